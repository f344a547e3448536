/**
 * An empty sheet at the end of the workbook, in place of the one that has this name. It is ready when this returns: the
 * package syncs. The only use of office-js-helpers, which is archived; a chunk of its own.
 *
 * Not safe by itself: the package adds a sheet under a name of Excel's, deletes the old sheet and renames the new one, in
 * one request. A host that fails in between leaves a nameless empty sheet, or has lost the old one. So give it a name that
 * only unfinished work has, and have whoever calls it take away what is left.
 */
export async function forceCreateSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import(/* webpackChunkName: "force-create-sheet" */ '@microsoft/office-js-helpers');
  return ExcelUtilities.forceCreateSheet(workbook, name);
}
