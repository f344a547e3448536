import { knownPublishedRoles } from '../../../src/scoring/portfolio/published-roles';
import { createPortfolioReader } from '../../../src/workbook/portfolio/read-portfolio';
import { medicalCoder } from '../../../src/template/content-medical-coder';
import { openRoles, type RolesWorkbook } from '../portfolio/open-roles';
import { type CellContent, publishedOf, templateCells } from './calibration-sheet';

jest.setTimeout(60_000);

let workbook: RolesWorkbook;

beforeEach(async () => {
  workbook = await openRoles([medicalCoder]);
});
afterEach(() => workbook.close());

/** Adds a sheet with the cells of the template's Calibration sheet. */
function addCalibration(name: string, cells: readonly (readonly CellContent[])[] = templateCells()): string {
  const { id } = workbook.engine.addSheet(name);
  const columns = Math.max(...cells.map((each) => each.length));
  const whole = cells.map((each) => Array.from({ length: columns }, (_, column) => each[column] ?? ''));
  workbook.engine.write(id, { row: 0, column: 0, rows: whole.length, columns }, whole, 'person');
  return id;
}

const read = async () => (await createPortfolioReader().read()).calibration;

test('a workbook without the sheet has the roles that the method brings along', async () => {
  const { sheet, roles, problems } = await read();
  expect([sheet, problems]).toEqual([undefined, []]);
  expect(roles).toEqual(knownPublishedRoles().map((role) => ({ ...role, cell: undefined })));
});

test('the sheet is read with the list of sheets, and an empty one says that the built-in roles are used', async () => {
  const id = addCalibration('Calibration');
  const requests = workbook.watchRequests();
  const calibration = await read();
  const { sheet, problems } = calibration;
  expect(requests).toHaveLength(2);
  expect([sheet, problems]).toEqual([{ id, name: 'Calibration' }, []]);
  expect(publishedOf(calibration)).toEqual(knownPublishedRoles());
  workbook.engine.write(id, { row: 0, column: 0, rows: 30, columns: 11 }, Array(30).fill(Array(11).fill('')), 'person');
  const empty = await read();
  expect([empty.sheet, empty.problems]).toEqual([
    undefined,
    [expect.stringMatching(/^Calibration has no header “Published role”, so the built-in published roles are used\./)],
  ]);
});

test('rows and columns that a person inserts, and what is typed there, are followed by one reader', async () => {
  const id = addCalibration('Calibration');
  const reader = createPortfolioReader();
  expect((await reader.read()).calibration.roles[0]?.cell).toBe('A6');
  workbook.engine.insertRows(id, 0, 7);
  await workbook.engine.settled();
  await workbook.type(id, { row: 19, column: 0 }, 'Chef');
  await workbook.type(id, { row: 19, column: 8 }, 62.4);
  const { roles, problems } = (await reader.read()).calibration;
  expect(problems).toEqual([]);
  expect(roles.map(({ cell }) => cell).slice(0, 9)).toEqual([
    ...['A13', 'A14', 'A15', 'A16', 'A17', 'A18', 'A19'],
    ...['A20', 'A23'],
  ]);
  expect(roles[7]).toMatchObject({ role: 'Chef', score: 624 });
});

test('what is typed there is data: text that looks like a formula or like a page stays what it is', async () => {
  const cells = templateCells();
  cells.push(['<img src=x onerror=alert(1)>', 50, '=HYPERLINK("http://x")']);
  const whole = cells.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));
  addCalibration('Calibration', whole);
  const { roles, problems } = await read();
  expect(problems).toEqual([]);
  expect(roles.at(-1)).toMatchObject({
    role: '<img src=x onerror=alert(1)>',
    score: 500,
    subLabel: '=HYPERLINK("http://x")',
  });
});
