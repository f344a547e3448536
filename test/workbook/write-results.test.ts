import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { writeResults } from '../../src/workbook/write-results';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

const noon = new Date(2026, 10, 23, 12, 0);
const later = new Date(2026, 10, 24, 9, 30);

let workbook: RoleWorkbook;
/** Which action of which later request fails; counted from the request that begins after it is set. */
let failure: { request: number; action: number } | undefined;
let requestsSeen = 0;
let lastRequest = -1;
let actionsSeen = 0;

beforeEach(async () => {
  failure = undefined;
  workbook = await openRole(undefined, {
    beforeAction: (request, index) => {
      if (request !== lastRequest) {
        lastRequest = request;
        requestsSeen++;
      }
      actionsSeen++;
      const fails = failure && requestsSeen - 1 === failure.request && index === failure.action;
      return fails ? new RichApiFailure('RequestAborted') : undefined;
    },
  });
  requestsSeen = 0;
});
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

async function cell(section: 'head' | 'sub-label' | 'tasks', field: string) {
  return workbook.value((await read()).cellOf({ section, field }) ?? '');
}

async function checkRows() {
  const { values } = await workbook.snapshot();
  const header = values.findIndex(([first]) => first === 'Finding');
  return values.slice(header + 1).filter(([finding]) => finding !== '');
}

test('sub-label, criteria, checks, version, time and fingerprint are written', async () => {
  expect(await writeResults(noon)).toMatchObject({ ok: true });
  expect(await cell('head', 'subLabel')).toBe('Red');
  expect(await cell('head', 'methodVersion')).toBe('AIJRI 1.0');
  expect(await cell('head', 'checkedAt')).toBeCloseTo(46349.5, 6);
  expect(await cell('head', 'fingerprint')).toBe((await read()).fingerprint);
  expect(await cell('sub-label', 'taskResistance')).toBeCloseTo(1.85, 12);
  expect(await cell('sub-label', 'taskResistanceThreshold')).toBe('< 1.80');
  expect(await cell('sub-label', 'taskResistanceMet')).toBe('No');
  expect(await cell('sub-label', 'barriersMet')).toBe('Yes');
  const [first, ...rest] = await checkRows();
  expect(first?.slice(0, 4)).toEqual([
    'Time scoring 3+ is stated 65 %, computed 85 %. 65 % is the displacement share; tasks scoring 3 or more take 85 % of the time.',
    'Error',
    (await read()).cellOf({ section: 'tasks', field: 'share3plus' }),
    'share3plus-follows',
  ]);
  const last = rest.pop();
  expect(rest.map(([, status]) => status)).toEqual(rest.map(() => 'Not run'));
  expect([last?.[1], last?.[0]]).toEqual([
    'Passed',
    expect.stringMatching(/^\d+ of \d+ checks passed; the others stand in this table\.$/),
  ]);
});

test('what is announced is what is written, and nothing else changes', async () => {
  const { changes } = await read();
  const before = await workbook.snapshot();
  await writeResults(noon);
  const after = await workbook.snapshot();
  const time = (await read()).cellOf({ section: 'head', field: 'checkedAt' });
  const changed: string[] = [];
  after.formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula !== (before.formulas[r]?.[c] ?? '')) changed.push(`${String.fromCharCode(65 + c)}${r + 1}`);
    }),
  );
  expect(changed.sort()).toEqual([...changes.map((change) => change.cell), time].sort());
});

test('writing twice changes nothing but the time', async () => {
  await writeResults(noon);
  expect((await read()).changes).toEqual([]);
  const before = await workbook.snapshot();
  await writeResults(later);
  const after = await workbook.snapshot();
  const differing = after.values.flat().filter((value, index) => value !== before.values.flat()[index]);
  expect(differing).toHaveLength(1);
  expect(differing[0]).toBeCloseTo(46350 + 9.5 / 24, 6);
});

test('what somebody typed below the checks table stays, whether the table grows or shrinks', async () => {
  await writeResults(noon);
  const { engine, sheetId } = workbook;
  const { values } = await workbook.snapshot();
  const own = [
    ['Ask Ann about the audit.', '', '', '', '', ''],
    ['=1+1 is no check', '', '', '', '', 'mine'],
  ];
  const below = { row: values.length, column: 0, rows: 2, columns: 6 };
  engine.write(sheetId, below, [own[0] ?? [], (own[1] ?? []).map((text) => (text ? `'${text}` : ''))], 'person');
  await engine.settled();
  const typed = async () =>
    (await workbook.snapshot()).values.filter(([first]) => own.some(([text]) => text === first));

  // A missing score keeps many checks from running: the table grows, and shrinks again with the score.
  const score = (await read()).cellOf({ section: 'tasks', row: 0, field: 'score' }) ?? '';
  const at = { row: Number(score.slice(1)) - 1, column: 2, rows: 1, columns: 1 };
  for (const value of ['', 5]) {
    engine.write(sheetId, at, [[value]], 'person');
    await engine.settled();
    expect(await writeResults(later)).toMatchObject({ ok: true });
    expect(await typed()).toEqual(own.map((row) => expect.arrayContaining(row.filter(Boolean))));
    expect((await read()).changes).toEqual([]);
  }
});

