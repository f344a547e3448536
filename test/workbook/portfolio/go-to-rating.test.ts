import { profileColumns } from '../../../src/scoring/portfolio/rating-profile';
import { medicalCoder } from '../../../src/template/content-medical-coder';
import { goToRating } from '../../../src/workbook/portfolio/go-to-rating';
import { createPortfolioReader } from '../../../src/workbook/portfolio/read-portfolio';
import { openRoles, type RolesWorkbook } from './open-roles';

jest.setTimeout(120_000);

let workbook: RolesWorkbook;
beforeEach(async () => {
  workbook = await openRoles([medicalCoder, medicalCoder]);
});
afterEach(() => workbook.close());

/** The texts of a sheet's first column and the numbers beside the cell that is selected. */
async function selectedRow() {
  const { engine } = workbook;
  await engine.settled();
  const { sheetId, box } = engine.selection();
  const [row = []] = engine.values(sheetId, { ...box, column: 0, columns: 4 });
  return { sheetId, name: row[0], value: row[box.column] };
}

test('each rating is selected where it stands', async () => {
  const [, second = ''] = workbook.sheetIds;
  const [, row] = (await createPortfolioReader().read()).rows;
  for (const [column, { name, group }] of profileColumns.entries()) {
    const { ok, sentence } = await goToRating(second, column);
    expect([ok, sentence]).toEqual([true, expect.stringMatching(/^[A-Z]\d+ is selected\.$/)]);
    const found = await selectedRow();
    expect(found.sheetId).toBe(second);
    // Task resistance stands for the tasks, whose first has a score of its own.
    expect(found.value).toBe(group === 'tasks' ? 5 : row?.profile[column]);
    if (group !== 'tasks' && group !== 'growth') expect(found.name).toBe(name);
  }
});

test('a sheet that lost the row is shown, and the sentence says so; a sheet that is gone has a reason', async () => {
  const { engine, sheetIds } = workbook;
  const [first = '', second = ''] = sheetIds;
  const sheet1 = engine.sheets()[0]?.id ?? '';
  expect(await goToRating(sheet1, 3)).toEqual({
    ok: false,
    sentence: 'The sheet has no cell for this rating any more.',
  });
  engine.deleteSheet(first);
  expect(await goToRating(first, 3)).toMatchObject({ ok: false, sentence: expect.stringMatching(/\S/) });
  expect(await goToRating(second, 99)).toMatchObject({ ok: false, sentence: expect.stringMatching(/no cell/) });
  expect((await selectedRow()).sheetId).toBe(second);
});
