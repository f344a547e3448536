import { boxOf } from '../../../workbench/engine/a1';
import type { Box, CellValue, EngineEvent } from '../../../workbench/engine/engine';
import { createHeadlessEngine } from '../../../workbench/engine/headless';
import type { UniverEngine } from '../../../workbench/engine/univer-engine';

let engine: UniverEngine;
let sheet: string;

beforeEach(async () => {
  engine = await createHeadlessEngine();
  sheet = engine.activeSheetId();
});
afterEach(() => engine.dispose());

function box(address: string): Box {
  const found = boxOf(address);
  if (!found) throw new Error(address);
  return found;
}

const inputs: readonly (readonly [input: CellValue, value: CellValue])[] = [
  ['plain', 'plain'],
  ['', ''],
  [12.5, 12.5],
  ['12.5', 12.5],
  [' -3 ', -3],
  ['1e3', 1000],
  ['35%', 0.35],
  ['TRUE', true],
  [false, false],
  ["'12", '12'],
  ["'=1+1", '=1+1'],
  ["'TRUE", 'TRUE'],
  ['−1', '−1'],
  ['=1+1', 2],
  ['=', '='],
];

test.each(inputs)('writing %j gives %j', async (input, value) => {
  engine.write(sheet, box('A1'), [[input]], 'add-in');
  await engine.settled();
  expect(engine.values(sheet, box('A1'))).toEqual([[value]]);
});

test('a link reads as its text alone', async () => {
  engine.write(sheet, box('A1'), [['=HYPERLINK("#B4","B4")']], 'add-in');
  await engine.settled();
  expect([engine.values(sheet, box('A1')), engine.text(sheet, box('A1'))]).toEqual([[['B4']], [['B4']]]);
});

test('text that looks like a number or a formula stays text for formulas too', async () => {
  engine.write(sheet, box('A1:A3'), [["'12"], ["'=1+1"], ['=COUNT(A1:A2)']], 'add-in');
  await engine.settled();
  expect(engine.values(sheet, box('A3'))).toEqual([[0]]);
  expect(engine.formulas(sheet, box('A1:A3'))).toEqual([['12'], ['=1+1'], ['=COUNT(A1:A2)']]);
});

test('a cell formatted as text keeps what looks like a number', () => {
  engine.setNumberFormats(sheet, box('A1'), [['@']]);
  engine.write(sheet, box('A1'), [['007']], 'add-in');
  expect(engine.values(sheet, box('A1'))).toEqual([['007']]);
  expect(engine.numberFormats(sheet, box('A1:B1'))).toEqual([['@', 'General']]);
});

test('null leaves a cell alone, an empty text clears it with its formula', async () => {
  engine.write(sheet, box('A1:B1'), [['=1+1', 'keep']], 'add-in');
  engine.write(sheet, box('A1:B1'), [['', null]], 'add-in');
  await engine.settled();
  expect(engine.formulas(sheet, box('A1:B1'))).toEqual([['', 'keep']]);
});

test('text is what the cell displays', async () => {
  engine.write(sheet, box('A1:C1'), [[0.345, '=1=1', '=1/0']], 'add-in');
  engine.setNumberFormats(sheet, box('A1'), [['0.0%']]);
  await engine.settled();
  expect(engine.text(sheet, box('A1:D1'))).toEqual([['34.5%', 'TRUE', '#DIV/0!', '']]);
  expect(engine.values(sheet, box('A1'))).toEqual([[0.345]]);
});

test('the used box is around values and formulas, not around looks', () => {
  expect(engine.usedBox(sheet)).toBeUndefined();
  engine.setStyle(sheet, box('Z99'), { fill: '#FF0000' });
  engine.write(
    sheet,
    box('B2:C3'),
    [
      ['x', ''],
      ['', '=B2'],
    ],
    'add-in',
  );
  expect(engine.usedBox(sheet)).toEqual(box('B2:C3'));
  expect(engine.usedBox(sheet, box('A1:B9'))).toEqual(box('B2'));
});

test('styles are read as they were set, property by property', () => {
  engine.setStyle(sheet, box('A1:B1'), { fill: '#DDEEFF', bold: true, wrap: true, vertical: 'Top' });
  engine.setStyle(sheet, box('A1'), { fill: null, horizontal: 'Center', borderBottom: '#333333' });
  expect(engine.styles(sheet, box('A1:B1'))).toMatchObject([
    [
      { fill: null, bold: true, wrap: true, vertical: 'Top', horizontal: 'Center', borderBottom: '#333333' },
      { fill: '#DDEEFF', bold: true, horizontal: 'General', borderBottom: null },
    ],
  ]);
  engine.setStyle(sheet, box('A1'), { bold: false, borderBottom: null, wrap: false });
  expect(engine.styles(sheet, box('A1'))).toMatchObject([[{ bold: false, borderBottom: null, wrap: false }]]);
});

test('a validation is found again on its cells, also after rows moved', () => {
  const list = {
    rule: { kind: 'list', values: ['Yes', 'No, but'] },
    error: { title: 'Choice', message: 'Yes or No' },
  } as const;
  const whole = {
    rule: { kind: 'wholeNumber', min: 1, max: 5 },
    prompt: { title: 'Score', message: '1 to 5' },
  } as const;
  engine.setValidation(sheet, box('A2:A3'), list);
  engine.setValidation(sheet, box('B2'), whole);
  engine.insertRows(sheet, 0, 1);
  expect(engine.validation(sheet, 2, 0)).toEqual(list);
  expect(engine.validation(sheet, 2, 1)).toEqual(whole);
  expect(engine.validation(sheet, 0, 0)).toBeUndefined();
  engine.setValidation(sheet, box('A3'), undefined);
  expect(engine.validation(sheet, 2, 0)).toBeUndefined();
  expect(engine.validation(sheet, 3, 0)).toEqual(list);
});

