import { openAddinHost } from '../open-addin-host';
import { createMemoryEngine, type MemoryEngine } from './memory-engine';

let engine: MemoryEngine;
let pane: Awaited<ReturnType<typeof openAddinHost>>;

beforeEach(async () => {
  engine = createMemoryEngine();
  pane = await openAddinHost(engine);
});
afterEach(() => pane.close());

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

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
  const rows = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
  await Excel.run(async (context) => {
    const cells = sheet(context).getRange('A1:B2000');
    cells.values = rows;
    await context.sync();
    const used = sheet(context).getUsedRange().load('values,address');
    await context.sync();
    expect(used.address).toBe('Sheet1!A1:B2000');
    expect(used.values).toEqual(rows);
  });
  expect(engine.counts.values).toBe(1);
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
    expect(cell.format.font.toJSON()).toMatchObject({ bold: true, italic: false, color: '#000000', underline: 'None' });
    expect([border.style, border.color]).toEqual(['Continuous', '#FF0000']);
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([['Sheet1', 'Visible']]);
  });
});

test('validation and conditional formats reach the engine whole', async () => {
  await Excel.run(async (context) => {
    const cells = sheet(context).getRange('B2:B5');
    cells.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
    cells.dataValidation.prompt = { showPrompt: true, title: 'Score', message: '1 to 5' };
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    format.textComparison.rule = { operator: 'Contains', text: 'RED' };
    format.textComparison.format.font.color = '#FFFFFF';
    format.textComparison.format.fill.color = '#CC0000';
    cells.dataValidation.load('type,rule');
    await context.sync();
    expect(cells.dataValidation.type).toBe('WholeNumber');
    expect(engine.validation('sheet-1', 4, 1)?.prompt).toEqual({ title: 'Score', message: '1 to 5' });
    expect(engine.conditionalFormats).toEqual([
      {
        box: { row: 1, column: 1, rows: 4, columns: 1 },
        when: { textContains: 'RED' },
        fill: '#CC0000',
        fontColor: '#FFFFFF',
      },
    ]);
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
