import type { Section } from '../../assessment/place';
import { type Block, blockOf, type Column, columnIndex, roleBlocks } from './blocks';
import type { RoleContent } from './content';
import type { Where } from './formulas';
import type { Rule } from '../../method/method';

/** Where one block stands on a planned sheet. Rows count from 0. */
export interface PlacedBlock {
  readonly block: Block;
  /** Absent for the head, which has no heading of its own. */
  readonly titleRow: number | undefined;
  readonly headerRow: number;
  readonly bodyRow: number;
  readonly bodyRows: number;
  /** The first of the block's lines; they follow one another. */
  readonly linesRow: number;
}

/** Rows above the first block: the job title, a hint, a blank row. */
const rowsAbove = 3;

/** Empty rows that a table of any length starts with, when its content has fewer. */
export const startingRows: Readonly<Partial<Record<Section, number>>> = { comparators: 3, checks: 5 };

/** The number of task rows of a role without tasks. */
export const blankTaskRows = 10;

/** Places every block below the one before it, with one blank row between. */
export function placeBlocks(content: RoleContent): PlacedBlock[] {
  let row = rowsAbove;
  const present = roleBlocks.filter(
    ({ section, isOptional }) => !isOptional || (content[section]?.rows?.length ?? 0) > 0,
  );
  return present.map((block) => {
    const titleRow = block.title === '' ? undefined : row;
    const headerRow = titleRow === undefined ? row : row + 1;
    const bodyRow = headerRow + 1;
    const bodyRows = bodyRowsOf(block, content);
    const linesRow = bodyRow + bodyRows;
    row = linesRow + block.lines.length + 1;
    return { block, titleRow, headerRow, bodyRow, bodyRows, linesRow };
  });
}

function bodyRowsOf({ section, rows }: Block, content: RoleContent): number {
  if (rows === 'none') return 0;
  const written = content[section]?.rows?.length ?? 0;
  if (rows !== 'any') return Math.max(rows.length, written);
  if (section === 'tasks') return written || blankTaskRows;
  return Math.max(written, startingRows[section] ?? 1);
}

const absolute = (column: Column, row: number): string => `$${column}$${row + 1}`;

/** The addresses of a planned sheet, for its formulas. */
export function whereOf(placed: readonly PlacedBlock[], rule: (rule: Rule) => string): Where {
  const find = (section: Section) => placed.find(({ block }) => block.section === section);
  const columnFor = (section: Section, field: string) =>
    blockOf(section).header.find((header) => header.field === field)?.column;
  return {
    rule,
    cell: (section, field) => {
      const at = find(section);
      const index = at?.block.lines.findIndex(({ values }) => values.some((value) => value.field === field)) ?? -1;
      const value = at?.block.lines[index]?.values.find((candidate) => candidate.field === field);
      return at && value && `${value.column}${at.linesRow + index + 1}`;
    },
    column: (section, field) => {
      const at = find(section);
      const column = columnFor(section, field);
      if (!at || !column || at.bodyRows === 0) return undefined;
      return `${absolute(column, at.bodyRow)}:${absolute(column, at.bodyRow + at.bodyRows - 1)}`;
    },
    rowCell: (section, field, row) => {
      const at = find(section);
      const column = columnFor(section, field);
      return at && column && row < at.bodyRows ? `${column}${at.bodyRow + row + 1}` : undefined;
    },
  };
}

/** Row and column of a single value on a planned sheet. */
export function positionOf(
  placed: readonly PlacedBlock[],
  section: Section,
  field: string,
): { readonly row: number; readonly column: number } | undefined {
  for (const { block, linesRow } of placed) {
    if (block.section !== section) continue;
    for (const [index, { values }] of block.lines.entries()) {
      const value = values.find((candidate) => candidate.field === field);
      if (value) return { row: linesRow + index, column: columnIndex(value.column) };
    }
  }
  return undefined;
}
