import { allRules } from '../method/method';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import { parseA1 } from './a1';
import { noiseOfSetting, requestNoise } from './noise-setting';

/** What is around the cells of a role sheet, as Excel tells it. Rows and columns count from 0. */
export interface Surroundings {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Undefined where this Excel does not tell (before ExcelApi 1.13). */
  readonly merged: readonly MergedArea[] | undefined;
  readonly isManual: boolean;
  /** Formulas of the workbook's names, by name: '=Method!$B$6'. */
  readonly names: ReadonlyMap<string, string>;
  /** The column that the first of the method's names stands in; undefined when the workbook has no such name. */
  readonly methodColumn: MethodColumn | undefined;
  /** How far ratings may be off, as this workbook assumes. */
  readonly noise: NoiseAssumption;
}

export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface MethodColumn {
  /** As it stands before '!' in an address. */
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly values: readonly (string | number | boolean)[];
}

/** What is around one sheet's cells, asked for and not yet answered. */
export interface SheetSurroundingsRequest {
  readonly whole: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas | undefined;
}

/** What is the same for all sheets of a workbook, asked for and not yet answered. */
export interface WorkbookSurroundingsRequest {
  readonly application: Excel.Application;
  readonly names: Excel.NamedItemCollection;
  readonly method: Excel.Range;
  readonly noise: Excel.Setting;
}

/** Both. */
export interface SurroundingsRequest extends SheetSurroundingsRequest, WorkbookSurroundingsRequest {}

/** Asks for what is around a sheet's cells, in the same request as the cells. */
export function requestSurroundings(sheet: Excel.Worksheet): SurroundingsRequest {
  // Unlike its OrNullObject sister it is a range on an empty sheet too; a null object can't be asked for its rows.
  const ofSheet = requestSheetSurroundings(sheet.getUsedRange(true));
  return { ...ofSheet, ...requestWorkbookSurroundings(sheet.context.workbook) };
}

/** Asks for what is around the cells of a range of a sheet. */
export function requestSheetSurroundings(whole: Excel.Range): SheetSurroundingsRequest {
  whole.load('rowIndex, columnIndex');
  const rows = whole.getRowProperties({ rowHidden: true });
  const columns = whole.getColumnProperties({ columnHidden: true });
  const canTellMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const merged = canTellMerges ? whole.getMergedAreasOrNullObject() : undefined;
  // The areas one by one, because the address of them all has been seen to name only first cells (office-js #1590).
  merged?.areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
  return { whole, rows, columns, merged };
}

/** Asks for what holds for every sheet of a workbook. */
export function requestWorkbookSurroundings(workbook: Excel.Workbook): WorkbookSurroundingsRequest {
  const { application, names } = workbook;
  application.load('calculationMode');
  names.load('items/name, items/formula');
  // All of the method's numbers stand in one column: one range for them instead of one for each.
  const method = names
    .getItemOrNullObject(allRules[0]?.name ?? '')
    .getRangeOrNullObject()
    .getEntireColumn()
    .getUsedRangeOrNullObject(true);
  method.load('address, values');
  return { application, names, method, noise: requestNoise(workbook) };
}

/** The answer. */
export const surroundingsOf = (request: SurroundingsRequest): Surroundings => ({
  ...sheetSurroundingsOf(request),
  ...workbookSurroundingsOf(request),
});

/** What is around the cells of one sheet. */
export type SheetSurroundings = Pick<Surroundings, 'hiddenRows' | 'hiddenColumns' | 'merged'>;

/** What holds for every sheet of a workbook. */
export type WorkbookSurroundings = Omit<Surroundings, keyof SheetSurroundings>;

/** The answer for one sheet. */
export const sheetSurroundingsOf = ({ whole, rows, columns, merged }: SheetSurroundingsRequest): SheetSurroundings => ({
  hiddenRows: hiddenFrom(
    whole.rowIndex,
    rows.value.map(({ rowHidden }) => rowHidden),
  ),
  hiddenColumns: hiddenFrom(
    whole.columnIndex,
    columns.value.map(({ columnHidden }) => columnHidden),
  ),
  merged: merged && (merged.isNullObject ? [] : merged.areas.items.map(areaOf)),
});

/** The answer for all sheets. */
export const workbookSurroundingsOf = ({
  application,
  names,
  method,
  noise,
}: WorkbookSurroundingsRequest): WorkbookSurroundings => ({
  isManual: application.calculationMode === 'Manual',
  names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
  methodColumn: method.isNullObject ? undefined : columnOf(method),
  noise: noiseOfSetting(noise),
});

const hiddenFrom = (first: number, hidden: readonly (boolean | undefined)[]): Set<number> =>
  new Set(hidden.flatMap((isHidden, index) => (isHidden ? [first + index] : [])));

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedArea => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

function columnOf({ address, values }: Excel.Range): MethodColumn | undefined {
  const end = address.lastIndexOf('!');
  const first = parseA1(address.slice(end + 1));
  return (
    first && {
      sheet: address.slice(0, end),
      column: first.column,
      firstRow: first.row,
      values: values.map(([value]) => value),
    }
  );
}
