import type { RawRole } from '../../src/assessment/raw';
import { fingerprint } from '../../src/assessment/fingerprint';
import { readAssessment } from '../../src/assessment/read-assessment';
import { runChecks } from '../../src/checks/run-checks';
import type { KeptText } from '../../src/document/document';
import { compute } from '../../src/scoring/computed';
import { contentOfRole } from '../../src/workbook/content-of-role';
import { type CreationProgress, createRoleSheets } from '../../src/workbook/create-role-sheets';
import { fixFindings } from '../../src/workbook/fix';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { writeResults } from '../../src/workbook/write-results';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import type { SpreadsheetEngine } from '../../workbench/engine/engine';
import { RichApiFailure } from '../../workbench/host/failure';
import { publishedRole } from '../fixtures/published-role';
import { type AddinHost, openAddinHost } from '../workbench/open-addin-host';

// Every test starts a spreadsheet and the real client of Excel.
jest.setTimeout(60_000);

let engine: SpreadsheetEngine;
let host: AddinHost;
/** The action at which the host fails, counted from the first after it is set; later ones succeed again. */
let failAt: number | undefined;
let actions = 0;

beforeEach(async () => {
  failAt = undefined;
  engine = await createHeadlessEngine();
  host = await openAddinHost(engine, {
    // The client gives kept ranges back after a run; a failure of that hurts nobody.
    beforeAction: (_request, _index, { Name }) =>
      Name !== '_RemoveReference' && actions++ === failAt ? new RichApiFailure('RequestAborted') : undefined,
  });
});
afterEach(() => host.close());

const names = () => engine.sheets().map(({ name }) => name);

