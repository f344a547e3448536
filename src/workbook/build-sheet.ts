import { a1, columnLetters } from './a1';
import type { Box, PlannedCell, PlannedValidation, SheetPlan } from './layout/plan';
import { type CellStyle, type Edge, type Line, type StyleName, styles } from './layout/styles';
import { safeText } from './safe-text';

/* Turns a sheet plan into calls to Excel, so that a new role sheet is the same as the template's. */

/** Queues everything that makes an added, empty sheet the planned one. Nothing happens before the next sync. */
export function queueSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const width = plan.columnWidths.length;
  const all = sheet.getRangeByIndexes(0, 0, plan.rows, width);
  // Formats first: a percentage or a text format decides how a value is taken.
  all.numberFormat = matrix(plan, (cell) => cell?.numberFormat ?? 'General');
  for (const box of plan.merges) rangeOf(sheet, box).merge();
  all.formulas = matrix(plan, (cell) => contentOf(cell));
  for (const run of styleRuns(plan)) applyStyle(rangeOf(sheet, run.box), styles[run.style]);
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const [row, points] of plan.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
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
  // Headings and labels are our own words; only those that Excel could read as something else need the apostrophe.
  const text = cell?.value ?? '';
  return /^[A-Za-z]/.test(text) ? text : safeText(text);
}

function matrix<T>({ rows, columnWidths, cells }: SheetPlan, pick: (cell: PlannedCell | undefined) => T): T[][] {
  const planned = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return Array.from({ length: rows }, (_, row) =>
    columnWidths.map((__, column) => pick(planned.get(`${row},${column}`))),
  );
}

interface StyleRun {
  readonly style: StyleName;
  readonly box: Box;
}

/** Neighbours in a row with the same style, as one box: fewer calls to the host. */
function styleRuns({ cells }: SheetPlan): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const { row, column, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs[runs.length - 1];
    const continues = last?.style === style && last.box.row === row && last.box.column + last.box.columns === column;
    if (last && continues) runs[runs.length - 1] = { style, box: { ...last.box, columns: last.box.columns + 1 } };
    else runs.push({ style, box: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
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

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  Object.assign(format.font, style.font);
  if (style.fill) format.fill.color = style.fill;
  format.horizontalAlignment = horizontal[style.horizontal];
  format.verticalAlignment = vertical[style.vertical];
  format.wrapText = style.wrap;
  if (style.indent > 0) format.indentLevel = style.indent;
  for (const edge of Object.keys(edges) as Edge[]) {
    const line = style.border[edge];
    if (!line) continue;
    const border = format.borders.getItem(edges[edge]);
    border.style = 'Continuous';
    border.weight = weights[line.weight];
    border.color = line.color;
  }
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
