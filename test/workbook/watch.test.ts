import { watchWorkbook } from '../../src/workbook/watch';
import { openRole, type RoleWorkbook } from './open-role';

let workbook: RoleWorkbook;
beforeEach(async () => {
  workbook = await openRole();
});
afterEach(() => workbook.close());

test('a selection says which cell, and is no reason to read', async () => {
  let hints = 0;
  const selected: unknown[] = [];
  const stop = await watchWorkbook(
    () => hints++,
    (cell) => selected.push(cell),
  );
  const { engine, sheetId } = workbook;
  engine.select(sheetId, { row: 20, column: 2, rows: 1, columns: 1 });
  engine.select(sheetId, { row: 21, column: 2, rows: 3, columns: 2 });
  await delivered();
  expect(selected).toEqual([
    { sheetId, cell: 'C21' },
    { sheetId, cell: 'C22' },
  ]);
  expect(hints).toBe(0);
  await stop();
});

const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an edit, another sheet and a new sheet each give a hint, until watching stops', async () => {
  let hints = 0;
  const stop = await watchWorkbook(
    () => hints++,
    () => undefined,
  );
  const hinted = async (act: () => void | Promise<void>) => {
    hints = 0;
    await act();
    await workbook.engine.settled();
    await delivered();
    return hints > 0;
  };
  expect(await hinted(() => workbook.type('B40', 1))).toBe(true);
  const other = workbook.engine.addSheet('Notes');
  await delivered();
  expect(await hinted(() => workbook.engine.activateSheet(other.id))).toBe(true);
  expect(await hinted(() => void workbook.engine.addSheet('More'))).toBe(true);
  await stop();
  expect(await hinted(() => workbook.type('B40', 2))).toBe(false);
});
