import { watchWorkbook } from '../../src/workbook/watch';
import { openRole, type RoleWorkbook } from './open-role';

let workbook: RoleWorkbook;
beforeEach(async () => {
  workbook = await openRole();
});
afterEach(() => workbook.close());

const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an edit, another sheet and a new sheet each give a hint, until watching stops', async () => {
  let hints = 0;
  const stop = await watchWorkbook(() => hints++);
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
