import { a1, parseA1 } from './a1';
import type { SelectedCell } from './role-reading';

/**
 * Calls `onHint` whenever something may have changed: an edit, another sheet, a renamed one, a recalculation. An event is
 * only a hint: Excel misses some (drop-down picks, fast edits) and repeats others, so whoever listens reads again.
 *
 * A selection changes no cell: `onSelect` gets the first selected cell, '' when whole rows or columns are selected, and
 * nothing has to be read.
 *
 * @returns a function that stops watching
 */
export async function watchWorkbook(
  onHint: () => void,
  onSelect: (selected: SelectedCell) => void,
): Promise<() => Promise<void>> {
  const hint = () => {
    onHint();
    return Promise.resolve();
  };
  const select = ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    const cell = parseA1(address);
    onSelect({ sheetId: worksheetId, cell: cell ? a1(cell) : '' });
    return Promise.resolve();
  };
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(
      worksheets.onChanged.add(hint),
      worksheets.onActivated.add(hint),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
      worksheets.onCalculated.add(hint),
    );
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.9'))
      handlers.push(worksheets.onSelectionChanged.add(select));
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.17'))
      handlers.push(worksheets.onNameChanged.add(hint));
    await context.sync();
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