async function read(): Promise<RoleReading> {
  await engine.settled();
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

const kept: Pick<KeptText, 'text' | 'after'>[] = [
  { text: '=HYPERLINK("http://example.test")', after: undefined },
  { text: 'A footnote that no table took.', after: 'tasks' },
];

const create = (role: RawRole, name = 'Medical Coder') =>
  createRoleSheets([{ name, content: contentOfRole(role, kept) }]);

describe('A sheet made from a published text', () => {
  test('is read back with its ratings, words, stated figures and kept texts', async () => {
    const role = publishedRole();
    const expected = readAssessment(role);
    expect(await create(role)).toMatchObject({ ok: true, sentence: 'The sheet Medical Coder was created.' });
    const { assessment, computed, fingerprint: found, kept: keptFound } = await read();
    const { override, stated } = assessment;
    expect({ ...assessment, override: expected.override, stated: expected.stated }).toEqual(expected);
    expect(override.get('reason')).toBe('None.');
    expect(stated).toEqual({
      ...expected.stated,
      head: { score: expect.objectContaining({ value: 11.6, typed: false }), zone: { text: 'Red', typed: false } },
      // Nothing is stated for it: the add-in has yet to write it.
      subLabel: { ...expected.stated.subLabel, share3plus: undefined },
    });
    expect(computed).toEqual(compute(expected));
    expect(found).toBe(fingerprint(role));
    expect(keptFound).toEqual(kept);
  });

  test('is checked as its text is', async () => {
    const role = publishedRole({ 'tasks.taskResistance': '1.95/5.0' });
    const assessment = readAssessment(role);
    const ofText = runChecks({ assessment, computed: compute(assessment) }).findings.map(({ finding }) => finding);
    await create(role);
    const { report, cellOf } = await read();
    expect(report.findings.map(({ finding }) => finding)).toEqual(ofText);
    expect(ofText.map(({ at }) => at.field)).toEqual(expect.arrayContaining(['share3plus', 'taskResistance']));
    expect(cellOf({ section: 'tasks', field: 'share3plus' })).toMatch(/^G\d+$/);
    expect(cellOf({ section: 'tasks', row: 0, field: 'weighted' })).toMatch(/^G\d+$/);
    expect(cellOf({ section: 'tasks', field: 'timeTotal' })).toMatch(/^H\d+$/);
  });

  test('Fix puts the computed figure into the stated cell and leaves the formula beside it', async () => {
    await create(publishedRole({ 'tasks.taskResistance': '1.95/5.0', 'composite.zone': 'Yellow' }));
    const before = await read();
    const wrong = before.report.findings.flatMap(({ finding }) =>
      ['taskResistance', 'zone', 'share3plus'].includes(finding.at.field) ? [finding] : [],
    );
    expect(wrong).toHaveLength(3);
    const cells = wrong.map(({ at }) => before.cellOf(at) ?? '');
    expect(await fixFindings(before, wrong)).toMatchObject({ ok: true });
    await engine.settled();
    expect(cells.map((cell) => formulaOf(cell))).toEqual(expect.arrayContaining([1.85, 'Red', 0.85]));
    expect(cells.map((cell) => String(formulaOf(`B${cell.slice(1)}`)))).toEqual(
      cells.map(() => expect.stringMatching(/^=/)),
    );
    const after = await read();
    expect(after.report.findings.map(({ finding }) => finding)).not.toContainEqual(
      expect.objectContaining({ at: expect.objectContaining({ field: 'taskResistance' }) }),
    );
    expect(after.fingerprint).toBe(before.fingerprint);
  });

  test('a formula that is typed over is found; once it is back, the stated figure counts again', async () => {
    await create(publishedRole());
    const { cellOf } = await read();
    const own = (cellOf({ section: 'evidence', field: 'total' }) ?? '').replace('G', 'B');
    type(own, -4);
    const reading = await read();
    const found = reading.report.findings.find(({ finding }) => reading.cellOf(finding.at) === own)?.finding;
    expect(found?.sentence).toBe('Evidence total is stated −4, computed −5.');
    if (found) await fixFindings(reading, [found]);
    expect((await read()).cellOf({ section: 'evidence', field: 'total' })).toBe(own.replace('B', 'G'));
  });

  test('Write leaves stated figures alone, and writes the same twice', async () => {
    await create(publishedRole());
    const stated = column('G');
    const findings = (await read()).report.findings.map(({ finding }) => finding.sentence);
    expect(await writeResults(new Date(2026, 10, 23))).toMatchObject({ ok: true });
    expect(column('G')).toEqual(stated);
    const after = await read();
    expect(after.changes).toEqual([]);
    expect(after.report.findings.map(({ finding }) => finding.sentence)).toEqual(findings);
    expect(after.assessment.stated.subLabel.taskResistance).toMatchObject({ comparison: { text: '1.85 (>= 1.8)' } });
    expect(after.written?.subLabel).toBe('Red');
    expect(after.cellOf({ section: 'sub-label', field: 'label' })).toMatch(/^G/);
  });

  test('rows inserted into the task table move stated figures along', async () => {
    await create(publishedRole());
    const before = (await read()).assessment.stated;
    const row = Number(((await read()).cellOf({ section: 'tasks', row: 2, field: 'name' }) ?? '').slice(1));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.getItemAt(0).rows.add(3);
      await context.sync();
    });
    await engine.settled();
    expect(engine.values(engine.activeSheetId(), { row, column: 0, rows: 1, columns: 1 })).toEqual([['']]);
    expect((await read()).assessment.stated).toEqual(before);
  });

  test('a sheet without stated figures has no column for them', async () => {
    await createRoleSheets([{ name: 'Plain', content: { role: { values: { 'Job Title': 'Clerk' } } } }]);
    expect(engine.usedBox(engine.activeSheetId())?.columns).toBe(6);
    expect(engine.tables()[0]?.box.columns).toBe(6);
  });
});

