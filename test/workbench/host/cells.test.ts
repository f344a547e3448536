import type { SpreadsheetEngine } from '../../../workbench/engine/engine';
import { openAddinHost } from '../open-addin-host';
import { engines } from './engines';

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe.each(engines)('cells on %s', (_, createEngine) => {
  let engine: SpreadsheetEngine;
  let pane: Awaited<ReturnType<typeof openAddinHost>>;

  beforeEach(async () => {
    engine = await createEngine();
    pane = await openAddinHost(engine);
  });
  afterEach(() => pane.close());

  test('reads what it wrote, calculated values included', async () => {
    await Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:B3');
      cells.values = [
        ['Task', 'Hours'],
        ['Dig', 4],
        ['Pour', '6'],
      ];
      const total = cells.getLastCell().getOffsetRange(1, 0);
      total.formulas = [['=SUM(B2:B3)']];
      cells.load('values,address,rowCount');
      total.load('values,formulas,valueTypes');
      await context.sync();

      expect(cells.values).toEqual([
        ['Task', 'Hours'],
        ['Dig', 4],
        ['Pour', 6],
      ]);
      expect([cells.address, cells.rowCount]).toEqual(['Sheet1!A1:B3', 3]);
      expect([total.values, total.formulas, total.valueTypes]).toEqual([[[10]], [['=SUM(B2:B3)']], [['Double']]]);
    });
  });

  test('the region around a cell ends at blank rows and columns', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('B2:E5').values = [
        ['Role', 'Hours', '', ''],
        ['Dig', 4, '', ''],
        ['', '', 'corner', ''],
        ['', '', '', ''],
      ];
      sheet(context).getRange('B7').values = [['apart']];
      const regions = ['C3', 'D4', 'B7', 'H20'].map((cell) => sheet(context).getRange(cell).getSurroundingRegion());
      for (const region of regions) region.load('address');
      await context.sync();
      expect(regions.map(({ address }) => address)).toEqual([
        'Sheet1!B2:D4',
        'Sheet1!B2:D4',
        'Sheet1!B7',
        'Sheet1!H20',
      ]);
    });
  });

  test("'' clears a cell and null leaves it alone", async () => {
    await Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:C1');
      cells.values = [[1, 2, 3]];
      await context.sync();
      cells.values = [['', null, 4]];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['', 2, 4]]);
    });
  });

  test('text that starts with + - or @ becomes a formula unless an apostrophe or the text format keeps it', async () => {
    await Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:D1');
      cells.getCell(0, 3).numberFormat = [['@']];
      cells.values = [['-cmd', "'-cmd", -5, '-cmd']];
      cells.load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([['=-cmd', '-cmd', -5, '-cmd']]);
    });
  });

  test('the client sends more than 1500 cells in pieces', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * column + 1));
    await Excel.run(async (context) => {
      const cells = sheet(context).getRange('A1:T200');
      cells.values = rows;
      await context.sync();
      const used = sheet(context).getUsedRange().load('values,address');
      const values = jest.spyOn(engine, 'values');
      await context.sync();
      expect(values).toHaveBeenCalledTimes(1);
      expect(used.address).toBe('Sheet1!A1:T200');
      expect(used.values).toEqual(rows);
    });
  });

  test('a whole column is read as far as it is used', async () => {
    await Excel.run(async (context) => {
      const column = sheet(context).getRange('B:B');
      sheet(context).getRange('B3').values = [['x']];
      const used = column.getUsedRangeOrNullObject().load('address');
      const none = sheet(context).getRange('C:C').getUsedRangeOrNullObject();
      await context.sync();
      expect(used.address).toBe('Sheet1!B3');
      expect(none.isNullObject).toBe(true);
    });
  });

  test('null objects lead to null objects', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const cell = missing.getRange('A1').load('values');
      await context.sync();
      expect([missing.isNullObject, cell.isNullObject]).toEqual([true, true]);
      await context.sync();
    });
  });

  test('loads, retrieves and sets nested properties', async () => {
    await Excel.run(async (context) => {
      const cell = sheet(context).getRange('A1');
      cell.set({ format: { fill: { color: 'yellow' }, font: { bold: true }, wrapText: true } });
      cell.format.borders.getItem('EdgeBottom').color = '#ff0000';
      cell.load({ format: { fill: { color: true }, font: { $all: true }, wrapText: true } });
      const border = cell.format.borders.getItem('EdgeBottom').load('style,color');
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FFFF00');
      expect(cell.format.font.toJSON()).toMatchObject({
        bold: true,
        italic: false,
        color: '#000000',
        underline: 'None',
      });
      expect([border.style, border.color]).toEqual(['Continuous', '#FF0000']);
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([['Sheet1', 'Visible']]);
    });
  });

  test('a held range stays on its cells when rows are inserted above', async () => {
    await Excel.run(async (context) => {
      const cell = sheet(context).getRange('A5');
      cell.values = [['here']];
      await context.sync();
      sheet(context).getRange('2:3').insert('Down');
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(['Sheet1!A7', [['here']]]);
    });
  });
});
