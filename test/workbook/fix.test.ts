import { fixFindings } from '../../src/workbook/fix';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

let workbook: RoleWorkbook;
/** The value of a write that the host refuses. */
let refused: string | undefined;

beforeEach(async () => {
  refused = undefined;
  workbook = await openRole(undefined, {
    beforeAction: (_request, _index, action) =>
      refused !== undefined && JSON.stringify(action.ArgumentInfo ?? {}).includes(refused)
        ? new RichApiFailure('AccessDenied')
        : undefined,
  });
});
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

function findingOf(reading: RoleReading, check: string) {
  const finding = reading.report.findings.find((found) => found.check.name === check)?.finding;
  if (!finding) throw new Error(`${check} found nothing.`);
  return finding;
}

test('the stated share is replaced by the formula, and the finding goes', async () => {
  const before = await read();
  const finding = findingOf(before, 'share3plus-follows');
  const cell = before.cellOf(finding.at) ?? '';
  expect(await workbook.value(cell)).toBe(0.65);
  expect(await fixFindings(before, [finding])).toEqual({ ok: true, sentence: `${cell} now holds 85 %.` });
  expect(await workbook.value(cell)).toBeCloseTo(0.85, 12);
  const after = await read();
  expect(after.report.findings).toEqual([]);
  expect(after.assessment.stated.share3plus?.typed).toBe(false);
});

test('a number entered as text becomes the number, also in a cell formatted as text', async () => {
  const cell = (await read()).cellOf({ section: 'evidence', row: 0, field: 'score' }) ?? '';
  const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
  const box = { row, column, rows: 1, columns: 1 };
  workbook.engine.setNumberFormats(workbook.sheetId, box, [['@']]);
  await workbook.type(cell, "'−1");
  const reading = await read();
  const finding = findingOf(reading, 'score-in-scale');
  expect(finding.sentence).toContain('“−1”');
  expect(await fixFindings(reading, [finding])).toMatchObject({ ok: true });
  expect(await workbook.value(cell)).toBe(-1);
  expect((await read()).computed.result?.score).toBe(116);
});

test('a weighted cell that was typed over gets its own row back', async () => {
  const cell = (await read()).cellOf({ section: 'tasks', row: 3, field: 'weighted' }) ?? '';
  await workbook.type(cell, 0.9);
  const reading = await read();
  expect(await fixFindings(reading, [findingOf(reading, 'weighted-is-time-times-score')])).toMatchObject({ ok: true });
  expect(await workbook.value(cell)).toBeCloseTo(0.2, 12);
});

test('nothing happens when the sheet has changed since the finding was shown', async () => {
  const shown = await read();
  const finding = findingOf(shown, 'share3plus-follows');
  const cell = shown.cellOf(finding.at) ?? '';
  await workbook.type(cell, 0.5);
  expect(await fixFindings(shown, [finding])).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('has changed'),
  });
  expect(await workbook.value(cell)).toBe(0.5);
});

test('a fix that the host refuses leaves the cell as it was and says so', async () => {
  const reading = await read();
  const before = await workbook.snapshot();
  refused = 'SUMPRODUCT';
  const outcome = await fixFindings(reading, [findingOf(reading, 'share3plus-follows')]);
  expect(outcome.ok).toBe(false);
  expect(outcome.sentence).toMatch(/may be protected or read-only\. The sheet is as it was\.$/);
  expect(await workbook.snapshot()).toEqual(before);
});

describe('Fix all of one kind', () => {
  /** Three ratings entered as text. */
  async function readTextRatings(): Promise<RoleReading> {
    const { cellOf } = await read();
    for (const row of [0, 1, 3]) await workbook.type(cellOf({ section: 'evidence', row, field: 'score' }) ?? '', "'−1");
    return read();
  }

  const textRatings = ({ report, fixOf }: RoleReading) =>
    report.findings.flatMap(({ check, finding }) =>
      check.name === 'score-in-scale' && fixOf(finding) ? [finding] : [],
    );

  test('says what every cell holds and will hold, and does just that', async () => {
    const reading = await readTextRatings();
    const findings = textRatings(reading);
    expect(findings.map((finding) => reading.fixOf(finding))).toMatchObject([
      { what: 'the score of Job Posting Trends', before: '“−1” as text', after: '−1' },
      { what: 'the score of Company Actions', before: '“−1” as text', after: '−1' },
      { what: 'the score of AI Tool Maturity', before: '“−1” as text', after: '−1' },
    ]);
    expect(await fixFindings(reading, findings)).toEqual({ ok: true, sentence: '3 cells fixed.' });
    for (const row of [0, 1, 3]) {
      expect(await workbook.value(reading.cellOf({ section: 'evidence', row, field: 'score' }) ?? '')).toBe(-1);
    }
    expect(textRatings(await read())).toEqual([]);
  });

  test('changes nothing when one of them has changed meanwhile', async () => {
    const shown = await readTextRatings();
    await workbook.type(shown.cellOf({ section: 'evidence', row: 3, field: 'score' }) ?? '', -2);
    const before = await workbook.snapshot();
    expect(await fixFindings(shown, textRatings(shown))).toMatchObject({ ok: false });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('leaves all cells as they were when the host refuses one', async () => {
    const first = await readTextRatings();
    await workbook.type(first.cellOf({ section: 'evidence', row: 3, field: 'score' }) ?? '', "'−2");
    const reading = await read();
    const before = await workbook.snapshot();
    refused = '-2';
    const outcome = await fixFindings(reading, textRatings(reading));
    expect(outcome.ok).toBe(false);
    refused = undefined;
    expect(await workbook.snapshot()).toEqual(before);
  });
});
