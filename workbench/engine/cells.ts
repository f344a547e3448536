/* What cells hold: values, formulas, text as displayed, number formats. */
import type { ICellData, IRange } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange } from '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import { clip, mapBox, rangeOf } from './a1';
import { cellFromInput } from './cell-input';
import type { Box, CellValue, SpreadsheetEngine } from './engine';
import { putCells, putLooks, sizeOf } from './put-cells';
import type { UniverApp } from './univer-app';
import { actingAs } from './univer-app';

type Cells = Pick<
  SpreadsheetEngine,
  'values' | 'formulas' | 'text' | 'usedBox' | 'write' | 'numberFormats' | 'setNumberFormats' | 'spillParent'
>;

export function cellsOf(app: UniverApp): Cells {
  /** A cell with results that spill into it from a formula elsewhere. */
  const cellAt = (sheetId: string, row: number, column: number): ICellData | undefined => {
    const own = app.worksheet(sheetId).getCellMatrix().getValue(row, column);
    if (own && (own.v !== undefined || own.p)) return own;
    const spilled = app.injector.get(FormulaDataModel).getArrayFormulaCellData()[app.book().getId()]?.[sheetId];
    return spilled?.[row]?.[column] ?? own ?? undefined;
  };
  /** Asks Univer about the cells that its sheet has. */
  const onSheet = <T>(sheetId: string, box: Box, ask: (range: FRange) => T[][]): T[][] => {
    const part = clip(box, sizeOf(app, sheetId));
    return part ? ask(app.sheet(sheetId).getRange(rangeOf(part))) : [];
  };
  const formats = (sheetId: string, box: Box): string[][] => {
    const known = onSheet(sheetId, box, (range) => range.getNumberFormats());
    return mapBox(box, (row, column) => known[row - box.row]?.[column - box.column] ?? '');
  };

  return {
    values: (sheetId, box) => mapBox(box, (row, column) => valueOf(cellAt(sheetId, row, column))),

    formulas(sheetId, box) {
      const formulas = onSheet(sheetId, box, (range) => range.getFormulas());
      return mapBox(box, (row, column) => {
        const formula = formulas[row - box.row]?.[column - box.column];
        return formula ? formula : valueOf(cellAt(sheetId, row, column));
      });
    },

    spillParent(sheetId, row, column) {
      const spills = app.injector.get(FormulaDataModel).getArrayFormulaRange()[app.book().getId()]?.[sheetId] ?? {};
      const ranges = Object.values(spills).flatMap((inRow): IRange[] => Object.values(inRow ?? {}));
      const around = ranges.find(
        ({ startRow, endRow, startColumn, endColumn }) =>
          row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
      );
      return around && { row: around.startRow, column: around.startColumn };
    },

    text(sheetId, box) {
      const shown = onSheet(sheetId, box, (range) => range.getDisplayValues());
      return mapBox(box, (row, column) => {
        const cell = cellAt(sheetId, row, column);
        const value = valueOf(cell);
        if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
        if (cell?.p) return String(value);
        return String(shown[row - box.row]?.[column - box.column] ?? '');
      });
    },

    usedBox(sheetId, within) {
      let top = Infinity;
      let left = Infinity;
      let bottom = -1;
      let right = -1;
      app
        .worksheet(sheetId)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (within && !contains(within, row, column)) return;
          if (!cell || (valueOf(cell) === '' && !cell.f && !cell.si)) return;
          top = Math.min(top, row);
          bottom = Math.max(bottom, row);
          left = Math.min(left, column);
          right = Math.max(right, column);
        });
      return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },

    write(sheetId, box, rows, source) {
      const patterns = formats(sheetId, box);
      actingAs(app, source, () =>
        putCells(app, sheetId, box, (row, column) => {
          const input = rows[row - box.row]?.[column - box.column];
          const pattern = patterns[row - box.row]?.[column - box.column] ?? '';
          return input === null || input === undefined ? null : cellFromInput(input, pattern);
        }),
      );
    },

    numberFormats: (sheetId, box) => formats(sheetId, box).map((row) => row.map((format) => format || 'General')),

    setNumberFormats(sheetId, box, rows) {
      actingAs(app, 'add-in', () =>
        putLooks(app, sheetId, box, (row, column) => {
          const format = rows[row - box.row]?.[column - box.column];
          if (format === null || format === undefined) return null;
          return { s: { n: format === 'General' ? null : { pattern: format } } };
        }),
      );
    },
  };
}

function contains(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

export function valueOf(cell: ICellData | undefined | null | void): CellValue {
  if (!cell) return '';
  // HYPERLINK and text formatted letter by letter are documents; theirs end with a paragraph mark.
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (cell.v === undefined || cell.v === null) return '';
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
}
