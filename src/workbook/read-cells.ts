import type { Place } from '../assessment/place';
import type { Cell } from './a1';
import type { LocatedRole } from './located';

/** A cell that is read, with what it is in the words of the method. */
export interface ReadCell extends Cell {
  readonly at: Place;
}

/** Every cell that a role is read from. The checks table is not among them: the add-in writes it. */
export function readCells(role: LocatedRole): ReadCell[] {
  return [...role.blocks].flatMap(([section, { block, rows, lines, columnOf }]) => {
    if (section === 'checks') return [];
    const inRows = rows.flatMap((row, index) =>
      block.header.map(({ field, column }) => ({ row, column: columnOf(column), at: { section, row: index, field } })),
    );
    const inLines = block.lines.flatMap(({ values }) => {
      const row = lines.get(values[0]?.field ?? '');
      if (row === undefined) return [];
      return values.map(({ field, column }) => ({ row, column: columnOf(column), at: { section, field } }));
    });
    return [...inRows, ...inLines];
  });
}