describe('A batch', () => {
  const roles = Array.from({ length: 20 }, (_, index) => ({
    name: index % 2 === 0 ? 'Medical Coder' : `Role ${index}: a [name] that Excel would not take as it is`,
    content: contentOfRole(publishedRole()),
  }));

  test('of 20 documents gives 20 role sheets with names of their own', async () => {
    const seen: CreationProgress[] = [];
    const outcome = await createRoleSheets(roles, { onProgress: (progress) => seen.push(progress) });
    expect(outcome).toMatchObject({ ok: true, sentence: '20 role sheets created.', notCreated: [] });
    expect(outcome.created).toHaveLength(20);
    expect(new Set(names().map((name) => name.toLowerCase())).size).toBe(21);
    expect(names().slice(1, 4)).toEqual(['Medical Coder', 'Role 1- a -name- that Excel wou', 'Medical Coder 2']);
    expect(seen.map(({ done }) => done)).toEqual(Array.from({ length: 21 }, (_, done) => done));
    const reading = await createWorkbookReader()();
    expect(reading.roleSheets).toHaveLength(20);
    expect(reading).toMatchObject({ kind: 'role', reading: { sheet: { name: 'Medical Coder' } } });
  }, 120_000);

  test('that is cancelled keeps what was written and lists the rest', async () => {
    const cancel = new AbortController();
    const outcome = await createRoleSheets(roles.slice(0, 4), {
      signal: cancel.signal,
      onProgress: ({ done }) => (done === 1 ? cancel.abort() : undefined),
    });
    expect(outcome.ok).toBe(false);
    expect(outcome.created.map(({ index }) => index)).toEqual([0, 1]);
    expect(outcome.notCreated.map(({ index }) => index)).toEqual([2, 3]);
    expect(outcome.sentence).toMatch(/^2 of 4 role sheets created\. Cancelled before Medical Coder, Role 3/);
    expect(names()).toHaveLength(3);
  });

  test('whichever action fails, that sheet is gone and the others are there', async () => {
    const content = contentOfRole(publishedRole());
    const three = ['One', 'Two', 'Three'].map((name) => ({ name, content }));
    const starts: number[] = [];
    await createRoleSheets(three, { onProgress: () => starts.push(actions) });
    await removeAll();
    const perSheet = (starts[2] ?? 0) - (starts[1] ?? 0);
    expect(perSheet).toBeGreaterThan(1000);
    for (const point of [0, 1, 2, 3, 4, 5, 6, 8, 13, 200, 800, perSheet - 300, perSheet - 100]) {
      const outcome = await createRoleSheets(three, {
        onProgress: ({ done }) => {
          if (done === 1) failAt = actions + point;
        },
      });
      failAt = undefined;
      expect([point, outcome.created.map(({ index }) => index)]).toEqual([point, [0, 2]]);
      expect(outcome.notCreated).toMatchObject([
        { index: 1, sentence: expect.stringMatching(/No sheet was added\.$/) },
      ]);
      expect(outcome.sentence).toMatch(/^2 of 3 role sheets created\. Two: /);
      expect(names()).toEqual(['Sheet1', 'One', 'Three']);
      expect(engine.tables()).toHaveLength(2);
      await removeAll();
    }
  }, 240_000);
});

test('a large role is written in several requests, none of them large', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => ({
    name: `Task ${index + 1}`,
    time: 1 / 150,
    score: 3,
    label: 'AUGMENTATION',
    rationale: 'words '.repeat(2000),
  }));
  const sizes: number[] = [];
  const { process } = host.host;
  host.host.process = (request, partition) => {
    sizes.push(request.length);
    return process(request, partition);
  };
  expect(await createRoleSheets([{ name: 'Large', content: { tasks: { rows } } }])).toMatchObject({ ok: true });
  expect(sizes.filter((size) => size > 500_000).length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(2_000_000);
  const { assessment } = await read();
  expect(assessment.tasks.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
}, 60_000);

const boxOf = (cell: string) => ({
  row: Number(cell.slice(1)) - 1,
  column: cell.charCodeAt(0) - 65,
  rows: 1,
  columns: 1,
});

const formulaOf = (cell: string) => engine.formulas(engine.activeSheetId(), boxOf(cell))[0]?.[0];

function type(cell: string, value: number): void {
  engine.write(engine.activeSheetId(), boxOf(cell), [[value]], 'person');
}

const column = (letter: string) =>
  engine
    .formulas(engine.activeSheetId(), { ...boxOf(`${letter}1`), rows: 200 })
    .map(([value], row) => `${letter}${row + 1} ${value}`)
    .filter((text) => !text.endsWith(' '));

async function removeAll(): Promise<void> {
  for (const { id, name } of engine.sheets()) if (name !== 'Sheet1') engine.deleteSheet(id);
  await engine.settled();
}
