import { medicalCoder } from '../../../src/template/content-medical-coder';
import { codeOf } from '../../../src/workbook/excel-run';
import { createPortfolioReader } from '../../../src/workbook/portfolio/read-portfolio';
import { portfolioRow } from '../../../src/workbook/portfolio/portfolio-row';
import { blankRole, type RoleContent } from '../../../src/workbook/layout/content';
import { storeNoise } from '../../../src/workbook/noise-setting';
import { createWorkbookReader } from '../../../src/workbook/read-workbook';
import { writeResults } from '../../../src/workbook/write-results';
import { noiseOf } from '../../../src/scoring/robustness/noise';
import { RichApiFailure } from '../../../workbench/host/failure';
import { type Action, actionTypes, type RequestBody } from '../../../workbench/host/protocol';
import { openRoles, type RolesWorkbook } from './open-roles';

jest.setTimeout(120_000);

/** The example with other scores of its first task. */
const coder = (score: number): RoleContent => ({
  ...medicalCoder,
  tasks: {
    ...medicalCoder.tasks,
    rows: (medicalCoder.tasks?.rows ?? []).map((row, index) => (index === 0 ? { ...row, score } : row)),
  },
});

let workbook: RolesWorkbook;
/** What the host refuses, if anything. */
let refuses: ((action: Action) => boolean) | undefined;

async function open(contents: readonly RoleContent[]): Promise<void> {
  refuses = undefined;
  workbook = await openRoles(contents, {
    beforeAction: (_request, _index, action) => (refuses?.(action) ? new RichApiFailure('AccessDenied') : undefined),
  });
}
afterEach(() => workbook.close());

/** Row and column of the score of the first task. */
const firstScore = async () => {
  const { engine, sheetIds } = workbook;
  const [first = ''] = sheetIds;
  const used = engine.usedBox(first) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const header = engine.values(first, used).findIndex(([title]) => title === 'Task');
  return { row: used.row + header + 1, column: 2 };
};

test('every role sheet has a row, in the order of the sheets; what cannot be scored says why', async () => {
  await open([coder(5), blankRole, coder(1)]);
  const cell = await firstScore();
  await workbook.type(workbook.sheetIds[2] ?? '', cell, '#N/A');
  const { rows, notRead } = await createPortfolioReader().read();
  expect(notRead).toBe(0);
  expect(rows.map(({ sheet, role, problem, result }) => [sheet.name, role, problem, result?.score])).toEqual([
    ['Role 1', 'Medical Coder', '', 116],
    ['Role 2', '', 'Not scored: AI growth correlation is missing.', undefined],
    ['Role 3', 'Medical Coder', 'Not scored: the score of task 1 is an error.', undefined],
  ]);
  expect(rows[0]).toMatchObject({
    seniority: 'Mid-level',
    result: { score: 116, zone: 'Red', low: 100, high: 159, subLabel: 'Red' },
    figures: { taskResistance: 1.85, evidence: -5, barriers: 2, protective: 0, growth: -1, displacement: 650_000 },
    staleness: 'not-written',
    checkedAt: '',
  });
});

test('a row says what the pane says about its sheet, before and after writing, and that a result is stale', async () => {
  await open([coder(5), coder(4)]);
  const [, second = ''] = workbook.sheetIds;
  workbook.engine.activateSheet(second);
  const cell = await firstScore();
  const reader = createPortfolioReader();
  const readActive = createWorkbookReader();
  const compare = async () => {
    const active = await readActive();
    if (active.kind !== 'role') throw new Error('The sheet is no role sheet.');
    reader.hint(second);
    const row = (await reader.read()).rows[1];
    expect(row).toEqual(portfolioRow(active.reading));
    return row?.staleness;
  };
  expect(await compare()).toBe('not-written');
  await writeResults(new Date(2026, 10, 23, 12, 0), { sheet: { id: second, name: 'Role 2' } });
  await workbook.engine.settled();
  expect(await compare()).toBe('current');
  await workbook.type(second, cell, 3);
  expect(await compare()).toBe('stale');
});

