import { guessColumns } from '../../src/workbook/long-table/guess-columns';
import { longTableInputs } from '../../src/workbook/long-table/columns';
import { analystColumnsOf } from '../../src/workbook/portfolio/analyst-columns';
import { all, readPage } from './page';

const page = readPage('many-roles.html');

/** The words of a table, row by row. */
const wordsBelow = (heading: string, column: number) =>
  all(page, `h2#${heading} ~ table`)
    .slice(0, 1)
    .flatMap((table) => [...table.querySelectorAll('tbody tr')])
    .map((row) =>
      [...(row.children[column]?.querySelectorAll('code') ?? [])].map(({ textContent }) => textContent ?? ''),
    );

test('every header that the page names for columns of the Portfolio table is understood', () => {
  const fields = ['family', 'headcount', 'wage'] as const;
  const words = wordsBelow('portfolio', 0);
  expect(words.flat().length).toBeGreaterThan(7);
  words.forEach((row, index) => {
    for (const word of row) {
      const { headers } = analystColumnsOf({ isNullObject: false, values: [['Sheet', word.toUpperCase()]] }, []);
      expect(headers[fields[index] ?? 'family']).toBe(word.toUpperCase());
    }
  });
});

test('every header that the page names for a long table is proposed', () => {
  const words = wordsBelow('long-table', 1);
  expect(words).toHaveLength(longTableInputs.length);
  longTableInputs.forEach((input, index) => {
    for (const word of words[index] ?? []) expect(guessColumns(['Role', word])[input]).toBe(1);
  });
});