test('a result that its inputs have left behind is found, and writing again is one step', async () => {
  await writeResults(noon);
  const current = async () => {
    const { report } = await read();
    return report.findings.flatMap(({ check, finding }) =>
      check.name === 'result-is-current' ? [finding.at.field] : [],
    );
  };
  expect(await current()).toEqual([]);
  const { cellOf } = await read();
  for (const row of [0, 1, 2, 3, 4]) await workbook.type(cellOf({ section: 'evidence', row, field: 'score' }) ?? '', 2);
  expect(await current()).toEqual(['fingerprint']);
  await writeResults(later);
  expect(await current()).toEqual([]);
  expect((await read()).changes).toEqual([]);
  const written = (await checkRows()).map(([, , , check]) => check);
  expect(written).not.toContain('result-is-current');
  expect(written).not.toContain('sublabel-fits-criteria');
});

test("an assessor's note stays with its finding when rows are inserted above it", async () => {
  await writeResults(noon);
  const { values } = await workbook.snapshot();
  const row = values.findIndex(([first]) => first === 'Finding') + 2;
  await workbook.type(`F${row}`, "'=known, see page 2");
  workbook.engine.insertRows(workbook.sheetId, 10, 2);
  await workbook.type((await read()).cellOf({ section: 'tasks', row: 0, field: 'time' }) ?? '', 0.3);
  await writeResults(later);
  const rows = await checkRows();
  const noted = rows.filter((values) => values[5] !== '');
  expect(noted.map(([, , , check, , note]) => [check, note])).toEqual([['share3plus-follows', '=known, see page 2']]);
  expect(rows.length).toBeGreaterThan(1);
});

test('a note on a finding that is gone is kept as resolved', async () => {
  await writeResults(noon);
  const { values } = await workbook.snapshot();
  const row = values.findIndex(([first]) => first === 'Finding') + 2;
  await workbook.type(`F${row}`, 'typo on the page');
  await workbook.type((await read()).cellOf({ section: 'tasks', field: 'share3plus' }) ?? '', 0.85);
  await workbook.type((await read()).cellOf({ section: 'tasks', row: 0, field: 'score' }) ?? '', 5);
  await writeResults(later);
  const resolved = (await checkRows()).filter(([, status]) => status === 'Resolved' || status === 'Error');
  expect(resolved.map((found) => found[5])).toContain('typo on the page');
});

test('text of the user never becomes a formula', async () => {
  await workbook.type((await read()).cellOf({ section: 'tasks', row: 0, field: 'label' }) ?? '', "'=HYPERLINK(1)");
  await writeResults(noon);
  const { formulas } = await workbook.snapshot();
  const header = formulas.findIndex(([first]) => first === 'Finding');
  const written = formulas
    .slice(header + 1)
    .flat()
    .filter((value) => String(value).startsWith('='));
  expect(written.length).toBeGreaterThan(0);
  for (const formula of written) expect(formula).toMatch(/^=HYPERLINK\("#"&ADDRESS\(ROW\([A-F]\d+\)/);
});

test('whichever host request or action fails, the sheet is as it was', async () => {
  const before = await workbook.snapshot();
  const first = requestsSeen;
  actionsSeen = 0;
  await writeResults(noon);
  const actions = actionsSeen;
  const requests = requestsSeen - first;
  expect(requests).toBeGreaterThanOrEqual(2);
  // Put everything back by hand, then fail each step once.
  await restore(before);
  let failed = 0;
  for (let request = 0; request < requests; request++) {
    for (let action = 0; action < actions; action++) {
      failure = { request: requestsSeen + request, action };
      const outcome = await writeResults(noon);
      const hit = failure.request < requestsSeen && !outcome.ok;
      failure = undefined;
      if (!hit) {
        await restore(before);
        break;
      }
      failed++;
      expect(outcome.sentence).toMatch(/The sheet is as it was\.$/);
      expect(await workbook.snapshot()).toEqual(before);
    }
  }
  expect(failed).toBeGreaterThan(20);
}, 120_000);

async function restore({ formulas }: Awaited<ReturnType<RoleWorkbook['snapshot']>>): Promise<void> {
  const used = workbook.engine.usedBox(workbook.sheetId);
  if (!used) return;
  const rows = Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (__, c) => formulas[r]?.[c] ?? ''),
  );
  workbook.engine.write(workbook.sheetId, used, rows, 'person');
  await workbook.engine.settled();
}