test('one changed role re-reads one role; a new name and a sheet that is gone are seen without a hint', async () => {
  await open([coder(5), coder(4), coder(3)]);
  const [first = '', second = '', third = ''] = workbook.sheetIds;
  const read: string[] = [];
  const watched = watchSheets();
  const reader = createPortfolioReader();
  const sheetsRead = async () => {
    watched.clear();
    const { rows } = await reader.read();
    read.splice(0, read.length, ...rows.map(({ sheet, result }) => `${sheet.name} ${result?.score ?? '-'}`));
    return watched.size;
  };
  expect(await sheetsRead()).toBe(4);
  // The active sheet, which is no role, is always looked at.
  expect(await sheetsRead()).toBe(1);
  await workbook.type(second, await firstScore(), 1);
  reader.hint(second);
  const before = read[1];
  expect(await sheetsRead()).toBe(2);
  expect(read[1]).not.toBe(before);
  workbook.engine.renameSheet(first, 'Coder');
  workbook.engine.deleteSheet(third);
  expect(await sheetsRead()).toBe(1);
  expect(read).toEqual(['Coder 116', read[1]]);
  reader.forget();
  expect(await sheetsRead()).toBe(3);
});

test('what is typed on the active sheet is seen without a hint', async () => {
  await open([coder(5), coder(4)]);
  const [, second = ''] = workbook.sheetIds;
  const reader = createPortfolioReader();
  const before = (await reader.read()).rows[1]?.result?.score;
  workbook.engine.activateSheet(second);
  await workbook.type(second, await firstScore(), 1);
  const after = (await reader.read()).rows[1]?.result?.score;
  expect([typeof before, after === before]).toEqual(['number', false]);
});

test('another rating noise changes every range, so all sheets are read again', async () => {
  await open([coder(5), coder(4)]);
  const reader = createPortfolioReader();
  const before = (await reader.read()).rows.map(({ result }) => result?.high);
  const noise = noiseOf(0.3);
  if (noise === undefined) throw new Error('0.3 is a noise.');
  await storeNoise({ noise, source: 'chosen' });
  const after = await reader.read();
  expect(after.noise).toEqual({ noise, source: 'chosen' });
  after.rows.forEach(({ result }, index) => expect(result?.high).toBeGreaterThan(before[index] ?? Infinity));
});

test('a sheet that the host refuses has a row that says why, does not stop the others and is tried again', async () => {
  await open([coder(5), coder(4), coder(3), coder(2)]);
  const [, , third = ''] = workbook.sheetIds;
  refuses = ({ ObjectPathId }) => brokenPaths.has(ObjectPathId);
  const brokenPaths = new Set<number>();
  const { process } = workbook.host;
  workbook.host.process = (request, partition) => {
    brokenPaths.clear();
    const body: RequestBody = JSON.parse(request);
    for (const path of Object.values(body.ObjectPaths)) {
      if (path.ArgumentInfo?.Arguments?.[0] === third) brokenPaths.add(path.Id);
    }
    return process(request, partition);
  };
  const reader = createPortfolioReader();
  const { rows } = await reader.read();
  expect(rows.map(({ sheet, result, problem }) => [sheet.name, result !== undefined, problem])).toEqual([
    ['Role 1', true, ''],
    ['Role 2', true, ''],
    ['Role 3', false, expect.stringMatching(/^The sheet could not be read\. Excel refused access/)],
    ['Role 4', true, ''],
  ]);
  refuses = undefined;
  expect((await reader.read()).rows[2]).toMatchObject({ problem: '', result: { zone: expect.any(String) } });
});

test('a cell that is being edited stops the reading at once', async () => {
  await open([coder(5), coder(4)]);
  const requests = workbook.watchRequests();
  const ended = await createPortfolioReader()
    .read({ onProgress: () => (workbook.host.isEditingCell = true) })
    .then(() => 'read', codeOf);
  workbook.host.isEditingCell = false;
  expect(ended).toBe('InvalidOperationInCellEditMode');
  // The list, and the one that was refused.
  expect(requests).toHaveLength(2);
});

test('Cancel keeps what is read; the next reading goes on from there', async () => {
  await open([coder(5), coder(4), coder(3)]);
  const reader = createPortfolioReader();
  const cancel = new AbortController();
  const seen: string[] = [];
  const part = await reader.read({
    signal: cancel.signal,
    onProgress({ done, total }) {
      seen.push(`${done}/${total}`);
      if (done === 2) cancel.abort();
    },
  });
  expect(seen).toEqual(['0/4', '1/4', '2/4']);
  expect([part.rows.length, part.notRead]).toEqual([1, 2]);
  const sizes: string[] = [];
  const whole = await reader.read({ onProgress: ({ done, total }) => sizes.push(`${done}/${total}`) });
  expect([sizes, whole.rows.length, whole.notRead]).toEqual([['0/3', '1/3', '2/3', '3/3'], 3, 0]);
});

