import { columnIndex } from './blocks';
import type { PlannedValidation } from './plan';
import type { PlacedBlock } from './positions';
import { validationOf } from './validations';

/** The validations of every input cell of a role sheet. */
export function roleValidations(placed: readonly PlacedBlock[]): PlannedValidation[] {
  return placed.flatMap(({ block, bodyRow, bodyRows, linesRow }) => {
    const inBody = block.header.flatMap(({ field, column }) => {
      const validation = bodyRows > 0 ? validationOf(block.section, field) : undefined;
      const box = { row: bodyRow, column: columnIndex(column), rows: bodyRows, columns: 1 };
      return validation ? [{ box, ...validation }] : [];
    });
    const inLines = block.lines.flatMap(({ values }, index) =>
      values.flatMap(({ field, column }) => {
        const validation = validationOf(block.section, field);
        const box = { row: linesRow + index, column: columnIndex(column), rows: 1, columns: 1 };
        return validation ? [{ box, ...validation }] : [];
      }),
    );
    return [...inBody, ...inLines];
  });
}
