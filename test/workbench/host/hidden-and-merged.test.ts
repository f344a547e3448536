import { openAddinHost } from '../open-addin-host';
import { engines } from './engines';

describe.each(engines)('hidden rows, hidden columns and merged cells on %s', (_, createEngine) => {
  let pane: Awaited<ReturnType<typeof openAddinHost>>;
  beforeEach(async () => {
    pane = await openAddinHost(await createEngine());
  });
  afterEach(() => pane.close());

  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

  test('are told for a whole range: all, none, or null for some', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const [some, all, none] = ['A1:C5', 'B3:B4', 'A1:A2'].map((cells) =>
        sheet.getRange(cells).load('rowHidden, columnHidden'),
      );
      await context.sync();
      expect([some?.rowHidden, some?.columnHidden]).toEqual([null, null]);
      expect([all?.rowHidden, all?.columnHidden]).toEqual([true, true]);
      expect([none?.rowHidden, none?.columnHidden]).toEqual([false, false]);
    });
  });

  test('are told row by row and column by column, and are shown again', async () => {
    const ask = async (context: Excel.RequestContext) => {
      const range = sheetOf(context).getRange('A2:C5');
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [rows.value.map(({ rowHidden }) => rowHidden), columns.value.map(({ columnHidden }) => columnHidden)];
    };
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A3:A4').rowHidden = true;
      sheetOf(context).getRange('C1').columnHidden = true;
      expect(await ask(context)).toEqual([
        [false, true, true, false],
        [false, false, true],
      ]);
      sheetOf(context).getRange('4:4').rowHidden = false;
      sheetOf(context).getRange('C:C').columnHidden = false;
      expect(await ask(context)).toEqual([
        [false, true, false, false],
        [false, false, false],
      ]);
    });
  });

  test('other properties of rows are refused by name', async () => {
    await expect(
      Excel.run(async (context) => {
        sheetOf(context).getRange('A2').getRowProperties({ rowHidden: true, rowIndex: true });
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('rowIndex') });
  });

  test('merged areas that begin in the range are its merged areas; without one there is a null object', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A2:B3').merge();
      sheet.getRange('D2:E2').merge();
      const [both, second, none] = ['A1:F9', 'C1:F9', 'A3:C9'].map((cells) =>
        sheet.getRange(cells).getMergedAreasOrNullObject(),
      );
      both?.load('address, areaCount');
      both?.areas.load('items/address');
      second?.load('address');
      await context.sync();
      expect([both?.address, both?.areaCount]).toEqual(['Sheet1!A2:B3,Sheet1!D2:E2', 2]);
      expect(both?.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A2:B3', 'Sheet1!D2:E2']);
      expect(second?.address).toBe('Sheet1!D2:E2');
      expect(none?.isNullObject).toBe(true);
    });
  });
});
