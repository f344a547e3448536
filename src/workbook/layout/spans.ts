import { columnIndex } from './blocks';
import { type RoleContent, sourceField } from './content';
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
  kept: ['text'],
};

/** Short text that needs two columns. */
const pairedFields: Readonly<Partial<Record<Section, readonly string[]>>> = {
  head: ['score', 'zone', 'subLabel', 'methodVersion', 'checkedAt', 'fingerprint'],
  'sub-label': ['label'],
  override: ['author'],
};

/** The boxes of cells of a block that hold one text each. */
export function spans({ block, headerRow, bodyRow, bodyRows, linesRow }: PlacedBlock): Box[] {
  const spanning = spanningFields[block.section] ?? [];
  const span = (row: number, column: number): Box => ({ row, column, rows: 1, columns: lastColumn - column + 1 });
  const inBody = block.header
    .filter(({ field }) => spanning.includes(field))
    .flatMap(({ column }) =>
      Array.from({ length: bodyRows }, (_, index) => span(bodyRow + index, columnIndex(column))),
    );
  const inLines = block.lines.flatMap(({ values, isProse }, index) =>
    values.flatMap(({ field, column }) => {
      const toTheEdge = span(linesRow + index, columnIndex(column));
      if (isProse || spanning.includes(field)) return [toTheEdge];
      return pairedFields[block.section]?.includes(field) ? [{ ...toTheEdge, columns: 2 }] : [];
    }),
  );
  // The head's heading stands above its paired values.
  const inHeader = block.section === 'head' ? [{ ...span(headerRow, 1), columns: 2 }] : [];
  return [...inHeader, ...inBody, ...inLines];
}

/** The box of the words beside a block's title, where there are any. */
export function sourceSpan({ block, titleRow }: PlacedBlock, content: RoleContent): Box[] {
  if (titleRow === undefined || block.source === undefined) return [];
  if (content[block.section]?.values?.[sourceField] === undefined) return [];
  const column = columnIndex(block.source);
  return [{ row: titleRow, column, rows: 1, columns: lastColumn - column + 1 }];
}
