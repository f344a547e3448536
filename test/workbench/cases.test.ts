import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customFunctions } from '../../src/functions/register';
import { templateBytes } from '../../src/template/template-bytes';
import { columnLetters } from '../../src/workbook/a1';
import type { CellValue, FunctionSignature } from '../../workbench/engine/engine';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import { emptyContent } from '../../workbench/engine/content';
import { importXlsx } from '../../workbench/engine/import-xlsx';
import type { UniverEngine } from '../../workbench/engine/univer-engine';
import { disagreements, type Found } from '../cases/agreement';
import { type Block, boardOf, firstFree } from '../cases/board';
import { isRange, isRefused, type RoleCase, roleCases } from '../cases/case';
import { foundOnSheet, isForSheets, sheetFormulas } from '../cases/sheet-formulas';
import { installCustomFunctions } from '../functions/excel-errors';

/* The cases of test/cases in cells of the workbench's spreadsheet. */

let engine: UniverEngine;
let sheet: string;

beforeEach(async () => {
  installCustomFunctions();
  engine = await createHeadlessEngine(emptyContent());
  sheet = engine.activeSheetId();
});
afterEach(() => engine.dispose());

/** The inputs and each block's formulas in the cells, and what the formulas gave. */
async function calculated(board: readonly Block[], formulas: (block: Block) => string[]) {
  const rows = board.flatMap((block) => {
    const own = formulas(block);
    return block.cells.map((cells, row) => [
      ...cells.map(typed),
      ...own.map((formula) => (row === 0 ? formula : null)),
    ]);
  });
  const width = Math.max(...rows.map((row) => row.length));
  engine.insertRows(sheet, 1, rows.length);
  engine.write(sheet, { row: 0, column: 0, rows: rows.length, columns: width }, rows, 'person');
  await engine.settled();
  const values = engine.values(sheet, { row: 0, column: firstFree, rows: rows.length, columns: width - firstFree });
  return board.map((block) => ({ block, results: values[block.top] ?? [] }));
}

/** As a person types it: text with an apostrophe stays text, "" comes from a formula. */
function typed(cell: CellValue | null | undefined): CellValue | null {
  if (typeof cell !== 'string') return cell ?? null;
  return cell === '' ? '=""' : `'${cell}`;
}

test('sheet formulas', async () => {
  const board = boardOf(roleCases().filter((each) => isForSheets(each) && !takesTextForZero(each)));
  const answers = (await calculated(board, sheetFormulas)).map(({ block, results }) => ({
    case: block.case,
    found: foundOnSheet(block, results),
  }));
  expect(disagreements('sheet formulas, workbench', answers, 'sheet')).toEqual([]);
}, 120_000);

test('custom functions in cells', async () => {
  const described: { readonly functions: readonly FunctionSignature[] } = JSON.parse(
    readFileSync(join(__dirname, '../functions/functions.expected.json'), 'utf8'),
  );
  for (const signature of described.functions) {
    const run = customFunctions.get(signature.name) as ((...given: readonly unknown[]) => unknown) | undefined;
    if (run) engine.registerFunction(signature, run);
  }
  const answers = (await calculated(boardOf(roleCases()), functionFormulas)).map(({ block, results }) => ({
    case: block.case,
    found: foundInCells(block, results),
  }));
  expect(disagreements('custom functions, workbench cells', answers)).toEqual([]);
}, 120_000);

test('the workbook names with LAMBDA', async () => {
  engine.dispose();
  engine = await createHeadlessEngine(await importXlsx(await templateBytes()));
  sheet = engine.addSheet('Cases').id;
  const board = boardOf(roleCases().filter(isForLambda));
  const answers = (await calculated(board, lambdaFormulas)).map(({ block, results: [score, zone, subLabel] }) => ({
    case: block.case,
    found:
      score === 'incomplete'
        ? { refused: undefined }
        : { score: Number(score), zone: String(zone), subLabel: String(subLabel) },
  }));
  expect(disagreements('LAMBDA names, workbench', answers)).toEqual([]);
}, 120_000);

/** The names take totals and a resistance, which a range gives only where nothing is wrong with it. */
const isForLambda = ({ role, expected }: RoleCase) =>
  !isRefused(expected) || ![role.tasks, role.evidence, role.barriers].some(isRange);

function lambdaFormulas({ tasks, evidence, barriers, growth, top, case: { role, expected } }: Block): string[] {
  const known = isRefused(expected) ? undefined : expected;
  const sum = (range: string) => (range.includes(':') ? `SUM(${range})` : range);
  const resistance = isRange(role.tasks) ? String(known?.resistance) : tasks;
  const all = `${resistance},${sum(evidence)},${sum(barriers)},${growth}`;
  const share = known?.share3plus === undefined ? '""' : String(known.share3plus);
  const score = `${columnLetters(firstFree)}${top + 1}`;
  return [`=AIJRI_CALC(${all})`, `=ZONE_CALC(${score})`, `=SUBLABEL_CALC(${all},${share})`];
}

/** To this spreadsheet ROUND("") is 0, to Excel it is #VALUE!, so a row that a formula leaves blank is no row here. */
const takesTextForZero = ({ role: { tasks } }: RoleCase) => isRange(tasks) && tasks.flat().includes('');

function functionFormulas({ tasks, evidence, barriers, growth, top, case: { role } }: Block): string[] {
  const all = `${tasks},${evidence},${barriers},${growth}`;
  const ofTable = isRange(role.tasks) ? [`=AIJRI.RESISTANCE(${tasks})`, `=AIJRI.SHARE(${tasks},3)`] : [];
  return [`=AIJRI(${all})`, `=ZONE(${columnLetters(firstFree)}${top + 1})`, `=AIJRI.SUBLABEL(${all})`, ...ofTable];
}

function foundInCells({ top, case: asked }: Block, results: readonly CellValue[]): Found {
  const [score, zone, subLabel, resistance, share3plus] = results;
  if (typeof score !== 'number') return { refused: engine.errorMessage(sheet, top, firstFree) };
  const result = { score, zone: String(zone), subLabel: subLabel === '#VALUE!' ? '' : String(subLabel) };
  return hasTable(asked) ? { ...result, resistance: Number(resistance), share3plus: Number(share3plus) } : result;
}

const hasTable = ({ role }: RoleCase) => isRange(role.tasks);
