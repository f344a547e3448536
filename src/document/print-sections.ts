import type { Section } from '../assessment/place';
import { isBlank, type RawRole, type RawValue } from '../assessment/raw';
import { readAssessment } from '../assessment/read-assessment';
import { compute } from '../scoring/computed';
import { commentaryBlocksOf, overrideBlocks } from './print-commentary';
import { compositeBlocks, resistanceLine, splitLine } from './print-composite';
import { printedFigures } from './print-figures';
import type { AsFound, PrintedBlock, PrintedSection } from './print-model';
import { subLabelTable } from './print-sub-label';
import { barriersTable, evidenceTable, principlesTable, taskTable } from './print-tables';
import type { Assessment } from '../assessment/assessment';

const seniorityNote = 'Seniority note';

/**
 * A role as the sections of a published assessment, in published order and wording. A section that the role does not
 * have is left out, unless its figures can be computed.
 *
 * Source: the order and the headings are published; that nothing stated is replaced is ours.
 *
 * @example printedSections(role).map(({ heading }) => heading) // ['Role Definition', …]
 */
export function printedSections(role: RawRole): PrintedSection[] {
  const assessment = readAssessment(role);
  const computed = compute(assessment);
  const figures = printedFigures(assessment, computed);
  const asFound: AsFound = ({ section, row, field }) => {
    const raw = role.get(section);
    return written((row === undefined ? raw?.values : raw?.rows[row])?.get(field));
  };
  const ifThere = (section: Section, blocks: () => readonly PrintedBlock[]) => (role.has(section) ? blocks() : []);
  const subLabel = subLabelTable(assessment, computed);
  const all: readonly PrintedSection[] = [
    section('Role Definition', ['role'], roleBlocks(assessment)),
    section(
      'Protective Principles + AI Growth Correlation',
      ['principles'],
      [
        ...ifThere('principles', () => [principlesTable(assessment, figures, asFound)]),
        ...line('Quick screen result:', figures.quickScreen),
      ],
    ),
    section(
      'Task Decomposition (Agentic AI Scoring)',
      ['tasks'],
      [
        ...ifThere('tasks', () => [taskTable(assessment, figures, asFound)]),
        ...resistanceLine(figures),
        ...splitLine(figures),
        ...proseLine('Reinstatement check (Acemoglu):', assessment.prose.reinstatement),
      ],
    ),
    section(
      'Evidence Score',
      ['evidence'],
      ifThere('evidence', () => [evidenceTable(assessment, figures, asFound)]),
    ),
    section(
      'Barrier Assessment',
      ['barriers'],
      ifThere('barriers', () => [barriersTable(assessment, figures, asFound)]),
    ),
    section(
      'AI Growth Correlation Check',
      ['growth-check'],
      [
        ...line('Confirmed AI growth:', assessment.stated.growthCheck?.text ?? ''),
        ...ifThere('growth-check', () => [{ kind: 'text', heading: '', text: assessment.prose.growthCheck ?? '' }]),
      ],
    ),
    section('JobZone Composite Score (AIJRI)', ['composite'], compositeBlocks(assessment, figures)),
    section(
      'Sub-Label Determination',
      ['sub-label', 'override'],
      [...(subLabel ? [subLabel] : []), ...overrideBlocks(assessment, figures)],
    ),
    section('Assessor Commentary', ['commentary', 'comparators'], commentaryBlocksOf(assessment)),
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function roleBlocks({ role }: Assessment): PrintedBlock[] {
  if (role.size === 0) return [];
  const rows = [...role].filter(([field]) => field !== seniorityNote);
  return [
    {
      kind: 'table',
      columns: ['Field', 'Value'].map((title) => ({ title, isNumber: false })),
      rows: rows.map((cells) => ({ cells, isResult: false })),
    },
    ...line(`${seniorityNote}:`, role.get(seniorityNote) ?? ''),
  ];
}

const section = (heading: string, places: readonly Section[], blocks: readonly PrintedBlock[]): PrintedSection => ({
  heading,
  places,
  blocks,
});

const line = (label: string, text: string): PrintedBlock[] => (text === '' ? [] : [{ kind: 'line', label, text }]);

/** A label stands also before a blank, so that a reader knows the place for it; not where the source has none. */
const proseLine = (label: string, text: string | undefined): PrintedBlock[] =>
  text === undefined ? [] : [{ kind: 'line', label, text }];

function written(raw: RawValue | undefined): string {
  if (raw === undefined || isBlank(raw)) return '';
  return typeof raw.value === 'string' ? raw.value.trim() : raw.text.trim() || String(raw.value);
}
