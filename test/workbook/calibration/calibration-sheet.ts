import { calibrationSheet } from '../../../src/template/sheet-calibration';
import type { PublishedRole } from '../../../src/scoring/portfolio/published-roles';
import type { Calibration } from '../../../src/workbook/calibration/calibration';
import { readCalibration } from '../../../src/workbook/calibration/read-calibration';

export type CellContent = string | number | boolean;

/** The cells of the Calibration sheet as the template builds it. Formulas hold what they give. */
export function templateCells(): CellContent[][] {
  const { plan, results } = calibrationSheet();
  const cells = Array.from({ length: plan.rows }, () => plan.columnWidths.map((): CellContent => ''));
  for (const cell of plan.cells) {
    const row = cells[cell.row];
    if (row) row[cell.column] = results.get(`${cell.row},${cell.column}`) ?? cell.value ?? '';
  }
  return cells;
}

/** What is read from a sheet with these cells. */
export const readCells = (values: readonly (readonly CellContent[])[]): Calibration =>
  readCalibration(
    { id: '9', name: 'Calibration' },
    { firstRow: 0, firstColumn: 0, values, formulas: values, text: values.map((row) => row.map(String)) },
  );

/** What is published of them, without where it stands. */
export const publishedOf = ({ roles }: Calibration): PublishedRole[] =>
  roles.map(({ role, score, subLabel, totals }) => ({ role, score, subLabel, totals }));
