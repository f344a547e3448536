import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { customFunctions } from '../../src/functions/register';
import { allRules } from '../../src/method/method';
import { lambdaNames, storedLambda } from '../../src/template/lambda-names';
import { templatePath } from '../../src/template/template-bytes';

/* What the names calculate is tested in test/workbench/cases.test.ts, in an engine that has LAMBDA. */

const committed = readFileSync(join(__dirname, '../..', templatePath));

test('the template holds them, for the whole workbook', async () => {
  const { namedRanges = [] } = await readXlsx(committed);
  for (const lambda of lambdaNames) {
    const [stored, ...others] = namedRanges.filter(({ name }) => name === lambda.name);
    expect(stored).toEqual({ name: lambda.name, range: storedLambda(lambda) });
    expect(others).toEqual([]);
  }
});

test.each(lambdaNames.map((lambda) => [lambda.name, lambda] as const))(
  '%s is no function’s name, and its parameters are nobody’s',
  async (name, { parameters }) => {
    const { namedRanges = [] } = await readXlsx(committed);
    const taken = [...namedRanges, ...allRules].map((known) => known.name.toLowerCase());
    expect(customFunctions.has(name)).toBe(false);
    for (const parameter of parameters) {
      expect(taken).not.toContain(parameter.toLowerCase());
      // Not an address either.
      expect(parameter).not.toMatch(/^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/);
    }
  },
);

test.each(lambdaNames.map((lambda) => [lambda.name, storedLambda(lambda)] as const))(
  '%s is stored as Excel stores a LAMBDA',
  (_name, stored) => {
    expect(stored).toMatch(/^_xlfn\.LAMBDA\((_xlpm\.\w+,)+/);
    expect(stored.length).toBeLessThan(8192);
    const depth = [...stored].reduce((open, letter) => open + (letter === '(' ? 1 : letter === ')' ? -1 : 0), 0);
    expect(depth).toBe(0);
  },
);
