import { medicalCoder } from '../../../src/template/content-medical-coder';
import { blankRole } from '../../../src/workbook/layout/content';
import { createPortfolioReader } from '../../../src/workbook/portfolio/read-portfolio';
import { writeAll } from '../../../src/workbook/portfolio/write-all';
import type { RoleSheet } from '../../../src/workbook/role-reading';
import { writeResults } from '../../../src/workbook/write-results';
import { RichApiFailure } from '../../../workbench/host/failure';
import { openRoles, type RolesWorkbook } from './open-roles';

jest.setTimeout(240_000);

const noon = new Date(2026, 10, 23, 12, 0);

let workbook: RolesWorkbook;
let sheets: readonly RoleSheet[];
/** The action at which the host fails, counted from when it is set; later ones succeed again. */
let failAt: number | undefined;
let actions = 0;

beforeEach(async () => {
  failAt = undefined;
  workbook = await openRoles([medicalCoder, medicalCoder, blankRole, medicalCoder], {
    beforeAction: (_request, _index, { Name }) =>
      Name !== '_RemoveReference' && actions++ === failAt ? new RichApiFailure('RequestAborted') : undefined,
  });
  sheets = workbook.sheetIds.map((id, index) => ({ id, name: `Role ${index + 1}` }));
});
afterEach(() => workbook.close());

const names = (list: readonly RoleSheet[]) => list.map(({ name }) => name);

/** What every cell of a sheet holds. */
async function cellsOf({ id }: RoleSheet) {
  const { engine } = workbook;
  await engine.settled();
  return engine.formulas(id, engine.usedBox(id) ?? { row: 0, column: 0, rows: 1, columns: 1 });
}

function sheet(index: number): RoleSheet {
  const found = sheets[index];
  if (!found) throw new Error(`There is no role sheet ${index}.`);
  return found;
}

const protect = ({ name }: RoleSheet, isOn: boolean) =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    if (isOn) protection.protect();
    else protection.unprotect();
    await context.sync();
  });

test('every sheet gets what Write gives one; one without a score and a protected one say why and keep no other', async () => {
  await protect(sheet(1), true);
  const before = [await cellsOf(sheet(1)), await cellsOf(sheet(2))];
  const progress: number[] = [];
  const first = await writeAll(sheets, noon, { onProgress: ({ done }) => progress.push(done) });
  expect(names(first.written)).toEqual(['Role 1', 'Role 4']);
  expect(first.refused).toEqual([
    { sheet: sheet(1), because: expect.stringMatching(/^Role 2 is protected, so nothing was written\./) },
    { sheet: sheet(2), because: 'Not scored: AI growth correlation is missing.' },
  ]);
  expect([first.current, first.left, progress]).toEqual([[], 0, [0, 1, 2, 3, 4]]);
  expect([await cellsOf(sheet(1)), await cellsOf(sheet(2))]).toEqual(before);

  // The same as from one sheet's Write, cell by cell.
  await protect(sheet(1), false);
  await writeResults(noon, { sheet: sheet(1) });
  expect(await cellsOf(sheet(0))).toEqual(await cellsOf(sheet(1)));
  const { rows } = await createPortfolioReader().read();
  expect(rows.map(({ staleness }) => staleness)).toEqual(['current', 'current', 'not-written', 'current']);

  const untouched = await cellsOf(sheet(0));
  const again = await writeAll(sheets, new Date(2026, 10, 24, 9, 0));
  expect([names(again.current), again.written, again.refused.length]).toEqual([['Role 1', 'Role 2', 'Role 4'], [], 1]);
  expect(await cellsOf(sheet(0))).toEqual(untouched);
});

test('Cancel stops before the next sheet, and what is written stays', async () => {
  const cancel = new AbortController();
  const before = await cellsOf(sheet(1));
  const ended = await writeAll(sheets, noon, {
    signal: cancel.signal,
    onProgress: ({ done }) => done === 1 && cancel.abort(),
  });
  expect([names(ended.written), ended.refused, ended.left]).toEqual([['Role 1'], [], 3]);
  expect(await cellsOf(sheet(1))).toEqual(before);
  expect((await createPortfolioReader().read()).rows[0]).toMatchObject({ staleness: 'current' });
});

test('a sheet that is deleted meanwhile is told, and the next one is written', async () => {
  const { engine } = workbook;
  const ended = await writeAll(sheets, noon, {
    onProgress: ({ done }) => done === 1 && engine.deleteSheet(sheet(1).id),
  });
  expect(names(ended.written)).toEqual(['Role 1', 'Role 4']);
  expect(ended.refused[0]).toEqual({
    sheet: sheet(1),
    because: 'A sheet or table was not found; it may have been deleted or renamed. The sheet is as it was.',
  });
});

test('whatever action the host refuses, that sheet is as it was and the others are written', async () => {
  const [first, second, , fourth] = sheets;
  if (!first || !second || !fourth) throw new Error('Four roles are open.');
  const before = await cellsOf(second);
  let refused = 0;
  for (let action = 0; action < 400; action += action < 6 ? 1 : action) {
    const ended = await writeAll([first, second, fourth], noon, {
      onProgress({ done }) {
        actions = 0;
        failAt = done === 1 ? action : undefined;
      },
    });
    expect(ended.left).toBe(0);
    expect(names([...ended.written, ...ended.current]).sort()).toEqual(
      ended.refused.length === 0 ? ['Role 1', 'Role 2', 'Role 4'] : ['Role 1', 'Role 4'],
    );
    if (ended.refused.length === 0) break;
    refused++;
    expect(ended.refused).toEqual([{ sheet: second, because: 'Excel stopped the request. The sheet is as it was.' }]);
    expect(await cellsOf(second)).toEqual(before);
  }
  expect(refused).toBeGreaterThan(8);
});
