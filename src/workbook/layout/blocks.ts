import type { Section } from '../../assessment/place';
import { figure, header, line, metric, prose, statedColumn, withStated } from './block-parts';
import { barrierNames, commentaryBlocks, evidenceNames, principleNames, roleDefinitionFields } from '../../method/rows';

/* The one declared layout of a role sheet. The template builder and the new-role command place blocks from it; the
   reader recognises blocks by the header row declared here, wherever they stand on the sheet. */

/** A column of a role sheet. All blocks share A to F, so that an inserted row pushes everything below down in one piece. */
export type Column = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/**
 * A column beside A to F for what a published text prints where the sheet calculates. Only sheets made from such a text
 * have these columns; their task table includes them, so that a row inserted into it moves both.
 */
export type StatedColumn = 'G' | 'H';

/** A column of stated figures with the header text that it is recognised by; `field` where a block's rows have one. */
export interface StatedHeader {
  readonly text: string;
  readonly column: StatedColumn;
  readonly field?: string;
}

/** A column of a block: the field that it holds and the header text that it is recognised by. */
export interface HeaderCell {
  readonly field: string;
  readonly text: string;
  readonly column: Column;
}

/** Who fills a cell: the author of the assessment, a formula, or the add-in. */
export type FilledBy = 'author' | 'formula' | 'add-in';

/** A line of a block that holds one value or a few: its label in column A, values in the columns named. */
export interface ValueLine {
  readonly label: string;
  readonly by: FilledBy;
  readonly values: readonly { readonly field: string; readonly column: Column }[];
  /** Where what an author prints for these values stands beside them, and what stands nowhere else, such as a reason. */
  readonly stated: readonly { readonly field: string; readonly column: StatedColumn }[];
  /** The first value is text that spans from its column to F. */
  readonly isProse: boolean;
}

export interface Block {
  readonly section: Section;
  /** The heading above the header row. */
  readonly title: string;
  /** The header row; its first cell is always in column A. */
  readonly header: readonly HeaderCell[];
  /** Rows below the header: fixed by name, any number, or none. */
  readonly rows: readonly string[] | 'any' | 'none';
  /** Lines after the rows, each recognised by its label in column A. */
  readonly lines: readonly ValueLine[];
  /** Empty for a block in which nothing is calculated. */
  readonly stated: readonly StatedHeader[];
  /** Where in the row of the title it is told where the rows come from. */
  readonly source?: Column;
  /** Only on sheets that have something for it. */
  readonly isOptional?: boolean;
}

