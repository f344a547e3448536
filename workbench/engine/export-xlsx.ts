/* A workbook as an .xlsx file. What the engine does not have (charts, pictures, print setup) cannot be written. */
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { Cell, CellValue, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { addressOf, boxOfRange } from './a1';
import { isErrorValue } from './calling-convention';
import { valueOf } from './cells';
import type { WorkbookContent } from './content';
import type { Box } from './engine';
import { formatToFile, validationToFile } from './file-rules';
import { styleToFile } from './file-styles';

type SheetSnapshot = IWorkbookData['sheets'][string];

const pointsPerPixel = 72 / 96;

export async function exportXlsx(content: WorkbookContent): Promise<Uint8Array> {
  const { snapshot } = content;
  const nameOf = (sheetId: string): string => snapshot.sheets[sheetId]?.name ?? sheetId;
  return await writeXlsx({
    sheets: snapshot.sheetOrder.flatMap((id) => {
      const sheet = snapshot.sheets[id];
      return sheet ? [sheetToFile(content, id, sheet)] : [];
    }),
    namedRanges: content.names.map((name) => ({
      name: name.name,
      range: name.formula.replace(/^=/, ''),
      ...(name.sheetId !== undefined && { scope: nameOf(name.sheetId) }),
    })),
    activeSheet: Math.max(0, snapshot.sheetOrder.indexOf(content.activeSheetId ?? '')),
  });
}

function sheetToFile(content: WorkbookContent, id: string, sheet: SheetSnapshot): WriteSheet {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  for (const [rowKey, row] of Object.entries(sheet.cellData ?? {})) {
    for (const [columnKey, data] of Object.entries(row as Record<string, ICellData | null>)) {
      if (!data) continue;
      const [r, c] = [Number(rowKey), Number(columnKey)];
      const cell = cellToFile(data, content.snapshot);
      if (cell.value !== null && cell.formula === undefined) (rows[r] ??= [])[c] = cell.value ?? null;
      cells.set(`${r},${c}`, cell);
    }
  }
  const filled = Array.from({ length: rows.length }, (_, r) => Array.from(rows[r] ?? [], (value) => value ?? null));
  const limits = { rows: sheet.rowCount ?? 1, columns: sheet.columnCount ?? 1 };
  const frozen = { rows: sheet.freeze?.ySplit ?? 0, columns: sheet.freeze?.xSplit ?? 0 };
  const widths = Object.entries(sheet.columnData ?? {});
  const columnCount = Math.max(0, ...widths.map(([column]) => Number(column) + 1));
  return {
    name: sheet.name ?? id,
    rows: filled,
    cells,
    columns: Array.from({ length: columnCount }, (_, c) => {
      const column = sheet.columnData?.[c];
      return {
        ...(column?.w !== undefined && { width: Math.max(1, (column.w - 5) / 7) }),
        ...(column?.hd === BooleanNumber.TRUE && { hidden: true }),
      };
    }),
    rowDefs: new Map(
      Object.entries(sheet.rowData ?? {}).flatMap(([r, row]) =>
        row?.h === undefined && row?.hd !== BooleanNumber.TRUE
          ? []
          : [
              [
                Number(r),
                {
                  ...(row.h !== undefined && { height: row.h * pointsPerPixel }),
                  ...(row.hd === BooleanNumber.TRUE && { hidden: true }),
                },
              ] as const,
            ],
      ),
    ),
    merges: (sheet.mergeData ?? []).map((range) => mergeToFile(boxOfRange(range, limits))),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: frozen }),
    ...(sheet.hidden === BooleanNumber.TRUE && { hidden: true }),
    ...(sheet.showGridlines === BooleanNumber.FALSE && { view: { showGridLines: false } }),
    ...(content.protectedSheets.includes(id) && { protection: { sheet: true } }),
    tables: content.tables
      .filter((table) => table.sheetId === id)
      .map((table) => ({
        name: table.name,
        range: addressOf(table.box),
        columns: headers(sheet, table.box).map((name) => ({ name })),
        style: 'TableStyleLight1',
      })),
    dataValidations: content.validations
      .filter((found) => found.sheetId === id)
      .map(({ validation, box }) => validationToFile(validation, box)),
    conditionalRules: content.conditionalFormats
      .filter((found) => found.sheetId === id)
      .map(({ format }, i) => formatToFile(format, i + 1)),
  };
}

function cellToFile(data: ICellData, workbook: IWorkbookData): Partial<Cell> {
  const style = styleToFile(typeof data.s === 'string' ? workbook.styles[data.s] : data.s);
  const value = valueOf(data) === '' ? null : valueOf(data);
  const look = style ? { style } : {};
  if (data.f) return { type: 'formula', formula: data.f.replace(/^=/, ''), formulaResult: value, value, ...look };
  if (value === null) return { type: 'empty', value, ...look };
  if (isErrorValue(value) && data.t !== CellValueType.FORCE_STRING) return { type: 'error', value, ...look };
  const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
  return { type, value, ...look };
}

function mergeToFile(box: Box) {
  return {
    startRow: box.row,
    startCol: box.column,
    endRow: box.row + box.rows - 1,
    endCol: box.column + box.columns - 1,
  };
}

function headers(sheet: SheetSnapshot, box: Box): string[] {
  return Array.from({ length: box.columns }, (_, c) => {
    const text = String(valueOf(sheet.cellData?.[box.row]?.[box.column + c]));
    return text === '' ? `Column${c + 1}` : text;
  });
}
