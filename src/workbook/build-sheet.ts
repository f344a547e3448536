import { a1, columnLetters } from './a1';
import type { Box, PlannedCell, PlannedValidation, SheetPlan } from './layout/plan';
import { type CellStyle, type Edge, type Line, styles } from './layout/styles';
import { safeText } from './safe-text';
import { styleBoxes } from './style-boxes';

/* Turns a sheet plan into calls to Excel, so that a new role sheet is the same as the template's. */

/** Characters of content and calls that one request may carry, by estimate: far below the 5 MB that Excel on the web takes. */
const mostPerRequest = 1_000_000;

/** What a row costs in a request besides its content, when it looks unlike the row above. */
const rowCost = 9_000;

/** Makes an added, empty sheet the planned one: in one request, or in several where the plan is large. */
export async function buildSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  await bandsOf(plan).reduce(async (before, band) => {
    await before;
    queueRows(sheet, plan, band);
    if (band.last < plan.rows) await context.sync();
  }, Promise.resolve());
  queueFrame(sheet, plan);
}

/** Queues everything that makes an added, empty sheet the planned one. Nothing happens before the next sync. */
export function queueSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  queueRows(sheet, plan, { first: 0, last: plan.rows, rows: rowsOf(plan) });
  queueFrame(sheet, plan);
}

/** Rows of a plan from `first` to before `last`, with their cells in the order of the columns. */
interface Band {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (readonly PlannedCell[])[];
}

function rowsOf({ rows, cells }: SheetPlan): PlannedCell[][] {
  const byRow = Array.from({ length: rows }, (): PlannedCell[] => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  for (const row of byRow) row.sort((a, b) => a.column - b.column);
  return byRow;
}

function bandsOf(plan: SheetPlan): Band[] {
  const bands: Band[] = [];
  let first = 0;
  let size = 0;
  const rows = rowsOf(plan);
  const looks = rows.map((cells) => cells.map(({ style }) => style).join());
  const close = (last: number) => {
    bands.push({ first, last, rows: rows.slice(first, last) });
    first = last;
    size = 0;
  };
  for (const [row, cells] of rows.entries()) {
    const content = cells.reduce((sum, { value, formula }) => sum + String(formula ?? value ?? '').length, 0);
    const needed = content + (looks[row] === looks[row - 1] ? rowCost / 20 : rowCost);
    if (size > 0 && size + needed > mostPerRequest) close(row);
    size += needed;
  }
  close(plan.rows);
  return bands;
}

function queueRows(sheet: Excel.Worksheet, plan: SheetPlan, { first, last, rows }: Band): void {
  const width = plan.columnWidths.length;
  const range = sheet.getRangeByIndexes(first, 0, last - first, width);
  const matrix = <T>(pick: (cell: PlannedCell | undefined) => T): T[][] =>
    rows.map((cells) => {
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
      return plan.columnWidths.map((_, column) => pick(byColumn.get(column)));
    });
  // Formats first: a percentage or a text format decides how a value is taken.
  range.numberFormat = matrix((cell) => cell?.numberFormat ?? 'General');
  for (const box of plan.merges) if (box.row >= first && box.row < last) rangeOf(sheet, box).merge();
  range.formulas = matrix(contentOf);
  for (const { box, style } of styleBoxes(rows)) applyStyle(rangeOf(sheet, box), box, styles[style]);
  for (const { row, count, points } of heightRuns(plan, first, last)) {
    sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = points;
  }
}

/** Rows of the same height that follow one another, as one. */
function heightRuns({ rowHeights }: SheetPlan, first: number, last: number) {
  const runs: { row: number; count: number; points: number }[] = [];
  for (let row = first; row < last; row++) {
    const points = rowHeights.get(row);
    const run = runs[runs.length - 1];
    if (points === undefined) continue;
    if (run?.points === points && run.row + run.count === row) run.count++;
    else runs.push({ row, count: 1, points });
  }
  return runs;
}

/** What is not a matter of single rows. */
function queueFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const validation of plan.validations) applyValidation(rangeOf(sheet, validation.box), validation);
  for (const name of plan.names) sheet.names.add(name.name, sheet.getRangeByIndexes(name.row, name.column, 1, 1));
  if (plan.table) {
    const table = sheet.tables.add(addressOf(plan.table.box), true);
    table.name = plan.table.name;
    table.style = 'TableStyleLight1';
    table.showFilterButton = false;
  }
  for (const { box, textEquals, fill, fontColor } of plan.conditionalFormats) {
    const { cellValue } = rangeOf(sheet, box).conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.rule = { formula1: `="${textEquals}"`, operator: Excel.ConditionalCellValueOperator.equalTo };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = fontColor;
  }
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  sheet.showGridlines = false;
}

function contentOf(cell: PlannedCell | undefined): string | number {
  if (cell?.formula !== undefined) return cell.formula;
  if (typeof cell?.value === 'number') return cell.value;
  // Excel could read an author's words as a date or a formula; headings and labels are our own.
  const text = cell?.value ?? '';
  return cell?.place === undefined && /^[A-Za-z]/.test(text) ? text : safeText(text);
}

const edges: Readonly<Record<Edge, 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft'>> = {
  top: 'EdgeTop',
  right: 'EdgeRight',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
};
const weights: Readonly<Record<Line['weight'], 'Hairline' | 'Thin' | 'Medium'>> = {
  hair: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
};
const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Queues the look of a box of cells. */
export function applyStyle(range: Excel.Range, box: Box, style: CellStyle): void {
  const { format } = range;
  Object.assign(format.font, style.font);
  if (style.fill) format.fill.color = style.fill;
  format.horizontalAlignment = horizontal[style.horizontal];
  format.verticalAlignment = vertical[style.vertical];
  format.wrapText = style.wrap;
  if (style.indent > 0) format.indentLevel = style.indent;
  for (const edge of Object.keys(edges) as Edge[]) {
    const line = style.border[edge];
    if (line) drawLine(format.borders.getItem(edges[edge]), line);
  }
  // The line under a row is also the one between two rows of a box.
  if (style.border.bottom && box.rows > 1) drawLine(format.borders.getItem('InsideHorizontal'), style.border.bottom);
}

function drawLine(border: Excel.RangeBorder, line: Line): void {
  border.style = 'Continuous';
  border.weight = weights[line.weight];
  border.color = line.color;
}

function applyValidation(range: Excel.Range, { rule, prompt, error }: PlannedValidation): void {
  const { dataValidation } = range;
  switch (rule.kind) {
    case 'list':
      dataValidation.rule = { list: { inCellDropDown: true, source: rule.values.join(',') } };
      break;
    default:
      dataValidation.rule = { [rule.kind]: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  }
  dataValidation.prompt = { ...prompt, showPrompt: true };
  dataValidation.errorAlert = { ...error, showAlert: true, style: 'Stop' };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function addressOf({ row, column, rows, columns }: Box): string {
  return `${a1({ row, column })}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** A column's width in points from characters of the default font: 7 pixels each and 5 around, at 96 dots an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
