import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { WorkbookReading } from '../../src/workbook/role-reading';
import { points } from '../../src/scoring/printed';
import { openRole, type RoleWorkbook } from './open-role';

let workbook: RoleWorkbook;
let asked: { readonly request: number; readonly type: number }[];
beforeEach(async () => {
  asked = [];
  workbook = await openRole(undefined, {
    beforeAction: (request, _index, action) => {
      asked.push({ request, type: action.ActionType });
      return undefined;
    },
  });
});
afterEach(() => workbook.close());

function role(reading: WorkbookReading) {
  if (reading.kind !== 'role') throw new Error(`${reading.activeSheet} is no role sheet`);
  return reading.reading;
}

const read = async () => role(await createWorkbookReader()());

test('the example role is read, scored and checked', async () => {
  const { assessment, computed, report, cellOf } = await read();
  expect(assessment.problems).toEqual([]);
  expect(computed.result && points(computed.result.score)).toBe('11.6');
  expect(computed.result?.zone).toBe('Red');
  expect(report.findings.map(({ check, finding }) => `${check.name}: ${finding.sentence}`)).toEqual([
    'share3plus-follows: Time scoring 3+ is stated 65 %, computed 85 %.',
  ]);
  const place = report.findings[0]?.finding.at;
  expect(place && cellOf(place)).toMatch(/^B\d+$/);
});

test('the sheet gives the same figures as the add-in', async () => {
  const { computed, cellOf } = await read();
  const shown = async (section: 'tasks' | 'composite' | 'evidence' | 'barriers', field: string) =>
    workbook.value(cellOf({ section, field }) ?? '');
  expect(await shown('tasks', 'weightedTotal')).toBeCloseTo(4.15, 12);
  expect(await shown('tasks', 'taskResistance')).toBeCloseTo(1.85, 12);
  expect(await shown('evidence', 'total')).toBe(computed.evidence);
  expect(await shown('barriers', 'total')).toBe(computed.barriers);
  expect(await shown('composite', 'raw')).toBeCloseTo(1.4622, 4);
  expect(await shown('composite', 'score')).toBe(11.6);
  expect(await shown('composite', 'zone')).toBe('Red');
});

test('an edit moves sheet and reading alike', async () => {
  const before = await read();
  const cell = before.cellOf({ section: 'tasks', row: 0, field: 'score' }) ?? '';
  await workbook.type(cell, 2);
  const { computed, cellOf } = await read();
  expect(computed.result?.score).toBeGreaterThan(before.computed.result?.score ?? 1000);
  expect(await workbook.value(cellOf({ section: 'composite', field: 'score' }) ?? '')).toBe(
    (computed.result?.score ?? 0) / 10,
  );
});

test('a renamed sheet with rows inserted above and columns moved is still read', async () => {
  workbook.engine.renameSheet(workbook.sheetId, "Coder's copy");
  workbook.engine.insertRows(workbook.sheetId, 0, 3);
  const { sheet, computed } = await read();
  expect(sheet.name).toBe("Coder's copy");
  expect(computed.result?.score).toBe(116);
});

test('the first reading takes two round trips, a later one a single one', async () => {
  const reader = createWorkbookReader();
  const query = 2; // The client sends a request of its own after a run, which only gives ranges back.
  const roundTrips = async () => {
    const start = asked.length;
    await reader();
    return new Set(
      asked
        .slice(start)
        .filter(({ type }) => type === query)
        .map(({ request }) => request),
    ).size;
  };
  expect(await roundTrips()).toBe(2);
  expect(await roundTrips()).toBe(1);
});

test('a sheet without a role says so and names the role sheets', async () => {
  const other = workbook.engine.addSheet('Notes');
  workbook.engine.activateSheet(other.id);
  expect(await createWorkbookReader()()).toEqual({
    kind: 'no-role',
    activeSheet: 'Notes',
    roleSheets: [{ id: workbook.sheetId, name: 'Medical Coder' }],
  });
});

test('an empty rating is one finding and no score', async () => {
  const { cellOf } = await read();
  await workbook.type(cellOf({ section: 'evidence', row: 2, field: 'score' }) ?? '', '');
  const after = await read();
  expect(after.computed.result).toBeUndefined();
  expect(after.report.findings.filter(({ check }) => check.name === 'score-in-scale')).toHaveLength(1);
  expect(await workbook.value(after.cellOf({ section: 'composite', field: 'score' }) ?? '')).toBe('incomplete');
});

describe('the selected cell', () => {
  const select = (cell: string) =>
    workbook.engine.select(workbook.sheetId, {
      row: Number(cell.slice(1)) - 1,
      column: cell.charCodeAt(0) - 65,
      rows: 1,
      columns: 1,
    });

  test('comes with the reading, without a request of its own', async () => {
    const reader = createWorkbookReader();
    await reader();
    select('C22');
    asked = [];
    const reading = await reader();
    expect(reading).toMatchObject({ selected: { sheetId: workbook.sheetId, cell: 'C22' } });
    const query = 2;
    expect(new Set(asked.filter(({ type }) => type === query).map(({ request }) => request)).size).toBe(1);
  });

  test('of a rating has its rubric and its level', async () => {
    const { cellOf, ratingAt } = await read();
    const at = { section: 'tasks', row: 2, field: 'score' } as const;
    expect(ratingAt(cellOf(at) ?? '')).toMatchObject({ at, rubric: { title: 'Task score' }, level: 5 });
    const growth = cellOf({ section: 'principles', field: 'growth' }) ?? '';
    expect(ratingAt(growth)).toMatchObject({ name: 'AI growth correlation', level: -1 });
    const evidence = cellOf({ section: 'evidence', row: 0, field: 'score' }) ?? '';
    await workbook.type(evidence, 7);
    expect((await read()).ratingAt(evidence)).toMatchObject({ name: 'Job Posting Trends', level: undefined });
  });

  test('anywhere else has none', async () => {
    const { cellOf, ratingAt } = await read();
    const name = cellOf({ section: 'tasks', row: 2, field: 'name' }) ?? '';
    const total = cellOf({ section: 'evidence', field: 'total' }) ?? '';
    expect([name, total, 'ZZ999', ''].map(ratingAt)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test('of a long table without a role only the top comes along', async () => {
  const { id } = workbook.engine.addSheet('Table');
  const rows = Array.from({ length: 20_000 }, (_, row) => [`Role ${row}`, 3, 4, 5, 1, 0.5]);
  workbook.engine.write(id, { row: 0, column: 0, rows: rows.length, columns: 6 }, rows, 'person');
  workbook.engine.activateSheet(id);
  const sizes: number[] = [];
  const { process } = workbook.host;
  workbook.host.process = async (request, partition) => {
    const answer = await process(request, partition);
    sizes.push(answer.length);
    return answer;
  };
  expect(await createWorkbookReader()()).toMatchObject({ kind: 'no-role', activeSheet: 'Table' });
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
}, 60_000);

test('a role sheet that is in use far below and beside its role is read as before', async () => {
  const { engine, sheetId } = workbook;
  const before = await read();
  engine.write(sheetId, { row: 2499, column: 0, rows: 1, columns: 1 }, [['far below']], 'person');
  engine.write(sheetId, { row: 0, column: 150, rows: 1, columns: 1 }, [['far beside']], 'person');
  expect((await read()).computed).toEqual(before.computed);
}, 60_000);
