import type { SpreadsheetEngine } from '../../../workbench/engine/engine';
import { openAddinHost } from '../open-addin-host';
import { engines } from './engines';

const delivered = () => new Promise((resolve) => setTimeout(resolve, 30));
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe.each(engines)('events on %s', (_, createEngine) => {
  let engine: SpreadsheetEngine;
  let pane: Awaited<ReturnType<typeof openAddinHost>>;
  let sheetId: string;

  beforeEach(async () => {
    engine = await createEngine();
    sheetId = engine.activeSheetId();
    // The npm client asks for ExcelApiOnline before it offers onNameChanged.
    const requirementSets = { ExcelApi: '1.12', ExcelApiOnline: '1.1' };
    pane = await openAddinHost(engine, { handshake: { requirementSets } });
  });
  afterEach(() => pane.close());

  test('a change tells its place, its value and who made it', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(async ({ address, changeType, triggerSource, details }) => {
        seen.push([address, changeType, triggerSource, details?.valueAfter]);
      });
      await context.sync();
      sheet.getRange('A1').values = [['by the add-in']];
      await context.sync();
    });
    engine.write(sheetId, cell(1, 1), [[77]], 'person');
    engine.insertRows(sheetId, 4, 2);
    await delivered();
    expect(seen).toEqual([
      ['A1', 'RangeEdited', 'ThisLocalAddin', 'by the add-in'],
      ['B2', 'RangeEdited', 'Unknown', 77],
      ['5:6', 'RowInserted', 'Unknown', undefined],
    ]);
  });

  test("an event's range can be read later", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (later) => {
          const range = event.getRange(later).load('values,address');
          await later.sync();
          seen.push([range.address, range.values]);
        }),
      );
      await context.sync();
    });
    engine.write(sheetId, cell(2, 0), [['typed']], 'person');
    await delivered();
    expect(seen).toEqual([['Sheet1!A3', [['typed']]]]);
  });

  test('sheets tell when they come, go, change their name or are shown', async () => {
    const seen: string[] = [];
    await Excel.run(async ({ workbook: { worksheets } }) => {
      worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(`added ${worksheetId}`));
      worksheets.onDeleted.add(async ({ worksheetId }) => void seen.push(`deleted ${worksheetId}`));
      worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(`activated ${worksheetId}`));
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void seen.push(`${nameBefore} > ${nameAfter}`));
      await worksheets.context.sync();
    });
    const { id } = engine.addSheet('New');
    engine.activateSheet(id);
    engine.renameSheet(id, 'Newer');
    engine.deleteSheet(id);
    await delivered();
    // Univer activates sheets on its own account when they come and go.
    expect(seen).toEqual(expect.arrayContaining([`added ${id}`, `activated ${id}`, 'New > Newer', `deleted ${id}`]));
  });

  test('tables and selections have events of their own', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Task', 'Hours'],
        ['Dig', 4],
      ];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      table.onChanged.add(async ({ address }) => void seen.push(['table', address]));
      sheet.onSelectionChanged.add(async ({ address }) => void seen.push(['sheet selection', address]));
      context.workbook.onSelectionChanged.add(async () => void seen.push(['workbook selection']));
      await context.sync();
    });
    engine.write(sheetId, cell(1, 1), [[5]], 'person');
    engine.write(sheetId, cell(8, 8), [[5]], 'person');
    engine.select(sheetId, cell(0, 0));
    await delivered();
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(expect.arrayContaining([['table', 'B2'], ['sheet selection', 'A1'], ['workbook selection']]));
  });

  test('a removed handler hears nothing', async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    engine.write(sheetId, cell(0, 0), [[1]], 'person');
    await delivered();
    expect(seen).toEqual([]);
  });

  test('a run gives its ranges back', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
      await context.sync();
      range.getRow(0).load('values');
      await context.sync();
      expect(pane.host.keptReferences).toBe(2);
    });
    await delivered();
    expect(pane.host.keptReferences).toBe(0);
  });
});