test('a role far down on its sheet is read; one that the sheet goes on below for thousands of rows says so', async () => {
  await open([coder(5)]);
  const [first = ''] = workbook.sheetIds;
  workbook.engine.insertRows(first, 0, 300);
  const reader = createPortfolioReader();
  expect((await reader.read()).rows[0]).toMatchObject({ result: { score: 116 } });
  await workbook.type(first, { row: 2499, column: 0 }, 'far below');
  reader.hint(first);
  expect((await reader.read()).rows[0]).toMatchObject({
    result: undefined,
    problem: expect.stringMatching(
      /^Not read: the sheet is in use down to row 2500, and roles are read down to row 1000\./,
    ),
  });
});

test('thirty role sheets come in answers below 1 MB each, and asking for them stays far below that too', async () => {
  await open(Array.from({ length: 30 }, () => medicalCoder));
  const requests = workbook.watchRequests();
  const answers = answerSizes();
  expect((await createPortfolioReader().read()).rows).toHaveLength(30);
  expect(requests).toHaveLength(answers.length);
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(Math.max(...requests)).toBeLessThan(100_000);
  const largest = Math.max(...answers);
  expect(largest).toBeGreaterThan(400_000);
  expect(largest).toBeLessThan(800_000);
});

test('of sheets that were found to hold little 150 come in one answer the next time', async () => {
  await open([coder(5)]);
  for (let sheet = 2; sheet <= 160; sheet++) {
    const { id } = workbook.engine.addSheet(`Notes ${sheet}`);
    workbook.engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [['Nothing but a note']], 'person');
  }
  const reader = createPortfolioReader();
  expect((await reader.read()).rows).toHaveLength(1);
  const requests = workbook.watchRequests();
  reader.forget();
  expect((await reader.read()).rows).toHaveLength(1);
  // The list, and two for 161 sheets.
  expect(requests).toHaveLength(3);
  expect(Math.max(...requests)).toBeLessThan(500_000);
});

test('an answer that Excel finds too large is asked for in parts', async () => {
  await open([coder(5), coder(4), coder(3), coder(2), coder(1)]);
  let asked = 0;
  refuses = () => asked > 2;
  const { process } = workbook.host;
  workbook.host.process = (request, partition) => {
    asked = sheetsIn(request).length;
    return process(request, partition);
  };
  const { rows, notRead } = await createPortfolioReader().read();
  expect(rows.map(({ problem }) => problem)).toEqual(['', '', '', '', '']);
  expect(notRead).toBe(0);
});

test('of two readings at once each has every role', async () => {
  await open(Array.from({ length: 20 }, () => blankRole));
  const reader = createPortfolioReader();
  const both = await Promise.all([reader.read(), reader.read()]);
  expect(both.map(({ rows }) => rows.length)).toEqual([20, 20]);
});

/** From now on, each answer in characters; those to the client's own clean-up are small. */
function answerSizes(): number[] {
  const sizes: number[] = [];
  const { process } = workbook.host;
  workbook.host.process = async (request, partition) => {
    const answer = await process(request, partition);
    const { Actions }: RequestBody = JSON.parse(request);
    if (Actions.some(({ ActionType }) => ActionType === actionTypes.query)) sizes.push(answer.length);
    return answer;
  };
  return sizes;
}

/** The sheets whose cells a request asks for. */
function watchSheets(): Set<string> {
  const seen = new Set<string>();
  const { process } = workbook.host;
  workbook.host.process = (request, partition) => {
    for (const id of sheetsIn(request)) seen.add(id);
    return process(request, partition);
  };
  return seen;
}

function sheetsIn(request: string): string[] {
  const body: RequestBody = JSON.parse(request);
  const named = new Set(Object.values(body.ObjectPaths).map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]));
  return workbook.engine.sheets().flatMap(({ id }) => (named.has(id) ? [id] : []));
}
