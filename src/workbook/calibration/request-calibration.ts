import type { RoleSheet } from '../role-reading';
import type { SheetGrid } from '../sheet-grid';
import { builtInCalibration, type Calibration } from './calibration';
import { calibrationSheetName } from './headers';
import { mostRows, readCalibration } from './read-calibration';

/** The Calibration sheet, asked for and not yet answered. */
export interface CalibrationRequest {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

/** Asks for the Calibration sheet, if there is one; readable after the next sync. */
export function requestCalibration(workbook: Excel.Workbook): CalibrationRequest {
  const sheet = workbook.worksheets.getItemOrNullObject(calibrationSheetName);
  sheet.load('id, name');
  // One row more than is read, to see that there is more.
  const cells = sheet.getRange(`A1:Z${mostRows + 1}`).getUsedRangeOrNullObject(true);
  cells.load('values, formulas, text, rowIndex, columnIndex');
  return { sheet, cells };
}

/** The answer: the published roles of the sheet, or without one those that the method brings along. */
export function calibrationOf({ sheet, cells }: CalibrationRequest): Calibration {
  if (sheet.isNullObject) return builtInCalibration();
  const found: RoleSheet = { id: sheet.id, name: sheet.name };
  return readCalibration(found, cells.isNullObject ? emptyGrid : gridOf(cells));
}

const emptyGrid: SheetGrid = { firstRow: 0, firstColumn: 0, values: [], formulas: [], text: [] };

const gridOf = ({ values, formulas, text, rowIndex, columnIndex }: Excel.Range): SheetGrid => ({
  firstRow: rowIndex,
  firstColumn: columnIndex,
  values,
  formulas,
  text,
});
