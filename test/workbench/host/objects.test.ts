import type { SpreadsheetEngine } from '../../../workbench/engine/engine';
import { openAddinHost } from '../open-addin-host';
import { engines } from './engines';

const taskRows = [
  ['Task', 'Hours'],
  ['Dig', 4],
  ['Pour', 6],
];

async function addTasks(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1:B3').values = taskRows;
  const table = sheet.tables.add('A1:B3', true);
  table.name = 'Tasks';
  await context.sync();
  return table;
}

describe.each(engines)('the object model on %s', (_, createEngine) => {
  let engine: SpreadsheetEngine;
  let pane: Awaited<ReturnType<typeof openAddinHost>>;

  beforeEach(async () => {
    engine = await createEngine();
    pane = await openAddinHost(engine, { settings: { theme: 'dark' } });
  });
  afterEach(() => pane.close());

  describe('tables', () => {
    test('have a name, ranges and columns', async () => {
      await Excel.run(async (context) => {
        await addTasks(context);
        const table = context.workbook.tables.getItem('tasks').load('name,style,showBandedRows');
        const [header, body] = [table.getHeaderRowRange().load('values'), table.getDataBodyRange().load('address')];
        const hours = table.columns.getItem('Hours').getDataBodyRange().load('values');
        table.columns.load('items/name');
        table.worksheet.load('name');
        await context.sync();
        expect(table.toJSON()).toMatchObject({ name: 'Tasks', style: 'TableStyleMedium2', showBandedRows: true });
        expect([header.values, body.address]).toEqual([[['Task', 'Hours']], 'Sheet1!A2:B3']);
        expect(hours.values).toEqual([[4], [6]]);
        expect(table.columns.items.map(({ name }) => name)).toEqual(['Task', 'Hours']);
        expect(table.worksheet.name).toBe('Sheet1');
      });
    });

    test('get a column at their end, where the cells beside them are blank, and lose it again', async () => {
      await Excel.run(async (context) => {
        const table = await addTasks(context);
        const owner = table.columns.add(undefined, undefined, 'Owner');
        owner.getDataBodyRange().values = [['Ann'], ['Ben']];
        const range = table.getRange().load('address, values');
        await context.sync();
        expect(range.address).toBe('Sheet1!A1:C3');
        expect(range.values).toEqual([
          ['Task', 'Hours', 'Owner'],
          ['Dig', 4, 'Ann'],
          ['Pour', 6, 'Ben'],
        ]);
        table.columns.getItem('Owner').delete();
        const after = table.getRange().load('address');
        const beside = table.worksheet.getRange('C1:C3').load('values');
        await context.sync();
        expect([after.address, beside.values]).toEqual(['Sheet1!A1:B3', [[''], [''], ['']]]);
        beside.values = [[''], ['note'], ['']];
        table.columns.add(undefined, undefined, 'Owner');
        await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
      });
    });

    test('grow by rows, pushing what stands below down', async () => {
      await Excel.run(async (context) => {
        const table = await addTasks(context);
        const below = table.worksheet.getRange('A5');
        below.values = [['Total']];
        table.rows.add(0, [['Plan', 1]]);
        table.rows.add(undefined, [
          ['Cure', 24],
          ['Check', 2],
        ]);
        const body = table.getDataBodyRange().load('values,address');
        below.load('address');
        await context.sync();
        expect(body.values.map(([task]) => task)).toEqual(['Plan', 'Dig', 'Pour', 'Cure', 'Check']);
        expect(body.address).toBe('Sheet1!A2:B6');
        expect(below.address).toBe('Sheet1!A8');
      });
    });

    test('refuse to shift cells that stand beside them', async () => {
      await Excel.run(async (context) => {
        const table = await addTasks(context);
        table.worksheet.getRange('D3').values = [['beside']];
        table.rows.add(0, [['Plan', 1]]);
        await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
      });
    });

    test('are resized, found from a range and deleted', async () => {
      await Excel.run(async (context) => {
        const table = await addTasks(context);
        table.resize('A1:B2');
        const touched = table.worksheet.getRange('B2:C9').getTables().load('items/name');
        const range = table.getRange().load('address');
        await context.sync();
        expect(touched.items.map(({ name }) => name)).toEqual(['Tasks']);
        expect(range.address).toBe('Sheet1!A1:B2');
        table.delete();
        const gone = context.workbook.tables.getItemOrNullObject('Tasks');
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
    });
  });

  describe('worksheets', () => {
    test('that are not there are deleted without a word, as in Excel’s own samples; nothing else is done to them', async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItemOrNullObject('Sample').delete();
        const added = worksheets.add('Sample').load('name');
        await context.sync();
        expect(added.name).toBe('Sample');
        worksheets.getItemOrNullObject('Nowhere').activate();
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
        added.delete();
        await context.sync();
      });
    });

    test('are added, renamed, counted, activated and deleted', async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Blank role').load('name,position');
        added.tabColor = '#FF0000';
        added.showGridlines = false;
        added.pageLayout.orientation = Excel.PageOrientation.landscape;
        added.freezePanes.freezeRows(2);
        added.activate();
        const [count, active, last] = [worksheets.getCount(), worksheets.getActiveWorksheet(), worksheets.getLast()];
        active.load('name,tabColor,showGridlines');
        active.pageLayout.load('orientation');
        await context.sync();
        expect([added.position, count.value]).toEqual([1, 2]);
        expect(active.toJSON()).toMatchObject({ name: 'Blank role', tabColor: '#FF0000', showGridlines: false });
        expect(active.pageLayout.orientation).toBe('Landscape');
        last.name = 'Role 2';
        const cell = last.getRange('A1').load('address');
        await context.sync();
        expect(cell.address).toBe("'Role 2'!A1");
        last.delete();
        const rest = worksheets.getCount();
        await context.sync();
        expect(rest.value).toBe(1);
      });
    });
  });

  describe('names', () => {
    test('belong to the workbook or to a sheet', async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        context.workbook.names.add('Role', sheet.getRange('B4'));
        context.workbook.names.add('Limit', '=48');
        sheet.names.add('Score', sheet.getRange('B5'));
        sheet.getRange('Score').values = [[12]];
        const role = context.workbook.names.getItem('role').load('formula,type,value,scope');
        const limit = context.workbook.names.getItem('Limit').load('value,type');
        const score = sheet.names.getItem('Score').getRange().load('address,values');
        const elsewhere = context.workbook.names.getItemOrNullObject('Score');
        const all = context.workbook.names.load('items/name');
        await context.sync();
        expect(role.toJSON()).toMatchObject({ formula: '=Sheet1!$B$4', type: 'Range', value: 'Sheet1!B4' });
        expect([limit.value, limit.type]).toEqual([48, 'Integer']);
        expect([score.address, score.values]).toEqual(['Sheet1!B5', [[12]]]);
        expect(elsewhere.isNullObject).toBe(true);
        expect(all.items.map(({ name }) => name)).toEqual(['Role', 'Limit']);
        all.items[0]?.delete();
        await context.sync();
        expect(engine.names().map(({ name }) => name)).toEqual(['Limit', 'Score']);
      });
    });
  });

  test('the workbook and the document share their settings', async () => {
    const { settings } = Office.context.document;
    expect(settings.get('theme')).toBe('dark');
    settings.set('pane', { width: 320 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    await Excel.run(async (context) => {
      const pane = context.workbook.settings.getItem('pane').load('value');
      context.workbook.settings.add('seen', true);
      const missing = context.workbook.settings.getItemOrNullObject('missing');
      await context.sync();
      expect(pane.value).toEqual({ width: 320 });
      expect(missing.isNullObject).toBe(true);
    });
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get('seen')).toBe(true);
  });
});
