import { titleKey } from '../../scoring/portfolio/title-key';
import { a1 } from '../a1';
import type { RoleSheet } from '../role-reading';
import { endRow, type SheetGrid } from '../sheet-grid';
import { builtInCalibration, type Calibration, type CalibrationRole } from './calibration';
import { type CalibrationBlock, calibrationBlocks } from './calibration-blocks';
import { calibrationHeaders as headers } from './headers';
import { calibrationMessages as messages } from './messages';
import { readPublishedRow, scoreInputs, type Tell } from './read-row';

/** Published roles are some dozens. Without an end a sheet of data would come along in full. */
export const mostRows = 1000;

/**
 * The published roles of a Calibration sheet, found by their headers wherever they stand. A cell that cannot be read has
 * a sentence and stops no other; a sheet without any role gives those that the method brings along, and says so.
 */
export function readCalibration(sheet: RoleSheet, grid: SheetGrid): Calibration {
  const problems: string[] = [];
  const tell: Tell = (row, column, sentence, consequence) =>
    void problems.push(messages.at(sheet.name, a1({ row, column }), sentence, consequence));
  const blocks = calibrationBlocks(grid);
  const found = blocks
    .filter((block) => hasScores(block, tell))
    .flatMap((block) => block.rows.map((row) => ({ grid, block, row })))
    .filter(({ row }) => row < mostRows)
    .flatMap((place) => {
      const role = readPublishedRow(place, tell);
      return role ? [{ role, place }] : [];
    });

  const roles = new Map<string, CalibrationRole>();
  for (const { role, place } of found) {
    const key = titleKey(role.role) || role.role;
    const before = roles.get(key);
    if (!before) roles.set(key, role);
    else tell(place.row, place.block.roleColumn, messages.repeated(role.role, before.cell ?? ''), messages.deleteOne);
  }
  if (endRow(grid) > mostRows) problems.push(messages.tooLong(sheet.name, mostRows));
  if (roles.size > 0) return { sheet, roles: [...roles.values()], problems };
  const nothing = blocks.length === 0 ? messages.noHeader(sheet.name, headers.role) : messages.nothingThere(sheet.name);
  return builtInCalibration([...problems, nothing]);
}

/** Told where a header is missing; without scores there is nothing to read. */
function hasScores({ headerRow, roleColumn, columns }: CalibrationBlock, tell: Tell): boolean {
  if (!columns.has('score')) {
    tell(headerRow, roleColumn, messages.noScores(headers.score), messages.rowsLeftOut);
    return false;
  }
  const missing = scoreInputs.filter((name) => !columns.has(name));
  if (missing.length > 0 && missing.length < scoreInputs.length) {
    const names = missing.map((name) => headers[name]);
    tell(headerRow, roleColumn, messages.lacksInput(names), messages.notRecomputed);
  }
  return true;
}
