import { hostErrors, unknownError } from './messages';

/**
 * Runs one batch for one user action: it waits while a cell is being edited, and is one step of undo where the host
 * can (ExcelApi 1.20).
 */
export function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: { delayForCellEdit: boolean; mergeUndoGroup?: boolean } = { delayForCellEdit: true };
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) options.mergeUndoGroup = true;
  return Excel.run(options as Excel.RunOptions, batch);
}

/** What went wrong, in a sentence for the person at the sheet. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return hostErrors[codeOf(error)] ?? unknownError(message);
}

/** The code that Office.js gives an error; '' for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
