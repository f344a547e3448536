import type { Box } from '../../engine/engine';
import { intersection } from './boxes';
import type { Place } from './excel';
import { boxOf, moved } from './place';

/**
 * The cells around a place up to blank rows and columns, as Ctrl+A selects them in Excel: the box grows on each side where
 * the row or column beside it, corners included, holds anything.
 */
export function surroundingRegion(place: Place): Place {
  const { engine } = place.excel;
  const used = engine.usedBox(place.sheetId);
  if (!used) return place;
  const cells = engine.formulas(place.sheetId, used);
  const holdsAny = (top: number, left: number, rows: number, columns: number) => {
    const part = intersection({ row: top, column: left, rows, columns }, used);
    if (!part) return false;
    const [row, column] = [part.row - used.row, part.column - used.column];
    return cells
      .slice(row, row + part.rows)
      .some((line) => line.slice(column, column + part.columns).some((cell) => cell !== ''));
  };
  let { row, column, rows, columns }: Box = boxOf(place);
  for (let grows = true; grows;) {
    grows = false;
    while (row > 0 && holdsAny(row - 1, column - 1, 1, columns + 2)) [row, rows, grows] = [row - 1, rows + 1, true];
    while (holdsAny(row + rows, column - 1, 1, columns + 2)) [rows, grows] = [rows + 1, true];
    while (column > 0 && holdsAny(row - 1, column - 1, rows + 2, 1))
      [column, columns, grows] = [column - 1, columns + 1, true];
    while (holdsAny(row - 1, column + columns, rows + 2, 1)) [columns, grows] = [columns + 1, true];
  }
  return moved(place, { row, column, rows, columns });
}
