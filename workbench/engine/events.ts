/* What happened in the workbook, told from Univer's mutations: a person's edits, the adapter's, and neither the results of
   formulas nor the rewriting of references when rows move. */
import type { ICellData, ICommandInfo, IExecutionOptions, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import {
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { boxOfRange } from './a1';
import type { Box, EngineEvent } from './engine';
import type { UniverApp } from './univer-app';

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

interface MutationParams {
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly cellValue?: CellMatrix;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
}

/** Commands that rewrite formulas because cells moved or were renamed; Excel reports no change for that. */
const rewriting = /command\.(insert|remove)-(row|col)|command\.(set-worksheet-name|move-rows|move-cols)|defined-name/;

export function watchEvents(
  app: UniverApp,
  isListening: () => boolean,
  emit: (event: EngineEvent) => void,
): () => void {
  let lastSelection = '';
  const listener = app.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (!isListening()) return;
    for (const event of eventsOf(app, command, options)) {
      // Univer tells of a selection when the pointer goes down and again when it comes up.
      const isRepeated = event.kind === 'selected' && JSON.stringify(event) === lastSelection;
      if (event.kind === 'selected') lastSelection = JSON.stringify(event);
      if (!isRepeated) emit(event);
    }
  });
  return () => listener.dispose();
}

function eventsOf(app: UniverApp, command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) {
  const params: MutationParams = command.params ?? {};
  const sheetId = params.subUnitId ?? '';
  const { source } = app;
  const changed = (id: string, matrix: CellMatrix | undefined): EngineEvent[] => {
    const box = changedBox(matrix);
    return box ? [{ kind: 'changed', sheetId: id, box, source }] : [];
  };
  const onRange = (range: IRange | undefined): Box => {
    const sheet = app.worksheet(sheetId);
    const nothing = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return boxOfRange(range ?? nothing, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  };

  switch (command.id) {
    case SetRangeValuesMutation.id:
      if (options?.onlyLocal || rewriting.test(params.trigger ?? '')) return [];
      return changed(sheetId, params.cellValue);
    case MoveRangeMutation.id:
      return [params.from, params.to].flatMap((side) => (side ? changed(side.subUnitId, side.value) : []));
    case InsertRowMutation.id:
      return [{ kind: 'rowsInserted', sheetId, box: onRange(params.range) } as const];
    case RemoveRowMutation.id:
      return [{ kind: 'rowsDeleted', sheetId, box: onRange(params.range) } as const];
    case SetSelectionsOperation.id: {
      const range = params.selections?.at(-1)?.range;
      return range ? [{ kind: 'selected', sheetId, box: onRange(range) } as const] : [];
    }
    case SetWorksheetActiveOperation.id:
      return app.workbook().getSheetBySheetId(sheetId) ? [{ kind: 'activated', sheetId } as const] : [];
    case InsertSheetMutation.id:
      return [{ kind: 'sheetAdded', sheetId: params.sheet?.id ?? '' } as const];
    case RemoveSheetMutation.id:
      return [{ kind: 'sheetDeleted', sheetId } as const];
    case SetWorksheetNameMutation.id:
      return [{ kind: 'sheetRenamed', sheetId } as const];
    default:
      return [];
  }
}

/** The box around the cells whose content is touched; a change of looks alone is none. */
function changedBox(matrix: CellMatrix | undefined): Box | undefined {
  // Spreading the positions into Math.min would break off at some 100,000 cells.
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) continue;
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
    }
  }
  if (bottom < top) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
