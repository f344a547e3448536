import { blockOf, type Column, columnIndex } from '../layout/blocks';
import { startingRows } from '../layout/positions';
import type { OpenRole } from '../read-role';
import { type ResultCell, text } from '../result-cell';
import { endRow } from '../sheet-grid';
import type { TableRows } from './scenario-look';
import { type ScenarioRows, scenarioRowsOf } from './scenario-table';

/** Where the table of scenarios stands, and what of it comes or goes when it gets another number of rows. */
export interface ScenarioPlace extends Pick<ScenarioRows, 'first' | 'columnOf' | 'count'> {
  readonly headerRow: number;
  /** Undefined where somebody has taken the title away. */
  readonly titleRow: number | undefined;
  /** Rows to insert first, so that the table does not run into what is below it. */
  readonly insert: { readonly row: number; readonly count: number } | undefined;
  readonly added: TableRows;
  readonly removed: TableRows;
}

/** The table with that many rows below its header: where it is, or below everything else with a blank row between. */
export function tableFor({ role, grid }: Pick<OpenRole, 'role' | 'grid'>, rows: number): ScenarioPlace {
  const block = role.blocks.get('scenarios');
  const located = scenarioRowsOf(role);
  if (!block || !located) {
    // A table that nobody has filled has rows all the same.
    const ends = [...role.blocks.values()].map((each) => each.headerRow + 1 + (startingRows[each.block.section] ?? 0));
    const titleRow = Math.max(endRow(grid), ...ends) + 1;
    const headerRow = titleRow + 1;
    const at = { first: headerRow + 1, columnOf: columnIndex, count: 0 };
    const added = { columnOf: columnIndex, titleRow, headerRow, first: at.first, count: rows };
    return { ...at, titleRow, headerRow, insert: undefined, added, removed: { ...added, ...noRows } };
  }
  const { first, columnOf, count, below } = located;
  const { headerRow, isTitled } = block;
  const titleRow = isTitled ? headerRow - 1 : undefined;
  const lacking = below === undefined ? 0 : Math.max(0, first + rows + 1 - below);
  const part = { columnOf, titleRow: undefined, headerRow: undefined };
  return {
    first,
    columnOf,
    count,
    titleRow,
    headerRow,
    insert: below !== undefined && lacking > 0 ? { row: below, count: lacking } : undefined,
    added: { ...part, first: first + count, count: Math.max(0, rows - count) },
    removed: {
      ...part,
      ...(rows === 0 ? { titleRow, headerRow } : {}),
      first: first + rows,
      count: Math.max(0, count - rows),
    },
  };
}

const noRows = { titleRow: undefined, headerRow: undefined, count: 0 };

/** The title and the header row, or blanks in their place. */
export function headingCells({ titleRow, headerRow, columnOf }: ScenarioPlace, isThere: boolean): ResultCell[] {
  const { title, header } = blockOf('scenarios');
  const cell = (row: number, column: Column, words: string): ResultCell => ({
    cell: { row, column: columnOf(column) },
    what: `Scenarios, ${words}`,
    content: text(isThere ? words : ''),
  });
  return [
    ...(titleRow === undefined ? [] : [cell(titleRow, 'A', title)]),
    ...header.map(({ column, text: words }) => cell(headerRow, column, words)),
  ];
}