test('a sheet has no end: cells far away read as blank and can be written', () => {
  const far = box('AZ900:BA901');
  expect(engine.values(sheet, far)).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(engine.text(sheet, far)).toEqual(engine.formulas(sheet, far));
  engine.write(sheet, far, [['a', 1]], 'add-in');
  expect(engine.values(sheet, far)[0]).toEqual(['a', 1]);
  expect(engine.numberFormats(sheet, box('ZZ9999'))).toEqual([['General']]);
});

test('sheets, merges and the selection', () => {
  const role = engine.addSheet('Role', 0);
  expect(engine.sheets().map((info) => info.name)).toEqual(['Role', 'Sheet1']);
  expect(engine.activeSheetId()).toBe(sheet);
  engine.renameSheet(role.id, 'Renamed');
  engine.merge(role.id, box('A1:C1'));
  expect(engine.mergedBoxes(role.id)).toEqual([box('A1:C1')]);
  engine.unmerge(role.id, box('A1:C1'));
  expect(engine.mergedBoxes(role.id)).toEqual([]);
  engine.select(role.id, box('B2:B3'));
  expect(engine.selection()).toEqual({ sheetId: role.id, box: box('B2:B3') });
  engine.deleteSheet(role.id);
  expect(engine.sheets().map((info) => info.name)).toEqual(['Sheet1']);
  expect(engine.activeSheetId()).toBe(sheet);
});

test('tables are renamed, resized and deleted at once', async () => {
  engine.write(sheet, box('A1:B1'), [['Task', 'Time']], 'add-in');
  const { id } = await engine.addTable(sheet, 'tblA', box('A1:B3'));
  engine.resizeTable(id, box('A1:B5'));
  engine.renameTable(id, 'tblB');
  expect(engine.tables()).toEqual([{ id, name: 'tblB', sheetId: sheet, box: box('A1:B5') }]);
  engine.deleteTable(id);
  expect(engine.tables()).toEqual([]);
});

test('a write of more cells than a call takes arguments is one event', () => {
  const events: EngineEvent[] = [];
  engine.subscribe((event) => void events.push(event));
  const written: Box = { row: 0, column: 0, rows: 20_000, columns: 10 };
  engine.insertRows(sheet, 1, written.rows);
  const cells = Array.from({ length: written.rows }, () => new Array<number>(written.columns).fill(1));
  engine.write(sheet, written, cells, 'person');
  expect(events.filter(({ kind }) => kind === 'changed')).toEqual([
    { kind: 'changed', sheetId: sheet, box: written, source: 'person' },
  ]);
});

test('events tell edits from results and from moved references', async () => {
  engine.write(sheet, box('A1:A2'), [[1], ['=A1*2']], 'add-in');
  await engine.settled();
  const events: EngineEvent[] = [];
  engine.subscribe((event) => void events.push(event));

  engine.write(sheet, box('A1'), [[2]], 'person');
  engine.setStyle(sheet, box('A1'), { bold: true });
  await engine.settled();
  expect(events).toEqual([
    { kind: 'changed', sheetId: sheet, box: box('A1'), source: 'person' },
    { kind: 'calculated' },
  ]);

  events.length = 0;
  engine.insertRows(sheet, 0, 2);
  expect(events.filter((event) => event.kind === 'changed')).toEqual([]);
  expect(events).toContainEqual({
    kind: 'rowsInserted',
    sheetId: sheet,
    box: { row: 0, column: 0, rows: 2, columns: 26 },
  });

  events.length = 0;
  const added = engine.addSheet('More');
  engine.renameSheet(added.id, 'Other');
  engine.select(sheet, box('B2'));
  engine.deleteSheet(added.id);
  expect(events).toEqual(
    expect.arrayContaining([
      { kind: 'sheetAdded', sheetId: added.id },
      { kind: 'sheetRenamed', sheetId: added.id },
      { kind: 'selected', sheetId: sheet, box: box('B2') },
      { kind: 'sheetDeleted', sheetId: added.id },
    ]),
  );
});

test('looks leave formulas alone', async () => {
  const engine = await createHeadlessEngine();
  const [sheetId, box] = [engine.activeSheetId(), { row: 0, column: 0, rows: 1, columns: 2 }];
  engine.write(sheetId, box, [['=1+1', '=A1*2']], 'add-in');
  engine.setStyle(sheetId, box, { bold: true, fill: '#FF0000' });
  engine.setNumberFormats(sheetId, box, [['0.00', '0']]);
  await engine.settled();
  expect(engine.formulas(sheetId, box)).toEqual([['=1+1', '=A1*2']]);
  expect(engine.values(sheetId, box)).toEqual([[2, 4]]);
  engine.dispose();
});

test('the first write of a fresh engine is calculated when it has settled', async () => {
  const engine = await createHeadlessEngine();
  const [sheetId, box] = [engine.activeSheetId(), { row: 0, column: 0, rows: 1, columns: 2 }];
  engine.write(sheetId, box, [[21, '=A1*2']], 'person');
  await engine.settled();
  expect(engine.values(sheetId, box)).toEqual([[21, 42]]);
  engine.dispose();
});
