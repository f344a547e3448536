import { boxOf } from '../../../workbench/engine/a1';
import type { Box } from '../../../workbench/engine/engine';
import { exportXlsx } from '../../../workbench/engine/export-xlsx';
import { createHeadlessEngine } from '../../../workbench/engine/headless';
import { cleanFormula, importXlsx } from '../../../workbench/engine/import-xlsx';
import type { UniverEngine } from '../../../workbench/engine/univer-engine';

function box(address: string): Box {
  const found = boxOf(address);
  if (!found) throw new Error(address);
  return found;
}

/** A small role sheet with everything that a file should keep. */
async function sample(): Promise<UniverEngine> {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheetId();
  engine.renameSheet(sheet, "A role's sheet");
  const method = engine.addSheet('Method').id;
  engine.write(method, box('A1:B1'), [['Step', 0.04]], 'add-in');
  engine.setName({ name: 'EvidenceStep', formula: '=Method!$B$1' });
  engine.setName({ name: 'Score', formula: "='A role''s sheet'!$B$6", sheetId: sheet });
  engine.setName({ name: 'Score', formula: '=Method!$B$1', sheetId: method });
  engine.write(
    sheet,
    box('A1:C6'),
    [
      ['Task', 'Time', 'Double'],
      ['Dig', 0.4, '=tblTasks[[#This Row],[Time]]*2'],
      ["'=not a formula", 0.6, '=tblTasks[[#This Row],[Time]]*2'],
      ["'007", true, '#N/A'],
      ['', '', ''],
      ['Total', '=SUM(tblTasks[Time])*EvidenceStep', '=Score'],
    ],
    'add-in',
  );
  await engine.addTable(sheet, 'tblTasks', box('A1:C3'));
  engine.setNumberFormats(sheet, box('B2'), [['0.0%']]);
  engine.setStyle(sheet, box('A1:C1'), { fill: '#DDEEFF', bold: true, wrap: true, borderBottom: '#112233' });
  engine.setColumnWidth(sheet, box('A1'), 150);
  engine.setRowHeight(sheet, box('A1'), 30);
  engine.merge(sheet, box('E1:F1'));
  engine.freeze(sheet, 1, 0);
  engine.setValidation(sheet, box('B2:B3'), {
    rule: { kind: 'decimal', min: 0, max: 1 },
    prompt: { title: 'Time', message: '0 % to 100 %' },
    error: { title: 'Time', message: 'From 0 % to 100 %.' },
  });
  engine.setValidation(sheet, box('A6'), { rule: { kind: 'list', values: ['Total', 'Sum'] } });
  engine.addConditionalFormat(sheet, { box: box('A2:A6'), when: { textEquals: 'Dig' }, fill: '#00FF00', bold: true });
  engine.addConditionalFormat(sheet, { box: box('B2:B3'), when: { formula: '=B2>0.5' }, fontColor: '#FF0000' });
  await engine.settled();
  return engine;
}

test('what is written to a file is there when it is opened again', async () => {
  const before = await sample();
  const after = await createHeadlessEngine(await importXlsx(await exportXlsx(before.content())));
  const all = box('A1:C6');
  const [sheet = ''] = after.sheets().map((info) => info.id);
  const [original = ''] = before.sheets().map((info) => info.id);

  expect(after.sheets().map((info) => info.name)).toEqual(before.sheets().map((info) => info.name));
  expect(after.values(sheet, all)).toEqual(before.values(original, all));
  expect(after.formulas(sheet, all)).toEqual(before.formulas(original, all));
  expect(after.text(sheet, all)).toEqual(before.text(original, all));
  expect(after.tables()).toMatchObject([{ name: 'tblTasks', sheetId: sheet, box: box('A1:C3') }]);
  expect(after.styles(sheet, box('A1:B2'))).toEqual(before.styles(original, box('A1:B2')));
  expect(after.mergedBoxes(sheet)).toEqual([box('E1:F1')]);
  expect(after.validation(sheet, 1, 1)).toEqual(before.validation(original, 1, 1));
  expect(after.validation(sheet, 5, 0)).toEqual(before.validation(original, 5, 0));
  expect(after.content().conditionalFormats.map(({ format }) => format)).toEqual(
    before.content().conditionalFormats.map(({ format }) => format),
  );
  const named = (engine: UniverEngine) =>
    engine.names().map(({ name, formula, sheetId }) => {
      const scope = engine.sheets().find((info) => info.id === sheetId)?.name;
      return `${scope ?? ''}!${name}${formula}`;
    });
  expect(named(after).sort()).toEqual(named(before).sort());
  const { freeze, columnData, rowData } = after.content().snapshot.sheets[sheet] ?? {};
  expect(freeze).toMatchObject({ ySplit: 1, xSplit: 0 });
  expect(columnData?.[0]?.w).toBeCloseTo(200, 0);
  expect(rowData?.[0]?.h).toBeCloseTo(40, 0);
  before.dispose();
  after.dispose();
});

test('opening another workbook replaces everything but functions and subscriptions', async () => {
  const engine = await createHeadlessEngine();
  engine.registerFunction({ name: 'SEVEN', parameters: [] }, () => 7);
  const other = await sample();
  await engine.open(other.content());
  other.dispose();
  const sheet = engine.activeSheetId();
  expect(engine.sheets().map((info) => info.name)).toEqual(["A role's sheet", 'Method']);
  engine.write(sheet, box('H1'), [['=SEVEN()+Score']], 'person');
  await engine.settled();
  expect(engine.values(sheet, box('H1'))).toEqual([[7.04]]);
  engine.dispose();
});

test('prefixes of new functions are a matter of the file', () => {
  expect(cleanFormula('_xlfn.XLOOKUP(1,A1:A3,_xlfn._xlws.SORT(B1:B3))')).toBe('=XLOOKUP(1,A1:A3,SORT(B1:B3))');
});
