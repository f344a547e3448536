import { insertBlankRole } from '../../src/workbook/insert-role';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import type { SpreadsheetEngine } from '../../workbench/engine/engine';
import { RichApiFailure } from '../../workbench/host/failure';
import { type AddinHost, openAddinHost } from '../workbench/open-addin-host';

let engine: SpreadsheetEngine;
let host: AddinHost;
/** A method of the object model that the host refuses. */
let refused: string | undefined;

beforeEach(async () => {
  refused = undefined;
  engine = await createHeadlessEngine();
  host = await openAddinHost(engine, {
    beforeAction: (_request, _index, action) =>
      refused !== undefined && action.Name === refused ? new RichApiFailure('AccessDenied') : undefined,
  });
});
afterEach(() => host.close());

const names = () => engine.sheets().map(({ name }) => name);

test('a blank role is added, shown, read as a role sheet, and has nothing to compute yet', async () => {
  expect(await insertBlankRole()).toEqual({ ok: true, sentence: 'The sheet Role was added. Fill its tinted cells.' });
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The new sheet is no role sheet.');
  expect(reading.reading.sheet.name).toBe('Role');
  expect(reading.reading.computed.result).toBeUndefined();
  const score = reading.reading.cellOf({ section: 'composite', field: 'score' }) ?? '';
  await engine.settled();
  const box = { row: Number(score.slice(1)) - 1, column: 1, rows: 1, columns: 1 };
  expect(engine.formulas(engine.activeSheetId(), box)[0]?.[0]).toMatch(/^=/);
  expect(engine.values(engine.activeSheetId(), box)).toEqual([['incomplete']]);
});

test('inputs of the new sheet are validated and its task table is a table', async () => {
  await insertBlankRole();
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The new sheet is no role sheet.');
  const cell = reading.reading.cellOf({ section: 'evidence', row: 0, field: 'score' }) ?? '';
  const validation = engine.validation(engine.activeSheetId(), Number(cell.slice(1)) - 1, 1);
  expect(validation?.rule).toEqual({ kind: 'wholeNumber', min: -2, max: 2 });
  expect(engine.tables().map(({ name }) => name)).toEqual(['RoleTasks']);
});

test('it looks like the template: the first cell to fill is selected, rows are indented, no gridlines', async () => {
  await insertBlankRole();
  const sheet = engine.activeSheetId();
  const { row, column } = engine.selection().box;
  expect(engine.values(sheet, { row, column: column - 1, rows: 1, columns: 2 })).toEqual([['Job Title', '']]);
  expect(engine.styles(sheet, { row, column: 0, rows: 1, columns: 2 })[0]?.map(({ indent }) => indent)).toEqual([1, 1]);
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().load('showGridlines');
    await context.sync();
    expect(added.showGridlines).toBe(false);
  });
});

test('a second one gets names of its own', async () => {
  await insertBlankRole();
  expect(await insertBlankRole()).toMatchObject({ ok: true });
  expect(names()).toEqual(['Sheet1', 'Role', 'Role 2']);
  expect(engine.tables()).toHaveLength(2);
});

test.each(['Merge', 'Formulas', 'Rule', 'FreezeRows', 'Activate'])(
  'when the host refuses %s, no sheet stays',
  async (member) => {
    refused = member;
    const outcome = await insertBlankRole();
    if (outcome.ok) throw new Error(`Nothing called ${member}, so nothing was tested.`);
    expect(outcome.sentence).toMatch(/No sheet was added\.$/);
    expect(names()).toEqual(['Sheet1']);
  },
);