/** The blocks of a role sheet from top to bottom. */
export const roleBlocks: readonly Block[] = [
  {
    section: 'head',
    title: '',
    header: header(['label', 'Result', 'A'], ['value', 'Value', 'B']),
    rows: 'none',
    lines: [
      figure('AIJRI score', 'score'),
      figure('Zone', 'zone'),
      withStated(line('Sub-label', 'add-in', ['subLabel', 'B']), ['subLabel', 'G']),
      line('Method version', 'add-in', ['methodVersion', 'B']),
      line('Checked at', 'add-in', ['checkedAt', 'B']),
      line('Input fingerprint', 'add-in', ['fingerprint', 'B']),
    ],
    stated: statedColumn(),
  },
  {
    section: 'role',
    title: 'Role definition',
    header: header(['label', 'Field', 'A'], ['value', 'Value', 'B']),
    rows: 'none',
    lines: roleDefinitionFields.map((field) => prose(field, field)),
    stated: [],
  },
  {
    section: 'principles',
    title: 'Protective principles and AI growth',
    header: header(['name', 'Principle', 'A'], ['score', 'Score (0-3)', 'B'], ['rationale', 'Rationale', 'C']),
    rows: principleNames,
    lines: [
      figure('Protective total', 'total'),
      line('AI growth correlation', 'author', ['growth', 'B'], ['growthRationale', 'C']),
      withStated(prose('quickScreen', 'Quick screen', 'formula'), ['quickScreen', 'G']),
    ],
    stated: statedColumn(),
  },
  {
    section: 'tasks',
    title: 'Task decomposition',
    header: header(
      ['name', 'Task', 'A'],
      ['time', 'Time', 'B'],
      ['score', 'Score (1-5)', 'C'],
      ['weighted', 'Weighted', 'D'],
      ['label', 'Label', 'E'],
      ['rationale', 'Rationale', 'F'],
    ),
    rows: 'any',
    lines: [
      withStated(
        line('Total', 'formula', ['timeTotal', 'B'], ['weightedTotal', 'D']),
        ['weightedTotal', 'G'],
        ['timeTotal', 'H'],
      ),
      figure('Task resistance', 'taskResistance'),
      figure('Displacement', 'displacement'),
      figure('Augmentation', 'augmentation'),
      figure('Not involved', 'notInvolved'),
      figure('Time scoring 3+', 'share3plus'),
      prose('reinstatement', 'Reinstatement check'),
    ],
    stated: [...statedColumn('weighted'), { text: 'Stated time', column: 'H' }],
    source: 'C',
  },
  {
    section: 'evidence',
    title: 'Evidence',
    header: header(['name', 'Dimension', 'A'], ['score', 'Score (-2 to 2)', 'B'], ['rationale', 'Evidence', 'C']),
    rows: evidenceNames,
    lines: [figure('Evidence total', 'total')],
    stated: statedColumn(),
  },
  {
    section: 'barriers',
    title: 'Barriers',
    header: header(['name', 'Barrier', 'A'], ['score', 'Score (0-2)', 'B'], ['rationale', 'Rationale', 'C']),
    rows: barrierNames,
    lines: [figure('Barrier total', 'total')],
    stated: statedColumn(),
  },
  {
    section: 'growth-check',
    title: 'AI growth correlation check',
    header: header(['label', 'Growth check', 'A'], ['value', 'Value', 'B'], ['text', 'Reasoning', 'C']),
    rows: 'none',
    lines: [line('Confirmed AI growth', 'author', ['growth', 'B'], ['text', 'C'])],
    stated: [],
  },
  {
    section: 'composite',
    title: 'Composite score',
    header: header(['label', 'Input', 'A'], ['value', 'Value', 'B']),
    rows: 'none',
    lines: [
      figure('Task resistance', 'taskResistance'),
      figure('Evidence modifier', 'evidenceModifier'),
      figure('Barrier modifier', 'barrierModifier'),
      figure('Growth modifier', 'growthModifier'),
      figure('Raw', 'raw'),
      figure('AIJRI score', 'score'),
      figure('Zone', 'zone'),
    ],
    stated: statedColumn(),
  },
  {
    section: 'sub-label',
    title: 'Sub-label determination',
    header: header(
      ['label', 'Metric', 'A'],
      ['value', 'Value', 'B'],
      ['threshold', 'Threshold', 'C'],
      ['met', 'Met', 'D'],
      ['mark', 'Source of the rule', 'E'],
    ),
    rows: 'none',
    lines: [
      metric('share3plus', 'Time scoring 3+'),
      metric('growth', 'AI growth'),
      metric('taskResistance', 'Task resistance'),
      metric('evidence', 'Evidence total'),
      metric('barriers', 'Barrier total'),
      withStated(line('Sub-label', 'add-in', ['label', 'B']), ['label', 'G'], ['reason', 'H']),
    ],
    stated: [...statedColumn(), { text: 'Stated met, reason', column: 'H' }],
  },
  {
    section: 'override',
    title: 'Assessor override',
    header: header(['label', 'Override', 'A'], ['value', 'Value', 'B']),
    rows: 'none',
    lines: [
      line('Computed score', 'formula', ['computed', 'B']),
      line('New score', 'author', ['new', 'B']),
      prose('reason', 'Reason'),
      line('Author', 'author', ['author', 'B']),
      line('Date', 'author', ['date', 'B']),
    ],
    stated: [],
  },
  {
    section: 'commentary',
    title: 'Assessor commentary',
    header: header(['label', 'Topic', 'A'], ['value', 'Commentary', 'B']),
    rows: 'none',
    lines: commentaryBlocks.map((block) => prose(block, block)),
    stated: [],
  },
  {
    section: 'comparators',
    title: 'Where to look next',
    header: header(['role', 'Role', 'A'], ['score', 'Score', 'B'], ['zone', 'Zone', 'C'], ['why', 'Why', 'D']),
    rows: 'any',
    lines: [],
    stated: [],
  },
  {
    section: 'kept',
    title: 'Text kept from the source',
    header: header(['where', 'Stood in', 'A'], ['text', 'Text kept', 'B']),
    rows: 'any',
    lines: [],
    stated: [],
    isOptional: true,
  },
  {
    section: 'checks',
    title: 'Assessor checks',
    header: header(
      ['finding', 'Finding', 'A'],
      ['status', 'Status', 'B'],
      ['where', 'Where', 'C'],
      ['check', 'Check', 'D'],
      ['note', 'Note', 'F'],
    ),
    rows: 'any',
    lines: [],
    stated: [],
  },
  {
    section: 'scenarios',
    title: 'Scenarios',
    header: header(
      ['name', 'Scenario', 'A'],
      ['score', 'Score', 'B'],
      ['zone', 'Zone', 'C'],
      ['driver', 'Driven by', 'D'],
      ['likely', 'Likely range', 'E'],
      ['differs', 'What differs', 'F'],
    ),
    rows: 'any',
    lines: [],
    stated: [],
    isOptional: true,
  },
];

/** The block of a section. */
export function blockOf(section: Section): Block {
  const block = roleBlocks.find((candidate) => candidate.section === section);
  if (!block) throw new Error(`The layout declares no block for the section ${section}.`);
  return block;
}

/** Column A is 0. */
export const columnIndex = (column: Column | StatedColumn): number => column.charCodeAt(0) - 'A'.charCodeAt(0);
