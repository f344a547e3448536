import { type FunctionUse, listFunctionUses } from '../../src/workbook/function-uses';
import { recalculateFormulas } from '../../src/workbook/recalculate-formulas';
import { repairFormulas } from '../../src/workbook/repair-formulas';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';
import { registerOn } from './our-functions';

let workbook: RoleWorkbook;
/** Part of a write that the host refuses, once for each entry. */
let refused: string[];

beforeEach(async () => {
  refused = [];
  workbook = await openRole(undefined, {
    beforeAction(_request, _index, action) {
      const given = JSON.stringify(action.ArgumentInfo ?? {});
      const at = refused.findIndex((part) => given.includes(part));
      if (at < 0) return undefined;
      refused.splice(at, 1);
      return new RichApiFailure('AccessDenied');
    },
  });
});
afterEach(() => workbook.close());

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Puts a formula on a sheet as a workbook holds it that was saved without the add-in. */
async function put(sheetId: string, row: number, column: number, formula: string): Promise<void> {
  workbook.engine.write(sheetId, at(row, column), [[formula]], 'person');
  await workbook.engine.settled();
}

const formulaAt = (sheetId: string, row: number, column: number) =>
  workbook.engine.formulas(sheetId, at(row, column))[0]?.[0];

const brief = ({ sheet, cell, formula, shown, isError, repaired }: FunctionUse) => ({
  at: `${sheet.name} ${cell}`,
  formula,
  shown,
  isError,
  repaired,
});

describe('the list of uses', () => {
  it('has every call on every sheet with its value or error, and nothing else', async () => {
    registerOn(workbook.engine);
    const other = workbook.engine.addSheet("Team's summary").id;
    await put(workbook.sheetId, 2, 9, '=AIJRI(1.85,-5,2,-1)');
    await put(other, 300, 40, '=ZONE(101)');
    await put(other, 0, 0, '=SUM(1,2)');
    await put(other, 1, 0, "'=AIJRI(1,2,3,4)");
    const { uses, cutOff } = await listFunctionUses();
    expect(uses.map(brief)).toEqual([
      {
        at: 'Medical Coder J3',
        formula: '=AIJRI(1.85,-5,2,-1)',
        shown: '11.6',
        isError: false,
        repaired: undefined,
      },
      { at: "Team's summary AO301", formula: '=ZONE(101)', shown: '#VALUE!', isError: true, repaired: undefined },
    ]);
    expect(cutOff).toEqual([]);
  });

  it('reads a large sheet in several pieces', async () => {
    registerOn(workbook.engine);
    const other = workbook.engine.addSheet('Large').id;
    await put(other, 0, 0, '=ZONE(1)');
    await put(other, 99, 99, '=ZONE(2)');
    await put(other, 100, 99, '=ZONE(3)');
    await put(other, 200, 5, '=ZONE(4)');
    const { uses } = await listFunctionUses();
    expect(uses.map(({ cell }) => cell)).toEqual(['A1', 'CV100', 'CV101', 'F201']);
  });

  it('is empty in a workbook without them', async () => {
    expect((await listFunctionUses()).uses).toEqual([]);
  });
});

