import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { customFunctions } from '../../src/functions/register';
import { errorOf, installCustomFunctions } from '../functions/excel-errors';
import { all, readPage, shown } from './page';
import { sheetOf, work } from './worked-formula';

interface Described {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

/** As Excel's own argument help writes it: an argument that may be left out stands in brackets. */
const signature = (name: string, parameters: Described['parameters']) =>
  `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ')})`;

let described: readonly Described[];

beforeAll(async () => {
  installCustomFunctions();
  const source = join(__dirname, '../../src/functions/functions.ts');
  described = JSON.parse((await generateCustomFunctionsMetadata(source)).metadataJson).functions;
});

describe.each([...customFunctions.keys()])('the page of %s', (name) => {
  const page = readPage(`functions/${name.toLowerCase()}.html`);

  it('says what the formula bar says', () => {
    const metadata = described.find((each) => each.name === name);
    const parameters = metadata?.parameters ?? [];
    expect(shown(page.querySelector('h1'))).toBe(name);
    expect(shown(page.querySelector('.description'))).toBe(metadata?.description);
    expect(shown(page.querySelector('.signature'))).toBe(`=${signature(name, parameters)}`);
    const rows = all(page, '.arguments tbody tr').map((row) => all(row, 'th, td').map(shown));
    expect(rows.map(([argument, what]) => [argument, what])).toEqual(
      parameters.map((each) => [each.name, each.description]),
    );
    expect(rows.every(([, , scale]) => scale)).toBe(true);
  });

  it('marks where its rule comes from', () => {
    const marks = all(page, '.rules li').map((rule) => shown(rule.querySelector('.mark')));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^(published|inferred|ours)$/.test(mark))).toEqual([]);
  });

  it('names other functions that belong to it', () => {
    const names = all(page, '.related a').map(shown);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((related) => related === name || !customFunctions.has(related))).toEqual([]);
  });

  const formulas = all(page, '.examples dt');

  it('has an example and an error', () => {
    expect(formulas.length).toBeGreaterThanOrEqual(2);
  });

  it.each(formulas.map((formula) => [shown(formula), formula.nextElementSibling] as const))('%s', (formula, answer) => {
    const sheet = sheetOf(page);
    const sentence = answer?.querySelector('q');
    if (sentence) {
      expect(errorOf(() => work(formula, sheet))).toBe(shown(sentence));
      return;
    }
    const result = work(formula, sheet);
    const rows = Array.isArray(result) ? result : [[result]];
    const table = answer ? all(answer, '.result tr').map((row) => all(row, 'td').map(shown)) : [];
    const stated = table.length > 0 ? table : [[shown(answer?.querySelector('output'))]];
    expect(stated).toEqual(rows.map((row: readonly unknown[]) => row.map(String)));
  });
});

it('the list of functions names every page', () => {
  const links = all(readPage('functions.html'), 'main a').map((link) => [link.getAttribute('href'), shown(link)]);
  const expected = described.map(({ name, parameters }) => [
    `functions/${name.toLowerCase()}.html`,
    signature(name, parameters),
  ]);
  expect(links).toEqual(expected);
});
