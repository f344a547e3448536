import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { customFunctions, registerFunctions } from '../../src/functions/register';
import { installCustomFunctions } from './excel-errors';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly type: string }[];
}

const source = join(__dirname, '../../src/functions/functions.ts');
const expected = join(__dirname, 'functions.expected.json');

async function generated(): Promise<{ readonly functions: readonly Described[] }> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson);
}

it('is what saved formulas rely on: names, and parameters in their order, are frozen', async () => {
  expect(await generated()).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});

it('has the ids that are associated', async () => {
  const ids = (await generated()).functions.map(({ id }) => id);
  expect([...customFunctions.keys()].sort()).toEqual([...ids].sort());
  const associated = installCustomFunctions();
  registerFunctions();
  expect([...associated].sort()).toEqual([...ids].sort());
});

it('describes every function and parameter, and names its page', async () => {
  for (const { id, name, description, helpUrl, parameters } of (await generated()).functions) {
    expect(id).toMatch(/^[A-Z0-9_.]+$/);
    expect(name).toBe(id);
    expect(description).toMatch(/\.$/);
    expect(helpUrl).toBe(`https://localhost:3000/docs/functions/${name.toLowerCase()}.html`);
    for (const parameter of parameters) {
      expect(parameter.description).toBeTruthy();
      // A typed parameter would turn text into #VALUE! before the function can say what is wrong.
      expect(parameter.type).toBe('any');
    }
  }
});