describe('repair', () => {
  let other: string;

  beforeEach(async () => {
    other = workbook.engine.addSheet('Other').id;
    await put(workbook.sheetId, 2, 9, '=_xldudf_AIJRI_RAW(1.85,-5,2,-1)');
    await put(workbook.sheetId, 3, 9, '=UNKNOWN(1)');
    await put(other, 0, 0, '=ZONE(48)');
    await put(other, 0, 1, "'=kept as text");
  });

  it('writes just the formulas that Excel has lost, on all sheets in one step', async () => {
    const { uses } = await listFunctionUses();
    expect(uses.map(brief)).toEqual([
      {
        at: 'Medical Coder J3',
        formula: '=_xldudf_AIJRI_RAW(1.85,-5,2,-1)',
        shown: '#NAME?',
        isError: true,
        repaired: '=AIJRI.RAW(1.85,-5,2,-1)',
      },
      { at: 'Other A1', formula: '=ZONE(48)', shown: '#NAME?', isError: true, repaired: '=ZONE(48)' },
    ]);
    registerOn(workbook.engine);
    const before = await workbook.snapshot();
    expect(await repairFormulas(uses)).toEqual({ ok: true, sentence: '2 formulas written anew.' });
    expect(await workbook.value('J3')).toBeCloseTo(1.46224, 10);
    expect(workbook.engine.values(other, at(0, 0))[0]?.[0]).toBe('Green');
    expect(formulaAt(other, 0, 1)).toBe('=kept as text');
    const after = await workbook.snapshot();
    const changed = after.formulas.flatMap((row, r) => row.flatMap((f, c) => (f === before.formulas[r]?.[c] ? [] : f)));
    expect(changed).toEqual(['=AIJRI.RAW(1.85,-5,2,-1)']);
    expect((await listFunctionUses()).uses.filter(({ repaired }) => repaired !== undefined)).toEqual([]);
  });

  it('leaves everything as it was when a write in the middle fails', async () => {
    const { uses } = await listFunctionUses();
    refused = ['=ZONE(48)'];
    const outcome = await repairFormulas(uses);
    expect(outcome.ok).toBe(false);
    expect(outcome.sentence).toMatch(/The sheet is as it was\.$/);
    expect(formulaAt(workbook.sheetId, 2, 9)).toBe('=_xldudf_AIJRI_RAW(1.85,-5,2,-1)');
  });

  it('names the cells when taking back fails too', async () => {
    const { uses } = await listFunctionUses();
    refused = ['=ZONE(48)', '=_xldudf_AIJRI_RAW'];
    expect((await repairFormulas(uses)).sentence).toContain('could not be put back: J3, A1.');
  });

  it('writes nothing when a listed formula has changed', async () => {
    const { uses } = await listFunctionUses();
    await put(other, 0, 0, '=ZONE(10)');
    expect(await repairFormulas(uses)).toEqual({
      ok: false,
      sentence: 'A formula has changed since it was listed. Nothing was changed; look for the formulas again.',
    });
    expect(formulaAt(workbook.sheetId, 2, 9)).toBe('=_xldudf_AIJRI_RAW(1.85,-5,2,-1)');
  });

  it('writes nothing when a sheet is gone', async () => {
    const { uses } = await listFunctionUses();
    workbook.engine.deleteSheet(other);
    expect((await repairFormulas(uses)).ok).toBe(false);
    expect(formulaAt(workbook.sheetId, 2, 9)).toBe('=_xldudf_AIJRI_RAW(1.85,-5,2,-1)');
  });
});

test('a cell that a formula spills into gets none of its own', async () => {
  registerOn(workbook.engine);
  await put(workbook.sheetId, 2, 9, '=AIJRI.TABLE({1.85,-5,2,-1;3.85,2,3,1})');
  const [anchor] = (await listFunctionUses()).uses;
  if (!anchor) throw new Error('there is no use');
  // As a host that gives the formula for every cell of the spill would list it.
  const inSpill = { ...anchor, cell: 'J4', formula: '51.5', repaired: '=AIJRI.TABLE({1.85,-5,2,-1})' };
  const held = workbook.engine.formulas(workbook.sheetId, at(3, 9))[0]?.[0];
  expect(held).toBe(51.5);
  await repairFormulas([{ ...inSpill, formula: held as unknown as string }]);
  expect(await workbook.value('J4')).toBe(51.5);
});

describe('recalculate', () => {
  it('gets new answers from functions that have changed, and what depends on them', async () => {
    registerOn(workbook.engine);
    await put(workbook.sheetId, 2, 9, '=ZONE(48)');
    await put(workbook.sheetId, 3, 9, '=J3&"!"');
    let asked = 0;
    const signature = { name: 'ZONE', parameters: [{ name: 'score' }] };
    workbook.engine.registerFunction(signature, () => `Zone ${++asked}`);
    await workbook.engine.settled();
    const before = asked;
    const { uses } = await listFunctionUses();
    expect(await recalculateFormulas(uses)).toEqual({ ok: true, sentence: 'Excel calculates 1 formula again.' });
    expect(await workbook.value('J4')).toBe(`Zone ${asked}!`);
    expect(asked).toBeGreaterThan(before);
    expect(formulaAt(workbook.sheetId, 2, 9)).toBe('=ZONE(48)');
  });

  it('says so when a sheet is gone', async () => {
    const other = workbook.engine.addSheet('Other').id;
    await put(other, 2, 9, '=ZONE(48)');
    const { uses } = await listFunctionUses();
    workbook.engine.deleteSheet(other);
    expect((await recalculateFormulas(uses)).ok).toBe(false);
  });
});
