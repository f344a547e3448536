import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aijriQuickScreen } from '../../src/functions/functions';
import { errorOf, installCustomFunctions } from '../functions/excel-errors';
import { bareWorkbook } from '../template/bare-workbook';
import { recalculated } from '../template/libre-office';
import { disagreements, tell } from './agreement';
import { boardOf, firstFree } from './board';
import { isRange, isRefused, type RoleCase, roleCases, screenCases } from './case';
import { caseFile } from './case-file';
import { functionsAnswer, tableAnswers } from './engine-functions';
import { scoringAnswer } from './engine-scoring';
import { foundOnSheet, isForSheets, sheetFormulas } from './sheet-formulas';
import { systematicFiles } from './systematic-files';

/* One set of cases, many engines. The workbench's spreadsheet is asked the same in test/workbench/cases.test.ts. */

beforeAll(() => void installCustomFunctions());

const cases = roleCases();

test('there are many cases, none of them twice', () => {
  expect(cases.length + screenCases().length).toBeGreaterThan(400);
  expect(new Set(cases.map(({ why, role }) => why + JSON.stringify(role))).size).toBe(cases.length);
});

test.each(systematicFiles.map((file) => [file.name, file] as const))(
  '%s is what test/cases/write-systematic.ts writes',
  (name, { about, cases: written }) => {
    expect(readFileSync(join(__dirname, name), 'utf8')).toBe(caseFile(about, written));
  },
);

test('scoring', () => {
  const answers = cases.map((each) => ({ case: each, found: scoringAnswer(each.role) }));
  expect(disagreements('scoring', answers)).toEqual([]);
});

test.each([
  ['Excel on the web', null, undefined],
  ['Excel on the desktop', 0, 'desktop'],
] as const)('custom functions as %s calls them', (excel, blank, convention) => {
  const answers = cases.map((each) => ({ case: each, found: functionsAnswer(each, blank) }));
  expect(disagreements(`custom functions, ${excel}`, answers, convention)).toEqual([]);
  expect(disagreements(`AIJRI.TABLE, ${excel}`, tableAnswers(cases, blank), convention)).toEqual([]);
});

test('the quick screen', () => {
  const differing = screenCases().filter(({ protective, growth, expected }) => {
    const given = isRange(protective) ? protective.map((row) => [...row]) : [[protective]];
    const refused = errorOf(() => aijriQuickScreen(given, growth));
    if (isRefused(expected)) return refused !== expected.refused;
    return refused !== undefined || aijriQuickScreen(given, growth) !== expected.verdict;
  });
  tell('AIJRI.QUICKSCREEN', screenCases().length, differing.length);
  expect(differing).toEqual([]);
});

test('sheet formulas in LibreOffice', () => {
  const board = boardOf(cases.filter((each) => isForSheets(each) && !holdsTruthValue(each)));
  const rows = board.flatMap((block) => {
    const formulas = sheetFormulas(block);
    return block.cells.map((cells, row) => [...cells.map(bareCell), ...(row === 0 ? formulas : [])]);
  });
  const sheet = recalculated(bareWorkbook(rows, [])).get('Data') ?? [];
  const answers = board.map((block) => ({
    case: block.case,
    found: foundOnSheet(block, sheet[block.top]?.slice(firstFree) ?? []),
  }));
  expect(disagreements('sheet formulas, LibreOffice', answers, 'sheet')).toEqual([]);
}, 120_000);

/** To LibreOffice a truth value is the number 1 or 0, in cells too. */
const holdsTruthValue = ({ role }: RoleCase) =>
  Object.values(role)
    .flat(2)
    .some((cell) => typeof cell === 'boolean');

/** Text is given as a formula, which a bare sheet has. */
function bareCell(cell: string | number | boolean | null | undefined): string | number | undefined {
  return typeof cell === 'number' ? cell : cell === null || cell === undefined ? undefined : `="${cell}"`;
}
