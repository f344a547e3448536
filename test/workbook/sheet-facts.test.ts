import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { writeResults } from '../../src/workbook/write-results';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import { importXlsx } from '../../workbench/engine/import-xlsx';
import type { CellValue, SpreadsheetEngine } from '../../workbench/engine/engine';
import { type AddinHost, type AddinHostOptions, openAddinHost } from '../workbench/open-addin-host';

/* The two checks that look at the workbook, on the template as people download it. */

const template = readFileSync(join(__dirname, '../../assets/aijri-template.xlsx'));
let engine: SpreadsheetEngine;
let host: AddinHost;

async function open(options: AddinHostOptions = {}): Promise<void> {
  engine = await createHeadlessEngine(await importXlsx(template));
  host = await openAddinHost(engine, options);
  engine.activateSheet(sheetId('Medical Coder'));
}
afterEach(() => host.close());

function sheetId(name: string): string {
  const sheet = engine.sheets().find((info) => info.name === name);
  if (!sheet) throw new Error(`The template has no sheet ${name}.`);
  return sheet.id;
}

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

/** How a check went: 'passed', why it did not run, or its sentences with their cells. */
async function outcomeOf(check: string): Promise<string | string[]> {
  const { report, cellOf } = await read();
  const outcome = report.outcomes.find((one) => one.check.name === check);
  if (outcome?.state !== 'failed') return outcome?.because || (outcome?.state ?? '');
  return outcome.findings.map(({ at, sentence }) => `${cellOf(at) ?? ''}: ${sentence}`);
}

async function write(sheet: string, cell: string, value: CellValue): Promise<void> {
  const box = { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65, rows: 1, columns: 1 };
  engine.write(sheetId(sheet), box, [[value]], 'person');
  await engine.settled();
}

/** The cell of a name such as `=Method!$B$6`. */
function cellNamed(name: string): string {
  return (
    /\$[A-Z]\$\d+$/.exec(engine.names().find((one) => one.name === name)?.formula ?? '')?.[0].replace(/\$/g, '') ?? ''
  );
}

test('on the template as it comes both pass', async () => {
  await open();
  expect(await outcomeOf('method-is-standard')).toBe('passed');
  expect(await outcomeOf('sheet-is-sound')).toBe('passed');
});

test('another threshold on the Method sheet is found, also when the sheet is renamed and rows move', async () => {
  await open();
  engine.renameSheet(sheetId('Method'), "The method's own");
  engine.insertRows(sheetId("The method's own"), 4, 2);
  engine.activateSheet(sheetId('Medical Coder'));
  await write("The method's own", cellNamed('GreenFrom'), 50);
  const version = (await read()).cellOf({ section: 'head', field: 'methodVersion' });
  expect(await outcomeOf('method-is-standard')).toEqual([
    `${version}: The numbers of this workbook are not those of AIJRI 1.0: GreenFrom is 50 instead of 48.`,
  ]);
});

test('a name that holds the number itself is read too; one that points anywhere else is quoted', async () => {
  await open();
  engine.setName({ name: 'YellowFrom', formula: '=25' });
  expect(await outcomeOf('method-is-standard')).toBe('passed');
  engine.setName({ name: 'YellowFrom', formula: '=20+5' });
  expect(await outcomeOf('method-is-standard')).toEqual([
    expect.stringContaining('YellowFrom is “20+5” instead of 25'),
  ]);
});

test('a workbook without the names says that it was not held against the method', async () => {
  await open();
  for (const { name, sheetId: scope } of engine.names()) engine.deleteName(name, scope);
  expect(await outcomeOf('method-is-standard')).toBe(
    'the workbook has no Method sheet; the formulas hold the numbers themselves',
  );
});

test('hidden rows and columns are found where they are read', async () => {
  await open();
  const id = sheetId('Medical Coder');
  const { cellOf } = await read();
  const row = Number((cellOf({ section: 'tasks', row: 1, field: 'name' }) ?? '').slice(1));
  engine.hideRows(id, row - 1, 3, true);
  engine.hideRows(id, row + 3, 1, true);
  engine.hideColumns(id, 4, 1, true);
  expect(await outcomeOf('sheet-is-sound')).toEqual([
    `${cellOf({ section: 'tasks', field: 'table' })}: Hidden, and yet read: rows ${row} to ${row + 2}, row ${row + 4}, column E.`,
  ]);
  engine.hideRows(id, row - 1, 5, false);
  engine.hideColumns(id, 4, 1, false);
  // Row 2 holds a hint and is not read.
  engine.hideRows(id, 1, 1, true);
  expect(await outcomeOf('sheet-is-sound')).toBe('passed');
});

test('merged cells are found where they swallow a place, and only there', async () => {
  await open();
  const id = sheetId('Medical Coder');
  const second = (await read()).cellOf({ section: 'evidence', row: 1, field: 'score' }) ?? '';
  const row = Number(second.slice(1)) - 1;
  engine.merge(id, { row: row - 1, column: 1, rows: 2, columns: 1 });
  expect(await outcomeOf('sheet-is-sound')).toEqual([
    `${second}: Merged cells cover places that are read one by one: B${row}:B${row + 1}.`,
  ]);
});

test('an Excel that does not tell merged cells says so', async () => {
  await open({ handshake: { requirementSets: { ExcelApi: '1.12', SharedRuntime: '1.1' } } });
  expect(await outcomeOf('sheet-is-sound')).toBe('this version of Excel does not tell which cells are merged');
});

test('an error in a total is one finding; one in a rating is told with the ratings', async () => {
  await open();
  const { cellOf } = await read();
  const total = cellOf({ section: 'principles', field: 'total' }) ?? '';
  await write('Medical Coder', total, '=1/0');
  const found = await outcomeOf('sheet-is-sound');
  expect(found).toEqual([
    expect.stringMatching(`^${total}: Error values stand where the sheet is read: ${total} \\(#DIV/0!\\)`),
  ]);
  await write('Medical Coder', cellOf({ section: 'principles', row: 0, field: 'score' }) ?? '', '=1/0');
  expect(await outcomeOf('sheet-is-sound')).toBe(
    'the score of Embodied Physicality is an error, and formulas that use it are errors too',
  );
});

test('manual calculation is found, written and read again', async () => {
  await open();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  expect(await outcomeOf('sheet-is-sound')).toEqual([expect.stringContaining('only when it is told to')]);
  expect(await writeResults(new Date(2026, 10, 23, 12, 0))).toMatchObject({ ok: true });
  expect((await read()).changes).toEqual([]);
});
