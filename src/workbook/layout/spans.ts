import { columnIndex } from './blocks';
import type { Box } from './plan';
import type { PlacedBlock } from './positions';
import type { Section } from '../../assessment/place';

/* Long text spans from its column to the last one. The task table is a real Excel table and has no merged cells. */

const lastColumn = columnIndex('F');

/** The last field of a row or line that is text to the right edge of the sheet. */
const spanningFields: Readonly<Partial<Record<Section, readonly string[]>>> = {
  principles: ['rationale', 'growthRationale'],
  evidence: ['rationale'],
  barriers: ['rationale'],
  'growth-check': ['text'],
  comparators: ['why'],
};

/** The boxes of cells of a block that hold one text each. */
export function spans({ block, bodyRow, bodyRows, linesRow }: PlacedBlock): Box[] {
  const spanning = spanningFields[block.section] ?? [];
  const span = (row: number, column: number): Box => ({ row, column, rows: 1, columns: lastColumn - column + 1 });
  const inBody = block.header
    .filter(({ field }) => spanning.includes(field))
    .flatMap(({ column }) =>
      Array.from({ length: bodyRows }, (_, index) => span(bodyRow + index, columnIndex(column))),
    );
  const inLines = block.lines.flatMap(({ values, isProse }, index) =>
    values
      .filter(({ field }) => isProse || spanning.includes(field))
      .map(({ column }) => span(linesRow + index, columnIndex(column))),
  );
  return [...inBody, ...inLines];
}
