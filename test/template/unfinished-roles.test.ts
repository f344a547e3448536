import { medicalCoder } from '../../src/template/content-medical-coder';
import { methodSheet } from '../../src/template/sheet-method';
import { roleSheet } from '../../src/template/template';
import { templateOptions } from '../../src/template/template-bytes';
import { writeWorkbook } from '../../src/template/write-workbook';
import type { RoleContent, SectionContent } from '../../src/workbook/layout/content';
import type { CellValue } from '../../src/workbook/layout/plan';
import { differences } from './compare-sheets';
import { recalculated } from './libre-office';

/* Unfinished and odd inputs: the formulas must agree with scoring cell by cell, also on what is incomplete. */

type Row = Readonly<Record<string, CellValue>>;

const taskRows: readonly Row[] = medicalCoder.tasks?.rows ?? [];

/** The example without its stated figure, so that every formula is there. */
const example: RoleContent = { ...medicalCoder, tasks: { rows: taskRows } };

const without = (row: Row | undefined, field: string): Row =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => key !== field));

const withTasks = (rows: readonly Row[]): RoleContent => ({ ...example, tasks: { rows } });

const withFirstTask = (change: (row: Row | undefined) => Row): RoleContent =>
  withTasks([change(taskRows[0]), ...taskRows.slice(1)]);

const withRating = (section: 'principles' | 'evidence' | 'barriers', row: Row): RoleContent => {
  const content: SectionContent = example[section] ?? {};
  return { ...example, [section]: { ...content, rows: [row, ...(content.rows ?? []).slice(1)] } };
};

const withGrowth = (growth: CellValue | undefined): RoleContent => ({
  ...example,
  principles: { ...example.principles, values: growth === undefined ? {} : { growth } },
});

const roles: Readonly<Record<string, RoleContent>> = {
  complete: example,
  'blank rows at the end': withTasks([...taskRows, {}, {}, { name: '  ' }]),
  'no time': withFirstTask((row) => without(row, 'time')),
  'no score': withFirstTask((row) => without(row, 'score')),
  'no label': withFirstTask((row) => without(row, 'label')),
  'no name': withFirstTask((row) => without(row, 'name')),
  'only a name': withTasks([...taskRows, { name: 'Something else' }]),
  'score too high': withFirstTask((row) => ({ ...row, score: 6 })),
  'score not whole': withFirstTask((row) => ({ ...row, score: 4.5 })),
  'score as text': withFirstTask((row) => ({ ...row, score: '5' })),
  'time as text': withFirstTask((row) => ({ ...row, time: '35 %' })),
  'time zero': withTasks([...taskRows, { ...taskRows[0], time: 0 }]),
  'time negative': withFirstTask((row) => ({ ...row, time: -0.35 })),
  'time does not add up': withFirstTask((row) => ({ ...row, time: 0.34 })),
  'time within tolerance': withFirstTask((row) => ({ ...row, time: 0.3504 })),
  'time in thirds': withTasks(
    [1, 2, 3].map((score) => ({ name: `Task ${score}`, time: 1 / 3, score, label: 'AUGMENTATION' })),
  ),
  'plain time': withTasks(taskRows.map((row) => ({ ...row, time: Math.round(Number(row['time']) * 100) }))),
  'label in small letters': withFirstTask((row) => ({ ...row, label: 'Displacement' })),
  'evidence blank': withRating('evidence', { rationale: 'Unknown.' }),
  'evidence as text': withRating('evidence', { score: '-1' }),
  'evidence too low': withRating('evidence', { score: -3 }),
  'barrier not whole': withRating('barriers', { score: 0.5 }),
  'principle too high': withRating('principles', { score: 4 }),
  'growth blank': withGrowth(undefined),
  'growth too high': withGrowth(3),
  'growth as text': withGrowth('−1'),
};

describe('LibreOffice and scoring agree on a role with', () => {
  const sheets = Object.entries(roles).map(([name, content], index) =>
    roleSheet(content, name, `tblRole${index + 1}`, '#627282'),
  );
  let calculated = new Map<string, string[][]>();

  beforeAll(async () => {
    calculated = recalculated(await writeWorkbook([...sheets, methodSheet()], templateOptions));
  }, 60_000);

  test.each(sheets.map((sheet) => [sheet.plan.name, sheet] as const))('%s', (name, sheet) => {
    expect(differences(sheet, calculated.get(name) ?? [])).toEqual([]);
  });
});
