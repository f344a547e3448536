import type { Assessment } from '../assessment/assessment';
import type { Section } from '../assessment/place';
import { isBlank, type RawRole, type RawValue } from '../assessment/raw';
import { readAssessment } from '../assessment/read-assessment';
import { compute, type Computed } from '../scoring/computed';
import { commentaryBlocksOf, overrideBlocks } from './print-commentary';
import { compositeBlocks, resistanceLine, splitLine } from './print-composite';
import { bare, type PrintedFigures, printedFigures } from './print-figures';
import type { AsFound, PrintedBlock, PrintedSection } from './print-model';
import { share3plusLine, subLabelTable } from './print-sub-label';
import { barriersTable, evidenceTable, principlesTable, taskTable } from './print-tables';
import { confirmedIn } from './read-finish';

const seniorityNote = 'Seniority note';

/**
 * A role as the sections of a published assessment, in published order and wording; first of all, without a heading, the
 * result that an author states at the top. A section that the role does not have is left out, unless its figures can be
 * computed.
 *
 * Source: the order and the headings are published; that nothing stated is replaced is ours.
 *
 * @example printedSections(role)[0]?.heading // 'Role Definition'
 */
export function printedSections(role: RawRole): PrintedSection[] {
  const assessment = readAssessment(role);
  const computed = compute(assessment);
  const figures = printedFigures(assessment, computed);
  const { prose } = assessment;
  const asFound: AsFound = ({ section, row, field }) => {
    const raw = role.get(section);
    return written((row === undefined ? raw?.values : raw?.rows[row])?.get(field));
  };
  const table = (section: Section, print: typeof principlesTable): PrintedBlock[] =>
    role.has(section) ? [print(assessment, figures, asFound)] : [];

  const blocks: readonly (readonly [heading: string, places: readonly Section[], blocks: readonly PrintedBlock[]])[] = [
    ['', ['head'], headBlocks(assessment, figures)],
    ['Role Definition', ['role'], roleBlocks(assessment)],
    [
      'Protective Principles + AI Growth Correlation',
      ['principles'],
      [...table('principles', principlesTable), ...line('Quick screen result:', quickScreen(assessment, computed))],
    ],
    [
      'Task Decomposition (Agentic AI Scoring)',
      ['tasks'],
      [
        ...table('tasks', taskTable),
        ...line('Source of the tasks:', asFound({ section: 'tasks', field: 'source' })),
        ...resistanceLine(figures),
        ...splitLine(figures),
        ...share3plusLine(assessment),
        ...proseLine('Reinstatement check (Acemoglu):', prose.reinstatement),
      ],
    ],
    ['Evidence Score', ['evidence'], table('evidence', evidenceTable)],
    ['Barrier Assessment', ['barriers'], table('barriers', barriersTable)],
    [
      'AI Growth Correlation Check',
      ['growth-check'],
      [
        ...line('Confirmed AI growth:', confirmedGrowth(assessment)),
        ...(role.has('growth-check') ? [{ kind: 'text', heading: '', text: prose.growthCheck ?? '' } as const] : []),
      ],
    ],
    ['JobZone Composite Score (AIJRI)', ['composite'], compositeBlocks(assessment, computed, figures)],
    [
      'Sub-Label Determination',
      ['sub-label', 'override'],
      [...subLabelTable(assessment, computed), ...overrideBlocks(assessment, figures)],
    ],
    ['Assessor Commentary', ['commentary', 'comparators'], commentaryBlocksOf(assessment)],
  ];
  return blocks.flatMap(([heading, places, all]) => (all.length > 0 ? [{ heading, places, blocks: all }] : []));
}

/** What the author states at the top of a document, and what a sheet has there that its tables do not say as well. */
function headBlocks({ stated: { head, composite, subLabel } }: Assessment, figures: PrintedFigures): PrintedBlock[] {
  const isSame = (text: string | undefined, other: string | undefined) => text?.toLowerCase() === other?.toLowerCase();
  const says = <Stated extends { readonly text: string; readonly beside?: boolean }>(
    stated: Stated | undefined,
    other: string | undefined,
  ) => (stated && (stated.beside || !isSame(stated.text, other)) ? stated.text : '');
  return [
    ...line('AIJRI score:', says(head.score, bare(figures.composite.score))),
    ...line('Zone:', says(head.zone, composite.zone?.text)),
    ...line('Sub-label:', says(head.subLabel, subLabel.label?.text ?? head.subLabel?.text)),
  ];
}

function roleBlocks({ role }: Assessment): PrintedBlock[] {
  if (role.size === 0) return [];
  const columns = ['Field', 'Value'].map((title) => ({ title, isNumber: false }));
  const fields = [...role].filter(([field]) => field !== seniorityNote);
  return [
    { kind: 'table', columns, rows: fields.map((cells) => ({ cells, isResult: false, isLabelled: true })) },
    ...line(`${seniorityNote}:`, role.get(seniorityNote) ?? ''),
  ];
}

/** The confirmed value, unless the paragraph says it itself. */
function confirmedGrowth({ stated, prose }: Assessment): string {
  const value = stated.growthCheck?.text ?? '';
  return confirmedIn(prose.growthCheck ?? '') === value ? '' : value;
}

const quickScreen = ({ stated }: Assessment, computed: Computed): string =>
  stated.quickScreen?.text ?? computed.quickScreen?.verdict ?? '';

const line = (label: string, text: string): PrintedBlock[] => (text === '' ? [] : [{ kind: 'line', label, text }]);

/** A label stands also before a blank, so that a reader knows the place for it; not where the source has none. */
const proseLine = (label: string, text: string | undefined): PrintedBlock[] =>
  text === undefined ? [] : [{ kind: 'line', label, text }];

function written(raw: RawValue | undefined): string {
  if (raw === undefined || isBlank(raw)) return '';
  if (typeof raw.value === 'string') return raw.value.trim();
  // A cell shows 17 % of a share that is finer.
  if (typeof raw.value === 'number' && raw.text.includes('%')) return `${Number((raw.value * 100).toPrecision(12))}%`;
  return raw.text.trim() || String(raw.value);
}
