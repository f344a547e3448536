/**
 * Calls `onHint` whenever something may have changed: an edit, another sheet, a renamed one, a recalculation. An event is
 * only a hint: Excel misses some (drop-down picks, fast edits) and repeats others, so whoever listens reads again.
 *
 * @returns a function that stops watching
 */
export async function watchWorkbook(onHint: () => void): Promise<() => Promise<void>> {
  const hint = () => {
    onHint();
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
