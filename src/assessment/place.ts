/* Where something is in an assessment, in the words of the method. Only the workbook room knows which cell that is. */

/** The parts of an assessment, in the order of a role sheet. */
export const sections = [
  'head',
  'role',
  'principles',
  'tasks',
  'evidence',
  'barriers',
  'growth-check',
  'composite',
  'sub-label',
  'override',
  'commentary',
  'comparators',
  'kept',
  'checks',
  'scenarios',
] as const;

export type Section = (typeof sections)[number];

/** A field of a section, or of one of its rows. `row` counts from 0 among the rows that the author filled. */
export interface Place {
  readonly section: Section;
  readonly row?: number;
  readonly field: string;
}

/** The section's name as people read it: `sectionTitle('tasks')` is `'Task decomposition'`. */
export function sectionTitle(section: Section): string {
  return titles[section];
}

/** A place as one stable word: `placeKey({section: 'tasks', row: 2, field: 'score'})` is `'tasks.2.score'`. */
export function placeKey({ section, row, field }: Place): string {
  return row === undefined ? `${section}.${field}` : `${section}.${row}.${field}`;
}

const titles: Readonly<Record<Section, string>> = {
  head: 'Result',
  role: 'Role definition',
  principles: 'Protective principles and AI growth',
  tasks: 'Task decomposition',
  evidence: 'Evidence',
  barriers: 'Barriers',
  'growth-check': 'AI growth correlation check',
  composite: 'Composite score',
  'sub-label': 'Sub-label determination',
  override: 'Assessor override',
  commentary: 'Assessor commentary',
  comparators: 'Comparators',
  kept: 'Text kept from the source',
  checks: 'Assessor checks',
  scenarios: 'Scenarios',
};
