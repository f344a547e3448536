/**
 * Calls `onHint` with the id of a sheet that may have changed: it was edited, or it was active until now, because Excel
 * misses some edits. Lasts as long as the pane.
 */
export async function watchSheets(onHint: (sheetId: string) => void): Promise<void> {
  const hint = ({ worksheetId }: { readonly worksheetId: string }) => {
    onHint(worksheetId);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hint);
    worksheets.onDeactivated.add(hint);
    await context.sync();
  });
}
