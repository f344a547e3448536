import { type Cell, type DefinedNameModel, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Box, PlannedValidation, SheetPlan } from '../workbook/layout/plan';
import { styles } from '../workbook/layout/styles';
import { excelStyle, solid } from './excel-style';
import { repack } from './repack';
import { cellKey, type TemplateSheet } from './sheet-builder';

/* The only file that knows the .xlsx library. */

/** The time written into the file, always the same, so that the same template gives the same bytes. */
const writtenAt = new Date(Date.UTC(2026, 0, 1));

/** Excel's number for A4 paper. */
const a4 = 9;

export interface WorkbookOptions {
  readonly title: string;
  /** Sheets whose names belong to the whole workbook. */
  readonly sharedNamesOf: ReadonlySet<string>;
  /** Names of the workbook that stand for a formula, without '=' and as the file stores it. */
  readonly formulas?: ReadonlyMap<string, string>;
}

/** The bytes of an .xlsx file with these sheets. The same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly TemplateSheet[], options: WorkbookOptions): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = writtenAt;
  workbook.modified = writtenAt;
  workbook.creator = 'AIJRI for Excel';
  workbook.lastModifiedBy = 'AIJRI for Excel';
  workbook.title = options.title;
  // Viewers that do not calculate show the results written here; Excel calculates them anew.
  workbook.calcProperties = { ...workbook.calcProperties, fullCalcOnLoad: true };
  for (const sheet of sheets) addSheet(workbook, sheet);
  workbook.definedNames.model = sheets.flatMap(({ plan }, index) => namesOf(plan, index, options));
  for (const [name, formula] of options.formulas ?? []) workbook.definedNames.addFormula(name, formula);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), withoutFilterButtons);
}

/**
 * The library writes a filter for every table. Without that element a table has no filter buttons, as when somebody turns
 * them off in Excel; hiding the buttons one by one makes Excel drop the table.
 */
const withoutFilterButtons = (name: string, text: string): string =>
  name.startsWith('xl/tables/') ? text.replace(/<autoFilter [^>]*(?:\/>|>.*?<\/autoFilter>)/s, '') : text;

function addSheet(workbook: Workbook, { plan, results }: TemplateSheet): void {
  const sheet = workbook.addWorksheet(plan.name, {
    properties: { defaultRowHeight: 20, ...(plan.tabColor ? { tabColor: solid(plan.tabColor) } : {}) },
    views: [
      {
        showGridLines: false,
        ...(plan.freezeRows > 0 ? { state: 'frozen', xSplit: 0, ySplit: plan.freezeRows } : {}),
      },
    ],
    pageSetup: {
      paperSize: a4,
      orientation: plan.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&8&A&R&8&P / &N' },
  });
  plan.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
  for (const [row, height] of plan.rowHeights) sheet.getRow(row + 1).height = height;
  addCells(sheet, plan, results);
  for (const box of plan.merges) sheet.mergeCells(rangeOf(box));
  for (const validation of plan.validations) addValidation(sheet, validation);
  addConditionalFormats(sheet, plan);
  // The file format names the row that a page ends with.
  for (const row of plan.pageBreaks) sheet.getRow(row).addPageBreak();
  addTable(sheet, plan);
}

function addCells(sheet: Worksheet, { cells }: SheetPlan, results: TemplateSheet['results']): void {
  for (const { row, column, value, formula, numberFormat, style } of cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    const result = results.get(cellKey({ row, column }));
    if (formula !== undefined) {
      cell.value = { formula: formula.slice(1), ...(result === undefined ? {} : { result }) };
    } else if (value !== undefined) {
      cell.value = value;
    }
    cell.style = { ...excelStyle(styles[style]), ...(numberFormat === undefined ? {} : { numFmt: numberFormat }) };
  }
}

function addValidation(sheet: Worksheet, { box, rule, prompt, error }: PlannedValidation): void {
  const common = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: error.title,
    error: error.message,
  };
  forEachCell(sheet, box, (cell) => {
    cell.dataValidation =
      rule.kind === 'list'
        ? { ...common, type: 'list', formulae: [`"${rule.values.join(',')}"`] }
        : {
            ...common,
            type: rule.kind === 'wholeNumber' ? 'whole' : 'decimal',
            operator: 'between',
            formulae: [rule.min, rule.max],
          };
  });
}

function addConditionalFormats(sheet: Worksheet, { conditionalFormats }: SheetPlan): void {
  for (const [index, { box, textEquals, fill, fontColor }] of conditionalFormats.entries()) {
    sheet.addConditionalFormatting({
      ref: rangeOf(box),
      rules: [
        {
          type: 'cellIs',
          operator: 'equal',
          formulae: [`"${textEquals}"`],
          priority: index + 1,
          style: {
            fill: { type: 'pattern', pattern: 'solid', bgColor: solid(fill) },
            font: { color: solid(fontColor) },
          },
        },
      ],
    });
  }
}

/** A real table without a look of its own: the cells bring theirs. */
function addTable(sheet: Worksheet, { table }: SheetPlan): void {
  if (!table) return;
  const { row, column, rows, columns } = table.box;
  const at = (r: number, c: number) => sheet.getCell(r + 1, c + 1).value;
  const header = Array.from({ length: columns }, (_, c) => String(at(row, column + c)));
  const body = Array.from({ length: rows - 1 }, (_, r) =>
    Array.from({ length: columns }, (_, c) => at(row + 1 + r, column + c)),
  );
  sheet.addTable({
    name: table.name,
    ref: rangeOf({ row, column, rows: 1, columns: 1 }),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: header.map((name) => ({ name })),
    rows: body,
  });
}

function namesOf(plan: SheetPlan, sheetIndex: number, { sharedNamesOf }: WorkbookOptions): DefinedNameModel[] {
  const scope = sharedNamesOf.has(plan.name) ? {} : { localSheetId: sheetIndex };
  return plan.names.map(({ name, row, column }) => ({
    name,
    ranges: [`'${plan.name.replace(/'/g, "''")}'!${absolute(row, column)}`],
    ...scope,
  }));
}

const letters = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

const absolute = (row: number, column: number): string => `$${letters(column)}$${row + 1}`;

function rangeOf({ row, column, rows, columns }: Box): string {
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

function forEachCell(sheet: Worksheet, { row, column, rows, columns }: Box, visit: (cell: Cell) => void): void {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) visit(sheet.getCell(r + 1, c + 1));
  }
}
