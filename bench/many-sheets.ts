import type { SheetInfo, SpreadsheetEngine } from '../workbench/engine/engine';

/**
 * A workbook with so many sheets that show the sheets of a smaller one over and over, each under an id and a name of its
 * own, so that thousands of sheets cost the engine no more than a few. For reading.
 */
export function manySheets(engine: SpreadsheetEngine, count: number): SpreadsheetEngine {
  const shown = engine.sheets();
  const all = Array.from({ length: count }, (_, index): SheetInfo => {
    const sheet = shown[index % shown.length];
    if (!sheet) throw new Error('There is no sheet to show.');
    return { ...sheet, id: `${sheet.id}${separator}${index}`, name: `Role ${index + 1}` };
  });
  return {
    ...engine,
    sheets: () => all,
    activeSheetId: () => all[0]?.id ?? '',
    values: (id, box) => engine.values(shownBy(id), box),
    formulas: (id, box) => engine.formulas(shownBy(id), box),
    text: (id, box) => engine.text(shownBy(id), box),
    usedBox: (id, within) => engine.usedBox(shownBy(id), within),
    hiddenRows: (id, row, rows) => engine.hiddenRows(shownBy(id), row, rows),
    hiddenColumns: (id, column, columns) => engine.hiddenColumns(shownBy(id), column, columns),
    mergedBoxes: (id) => engine.mergedBoxes(shownBy(id)),
  };
}

const separator = '@';

const shownBy = (id: string): string => id.slice(0, id.lastIndexOf(separator));
