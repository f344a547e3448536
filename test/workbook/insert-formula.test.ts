import { insertFormula } from '../../src/workbook/insert-formula';
import { offerFormulas } from '../../src/workbook/offer-formula';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';
import { registerOn } from './our-functions';

let workbook: RoleWorkbook;
let refused: string | undefined;

beforeEach(async () => {
  refused = undefined;
  workbook = await openRole(undefined, {
    beforeAction: (_request, _index, action) =>
      refused !== undefined && JSON.stringify(action.ArgumentInfo ?? {}).includes(refused)
        ? new RichApiFailure('AccessDenied')
        : undefined,
  });
  registerOn(workbook.engine);
});
afterEach(() => workbook.close());

const select = (sheetId: string, row: number, column: number) =>
  workbook.engine.select(sheetId, { row, column, rows: 1, columns: 1 });

async function offerAt(sheetId: string, row: number, column: number, name: string) {
  select(sheetId, row, column);
  const offer = await offerFormulas(workbook.sheetId);
  const call = offer.calls.find((each) => each.name === name);
  if (!call) throw new Error(`${name} is not offered.`);
  return { offer, call };
}

const valueAt = async (sheetId: string, row: number, column: number) => {
  await workbook.engine.settled();
  return workbook.engine.values(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
};

/** What the functions give for the Medical Coder's cells; what spills gives its first cell here. */
const answers = {
  AIJRI: 11.6,
  'AIJRI.SUBLABEL': 'Red',
  'AIJRI.ZONE': 'Red',
  'AIJRI.EXPLAIN': 'Task resistance',
  'AIJRI.INTERVAL': 10,
  'AIJRI.SENSITIVITY': 'Task 1',
  'AIJRI.FLIP': 'Task 1',
  'AIJRI.RAW': 1.46224,
  'AIJRI.RESISTANCE': 1.85,
  'AIJRI.SHARE': 0.85,
  'AIJRI.SPLIT': 0.65,
  'AIJRI.QUICKSCREEN': 'Almost certainly Red Zone',
};

it('offers calls whose references are right, on the role’s own sheet', async () => {
  select(workbook.sheetId, 2, 9);
  const { calls } = await offerFormulas(workbook.sheetId);
  expect(calls.map(({ name }) => name)).toEqual(Object.keys(answers));
  expect(calls[0]?.formula).toMatch(/^=AIJRI\(B\d+:C\d+,B\d+:B\d+,B\d+:B\d+,B\d+\)$/);
});

it('inserts every call on another sheet, where it answers', async () => {
  const other = workbook.engine.addSheet('Summary').id;
  workbook.engine.renameSheet(workbook.sheetId, "Coder's role");
  for (const [index, [name, answer]] of Object.entries(answers).entries()) {
    const column = index * 8;
    const { offer, call } = await offerAt(other, 4, column, name);
    expect(call.formula).toContain("'Coder''s role'!B");
    expect(offer.target).toMatchObject({ sheet: { id: other, name: 'Summary' }, holds: '' });
    const { cell } = offer.target;
    expect(await insertFormula(call, offer.target, false)).toEqual({ ok: true, sentence: `${name} is in ${cell}.` });
    expect(await valueAt(other, 4, column)).toBe(answer);
  }
}, 30_000);

it('does not overwrite a cell that holds something unless told so', async () => {
  await workbook.type('J3', '=1+1');
  const { offer, call } = await offerAt(workbook.sheetId, 2, 9, 'AIJRI');
  expect(offer.target.holds).toBe('=1+1');
  expect(await insertFormula(call, offer.target, false)).toEqual({
    ok: false,
    sentence: 'J3 holds =1+1. Nothing was changed.',
  });
  expect(await workbook.value('J3')).toBe(2);
  expect((await insertFormula(call, offer.target, true)).ok).toBe(true);
  expect(await workbook.value('J3')).toBe(11.6);
});

it('does not write a cell that has changed since', async () => {
  const { offer, call } = await offerAt(workbook.sheetId, 2, 9, 'AIJRI');
  await workbook.type('J3', 'a note');
  const outcome = await insertFormula(call, offer.target, true);
  expect(outcome).toEqual({
    ok: false,
    sentence: 'J3 has changed since the formula was shown. Nothing was changed; try again.',
  });
  expect(await workbook.value('J3')).toBe('a note');
});

it('does not write into a cell that the call takes', async () => {
  const own = await offerAt(workbook.sheetId, 2, 9, 'AIJRI');
  const [, first = ''] = /\(B(\d+):/.exec(own.call.formula) ?? [];
  const { offer, call } = await offerAt(workbook.sheetId, Number(first) - 1, 1, 'AIJRI');
  const outcome = await insertFormula(call, offer.target, true);
  expect(outcome.ok).toBe(false);
  expect(outcome.sentence).toContain(`B${first} is one of the cells that AIJRI would take.`);
});

it.each([['=1+1'], ["'=kept as text"], [12], [true]])('puts %s back when the write fails', async (content) => {
  await workbook.type('J3', content);
  const before = await workbook.snapshot();
  const { offer, call } = await offerAt(workbook.sheetId, 2, 9, 'AIJRI');
  refused = '=AIJRI(';
  const outcome = await insertFormula(call, offer.target, true);
  expect(outcome.ok).toBe(false);
  expect(outcome.sentence).toMatch(/The sheet is as it was\.$/);
  expect(await workbook.snapshot()).toEqual(before);
});

it('offers nothing for a sheet that is no role sheet', async () => {
  const other = workbook.engine.addSheet('Summary').id;
  expect((await offerFormulas(other)).calls).toEqual([]);
});
