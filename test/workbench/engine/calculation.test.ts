import type { Box, CellValue } from '../../../workbench/engine/engine';
import { boxOf } from '../../../workbench/engine/a1';
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
const write = (address: string, rows: CellValue[][]): void => engine.write(sheet, box(address), rows, 'add-in');
const value = (address: string): CellValue | undefined => engine.values(sheet, box(address))[0]?.[0];

test('a formula has its result once the engine has settled, and again after an edit', async () => {
  write('A1:A3', [[1], [2], ['=SUM(A1:A2)']]);
  await engine.settled();
  expect(value('A3')).toBe(3);
  write('A1', [[40]]);
  await engine.settled();
  expect(value('A3')).toBe(42);
});

test('settled answers when there is nothing to calculate, and when nothing depends on the edit', async () => {
  await engine.settled();
  write('A1', [['alone']]);
  await engine.settled();
  await engine.settled();
  expect(value('A1')).toBe('alone');
});

test('many edits in a row, some while a calculation runs, end with the right results', async () => {
  write('B1', [['=A1*2']]);
  for (let i = 1; i <= 20; i += 1) {
    write('A1', [[i]]);
    const settled = engine.settled();
    write('A2', [[i]]);
    await settled;
    await engine.settled();
    expect(value('B1')).toBe(i * 2);
  }
});

test('results keep their full precision', async () => {
  write('A1', [['=1/3']]);
  await engine.settled();
  expect(value('A1')).toBe(1 / 3);
});

test('an edit while a calculation runs is not lost, whenever it comes', async () => {
  write('A1:A2', [[0], ['=SUM(A1)']]);
  write(
    'C1:C400',
    Array.from({ length: 400 }, (_, i) => [`=SUM(A$1:A$2)+${i}`]),
  );
  await engine.settled();
  for (let delay = 90; delay < 140; delay += 5) {
    write('A1', [[delay]]);
    await new Promise((resolve) => setTimeout(resolve, delay));
    write('E1', [['=A1+1']]);
    await engine.settled();
    expect([value('A2'), value('C400'), value('E1')]).toEqual([delay, delay * 2 + 399, delay + 1]);
    write('E1', [['']]);
  }
});

const formulas: readonly (readonly [string, CellValue])[] = [
  ['=SUM(A2:A4)', 1],
  ['=SUMPRODUCT(A2:A4,B2:B4)', 2.9],
  ['=COUNT(A2:A5)', 3],
  ['=SUMPRODUCT(COUNTIF(B2:B4,{2,3}))', 2],
  ['=IF(AND(ISNUMBER(A2),OR(A2>1,A2<1)),INT(2.7),0)', 2],
  ['=ROUND(2.345,2)', 2.35],
  ['=MIN(A2:A4)+MAX(A2:A4)+ABS(-3)', 3.7],
  ['=TEXT(0.345,"0.0%")', '34.5%'],
  ['=HYPERLINK("#"&ADDRESS(ROW(B48),COLUMN(B48),4),ADDRESS(ROW(B48),COLUMN(B48),4))', 'B48'],
  ['=COUNTIFS(B2:B4,">=3",A2:A4,"<0.5")', 2],
  ['=SUMIFS(A2:A4,B2:B4,">=3")', 0.6],
  ['=SUM(tblTasks[Time])', 1],
  ['=SUMPRODUCT(tblTasks[Time]*tblTasks[Score])', 2.9],
  ['=EvidenceStep*2', 0.08],
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=AIJRI(1)', '#NAME?'],
  ['=1=1', true],
  ['=IF(A9="","blank","filled")', 'blank'],
];

test.each(formulas)('%s', async (formula, expected) => {
  write('A1:B4', [
    ['Time', 'Score'],
    [0.4, 2],
    [0.3, 3],
    [0.3, 4],
  ]);
  await engine.addTable(sheet, 'tblTasks', box('A1:B4'));
  const method = engine.addSheet('Method');
  engine.write(method.id, box('B2'), [[0.04]], 'add-in');
  engine.setName({ name: 'EvidenceStep', formula: '=Method!$B$2' });
  write('D1', [[formula]]);
  await engine.settled();
  if (typeof expected === 'number') expect(value('D1')).toBeCloseTo(expected, 12);
  else expect(value('D1')).toBe(expected);
});

test('a name of one sheet means that sheet, and the same name on another sheet the other', async () => {
  const other = engine.addSheet("Other's role");
  engine.setName({ name: 'TaskResistance', formula: '=Sheet1!$A$1', sheetId: sheet });
  engine.setName({ name: 'TaskResistance', formula: "='Other''s role'!$A$1", sheetId: other.id });
  engine.setName({ name: 'Step', formula: '=10' });
  write('A1:B2', [
    [1, '=TaskResistance*Step'],
    ['', "='Other''s role'!TaskResistance"],
  ]);
  engine.write(other.id, box('A1:B1'), [[2, '=TaskResistance*Step']], 'add-in');
  await engine.settled();
  expect(engine.values(sheet, box('B1:B2'))).toEqual([[10], [2]]);
  expect(engine.values(other.id, box('B1'))).toEqual([[20]]);

  engine.insertRows(sheet, 0, 1);
  write('A2', [[5]]);
  await engine.settled();
  expect(value('B2')).toBe(50);
  expect(engine.names()).toContainEqual({ name: 'TaskResistance', formula: '=Sheet1!$A$2', sheetId: sheet });

  engine.deleteName('TaskResistance', sheet);
  await engine.settled();
  expect(value('B2')).toBe('#NAME?');
});

test('SORT leaves the cells that it sorts alone for other formulas', async () => {
  write('A1:B3', [
    [3, 0.1],
    [1, 0.2],
    [2, 0.7],
  ]);
  write('D1:E1', [['=SORT(A1:A3)', '=SUMPRODUCT(A1:A3,B1:B3)']]);
  await engine.settled();
  expect(engine.values(sheet, box('D1:D3'))).toEqual([[1], [2], [3]]);
  expect(value('E1')).toBeCloseTo(1.9, 12);
});

test('a table grows when a row is inserted into it, and formulas on its columns follow', async () => {
  write('A1:A3', [['Time'], [0.4], [0.6]]);
  write('C1', [['=SUM(tblTasks[Time])']]);
  await engine.addTable(sheet, 'tblTasks', box('A1:A3'));
  engine.insertRows(sheet, 2, 1);
  write('A3', [[1]]);
  await engine.settled();
  expect(engine.tables()[0]?.box).toEqual(box('A1:A4'));
  expect(value('C1')).toBe(2);
});

test('a calculated column keeps the form with the table name', async () => {
  write('A1:B2', [
    ['Time', 'Double'],
    [0.4, '=tblTasks[[#This Row],[Time]]*2'],
  ]);
  await engine.addTable(sheet, 'tblTasks', box('A1:B2'));
  await engine.settled();
  expect(value('B2')).toBeCloseTo(0.8, 12);
});
