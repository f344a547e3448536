import { readWorkbookFile } from '../../src/cli/read-workbook-file';
import { medicalCoder } from '../../src/template/content-medical-coder';
import { rolesWorkbookBytes } from '../../src/template/roles-workbook';
import { recalculated } from './libre-office';

/* Workbooks that are made from documents. What the titles and texts hold comes from anywhere. */

const evil = '=HYPERLINK("https://example.test","click")';
const titles = ['Driver’s "Aide"', "Driver's Aide", 'driver/s aide', 'Method', ''];

const content = {
  ...medicalCoder,
  role: { values: { ...medicalCoder.role?.values, 'Primary Function': evil } },
};
const workbook = () => rolesWorkbookBytes(titles.map((title) => ({ title, content, source: 'a "b".md' })));

test('every title gets a sheet of its own, and each reads as a role', async () => {
  const { roles, failures } = await readWorkbookFile(await workbook());
  expect(failures).toEqual([]);
  expect(roles.map(({ sheet }) => sheet)).toEqual([
    'Driver’s "Aide"',
    "Driver's Aide",
    'driver-s aide',
    'Method 2',
    'Role',
  ]);
  expect(roles.every(({ computed }) => computed.result?.score === 116)).toBe(true);
});

test('text that begins like a formula stays text', async () => {
  const { roles } = await readWorkbookFile(await workbook());
  const written = roles[0]?.raw.get('role')?.values.get('Primary Function');
  expect(written).toMatchObject({ value: evil, isFormula: false });
});

test('another spreadsheet program calculates the same scores and follows the links', async () => {
  const sheets = recalculated(await workbook());
  for (const name of ['Driver’s "Aide"', "Driver's Aide", 'Method 2'])
    expect(sheets.get(name)?.find(([label]) => label === 'AIJRI score')?.[1]).toBe('11.6');
  expect(sheets.get('Start')?.flat()).toEqual(expect.arrayContaining(['Driver’s "Aide"', "Driver's Aide"]));
});
