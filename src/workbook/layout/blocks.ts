import type { Section } from '../../assessment/place';
import { barrierNames, commentaryBlocks, evidenceNames, principleNames, roleDefinitionFields } from '../../method/rows';

/* The one declared layout of a role sheet. The template builder and the new-role command place blocks from it; the
   reader recognises blocks by the header row declared here, wherever they stand on the sheet. */

/** A column of a role sheet. All blocks share A to F, so that an inserted row pushes everything below down in one piece. */
export type Column = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

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
}

type Cells = readonly (readonly [field: string, column: Column])[];

const header = (...cells: readonly (readonly [field: string, text: string, column: Column])[]): HeaderCell[] =>
  cells.map(([field, text, column]) => ({ field, text, column }));

const line = (label: string, by: FilledBy, ...cells: Cells): ValueLine => ({
  label,
  by,
  values: cells.map(([field, column]) => ({ field, column })),
  isProse: false,
});

const prose = (field: string, label: string, by: FilledBy = 'author'): ValueLine => ({
  ...line(label, by, [field, 'B']),
  isProse: true,
});

/** The sub-label table has one line per metric. */
const metric = (field: string, label: string): ValueLine =>
  line(label, 'add-in', [field, 'B'], [`${field}Threshold`, 'C'], [`${field}Met`, 'D'], [`${field}Mark`, 'E']);

/** The blocks of a role sheet from top to bottom. */
export const roleBlocks: readonly Block[] = [
  {
    section: 'head',
    title: '',
    header: header(['label', 'Result', 'A'], ['value', 'Value', 'B']),
    rows: 'none',
    lines: [
      line('AIJRI score', 'formula', ['score', 'B']),
      line('Zone', 'formula', ['zone', 'B']),
      line('Sub-label', 'add-in', ['subLabel', 'B']),
      line('Method version', 'add-in', ['methodVersion', 'B']),
      line('Checked at', 'add-in', ['checkedAt', 'B']),
      line('Input fingerprint', 'add-in', ['fingerprint', 'B']),
    ],
  },
  {
    section: 'role',
    title: 'Role definition',
    header: header(['label', 'Field', 'A'], ['value', 'Value', 'B']),
    rows: 'none',
    lines: roleDefinitionFields.map((field) => prose(field, field)),
  },
  {
    section: 'principles',
    title: 'Protective principles and AI growth',
    header: header(['name', 'Principle', 'A'], ['score', 'Score (0-3)', 'B'], ['rationale', 'Rationale', 'C']),
    rows: principleNames,
    lines: [
      line('Protective total', 'formula', ['total', 'B']),
      line('AI growth correlation', 'author', ['growth', 'B'], ['growthRationale', 'C']),
      prose('quickScreen', 'Quick screen', 'formula'),
    ],
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
      line('Total', 'formula', ['timeTotal', 'B'], ['weightedTotal', 'D']),
      line('Task resistance', 'formula', ['taskResistance', 'B']),
      line('Displacement', 'formula', ['displacement', 'B']),
      line('Augmentation', 'formula', ['augmentation', 'B']),
      line('Not involved', 'formula', ['notInvolved', 'B']),
      line('Time scoring 3+', 'formula', ['share3plus', 'B']),
      prose('reinstatement', 'Reinstatement check'),
    ],
  },
  {
    section: 'evidence',
    title: 'Evidence',
    header: header(['name', 'Dimension', 'A'], ['score', 'Score (-2 to 2)', 'B'], ['rationale', 'Evidence', 'C']),
    rows: evidenceNames,
    lines: [line('Evidence total', 'formula', ['total', 'B'])],
  },
  {
    section: 'barriers',
    title: 'Barriers',
    header: header(['name', 'Barrier', 'A'], ['score', 'Score (0-2)', 'B'], ['rationale', 'Rationale', 'C']),
    rows: barrierNames,
    lines: [line('Barrier total', 'formula', ['total', 'B'])],
  },
  {
    section: 'growth-check',
    title: 'AI growth correlation check',
    header: header(['label', 'Growth check', 'A'], ['value', 'Value', 'B'], ['text', 'Reasoning', 'C']),
    rows: 'none',
    lines: [line('Confirmed AI growth', 'author', ['growth', 'B'], ['text', 'C'])],
  },
  {
    section: 'composite',
    title: 'Composite score',
    header: header(['label', 'Input', 'A'], ['value', 'Value', 'B']),
    rows: 'none',
    lines: [
      line('Task resistance', 'formula', ['taskResistance', 'B']),
      line('Evidence modifier', 'formula', ['evidenceModifier', 'B']),
      line('Barrier modifier', 'formula', ['barrierModifier', 'B']),
      line('Growth modifier', 'formula', ['growthModifier', 'B']),
      line('Raw', 'formula', ['raw', 'B']),
      line('AIJRI score', 'formula', ['score', 'B']),
      line('Zone', 'formula', ['zone', 'B']),
    ],
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
      line('Sub-label', 'add-in', ['label', 'B']),
    ],
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
  },
  {
    section: 'commentary',
    title: 'Assessor commentary',
    header: header(['label', 'Topic', 'A'], ['value', 'Commentary', 'B']),
    rows: 'none',
    lines: commentaryBlocks.map((block) => prose(block, block)),
  },
  {
    section: 'comparators',
    title: 'Where to look next',
    header: header(['role', 'Role', 'A'], ['score', 'Score', 'B'], ['zone', 'Zone', 'C'], ['why', 'Why', 'D']),
    rows: 'any',
    lines: [],
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
  },
];

/** The block of a section. */
export function blockOf(section: Section): Block {
  const block = roleBlocks.find((candidate) => candidate.section === section);
  if (!block) throw new Error(`The layout declares no block for the section ${section}.`);
  return block;
}

/** Column A is 0. */
export const columnIndex = (column: Column): number => column.charCodeAt(0) - 'A'.charCodeAt(0);
