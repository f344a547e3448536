import type { Place, Section } from '../../assessment/place';
import type { Rule } from '../../method/method';
import { type Block, columnIndex, type ValueLine } from './blocks';
import { bodyStyle, headerStyle, lineStyle } from './cell-styles';
import type { RoleContent } from './content';
import { incomplete } from './formula-parts';
import { formulaFor, type Where } from './formulas';
import { numberFormatOf } from './number-formats';
import type { Box, CellValue, PlannedCell, PlannedConditionalFormat, PlannedName, SheetPlan } from './plan';
import { placeBlocks, type PlacedBlock, positionOf, whereOf } from './positions';
import { roleColumnWidths } from './role-columns';
import { roleRowHeights } from './role-row-heights';
import { roleValidations } from './role-validations';
import { spans } from './spans';
import { type StyleName, waitingColor } from './styles';
import { zoneFormatsFor } from './zone-formats';

/** How a role sheet differs from another one besides its content. */
export interface RoleSheetOptions {
  /** The worksheet's name. */
  readonly name: string;
  /** Of the task table: letters and digits, unlike every other table, sheet and function name of the workbook. */
  readonly tableName: string;
  /** What a formula writes for a number of the method: its workbook name, or the number. */
  readonly rule: (rule: Rule) => string;
  readonly tabColor?: string;
}

const lastColumn = roleColumnWidths.length - 1;

const hint =
  'Tinted cells are yours to fill. Plain cells calculate. Cells in grey italics are written by the AIJRI add-in.';

/** Names for single cells, scoped to the sheet. None equals the name of a function. */
const namedCells: readonly (readonly [name: string, section: Section, field: string])[] = [
  ['JobTitle', 'role', 'Job Title'],
  ['AijriScore', 'composite', 'score'],
  ['AijriZone', 'composite', 'zone'],
  ['SubLabel', 'head', 'subLabel'],
  ['TaskResistance', 'tasks', 'taskResistance'],
  ['TimeScoring3Plus', 'tasks', 'share3plus'],
  ['ProtectiveTotal', 'principles', 'total'],
  ['AiGrowth', 'principles', 'growth'],
  ['EvidenceTotal', 'evidence', 'total'],
  ['BarrierTotal', 'barriers', 'total'],
];

/** The worksheet of one role: every block of the layout with the role's content, formulas, styles and validations. */
export function planRoleSheet(content: RoleContent, options: RoleSheetOptions): SheetPlan {
  const placed = placeBlocks(content);
  const where = whereOf(placed, options.rule);
  const cells = [...headingCells(where), ...placed.flatMap((block) => blockCells(block, content, where))];
  const tasks = placed.find(({ block }) => block.section === 'tasks');
  const last = placed[placed.length - 1];
  return {
    name: options.name,
    columnWidths: roleColumnWidths,
    rows: last ? last.linesRow + last.block.lines.length : 0,
    cells,
    merges: [
      { row: 0, column: 0, rows: 1, columns: lastColumn },
      ...placed.flatMap((block) => spans(block).filter(({ columns }) => columns > 1)),
    ],
    rowHeights: roleRowHeights(placed, cells),
    validations: roleValidations(placed),
    names: namedCells.flatMap(([name, section, field]) => namedCell(placed, name, section, field)),
    ...(tasks ? { table: { name: options.tableName, box: tableBox(tasks) } } : {}),
    conditionalFormats: [...zoneFormats(placed), ...incompleteFormats(placed)],
    freezeRows: 2,
    pageBreaks: pageBreaks(placed),
    orientation: 'landscape',
    ...(options.tabColor === undefined ? {} : { tabColor: options.tabColor }),
  };
}

function tableBox({ headerRow, bodyRows }: PlacedBlock): Box {
  return { row: headerRow, column: 0, rows: bodyRows + 1, columns: lastColumn + 1 };
}

/** Blocks that begin a page, so that none is torn apart when a role of usual size is printed. */
const pageStarts: readonly Section[] = ['tasks', 'evidence', 'composite', 'commentary'];

const pageBreaks = (placed: readonly PlacedBlock[]): number[] =>
  placed.flatMap(({ block, titleRow }) =>
    titleRow !== undefined && pageStarts.includes(block.section) ? [titleRow] : [],
  );

function namedCell(placed: readonly PlacedBlock[], name: string, section: Section, field: string): PlannedName[] {
  const position = positionOf(placed, section, field);
  return position ? [{ name, ...position }] : [];
}

/** Row 1 follows the job title and the score, row 2 says who fills what. */
function headingCells(where: Where): PlannedCell[] {
  const title = where.cell('role', 'Job Title');
  const score = where.cell('composite', 'score');
  const zone = where.cell('composite', 'zone');
  if (!title || !score || !zone) return [];
  return [
    { row: 0, column: 0, formula: `=IF(${title}="","Untitled role",${title})`, style: 'title' },
    {
      row: 0,
      column: lastColumn,
      // FIXED, because the format text of TEXT is read in the user's language.
      formula: `=IF(COUNT(${score})=1,FIXED(${score},1)&"  "&${zone},"${incomplete}")`,
      style: 'titleResult',
    },
    { row: 1, column: 0, value: hint, style: 'hint' },
  ];
}

function blockCells(placed: PlacedBlock, content: RoleContent, where: Where): PlannedCell[] {
  const { block, titleRow, headerRow } = placed;
  const title: PlannedCell[] =
    titleRow === undefined ? [] : [{ row: titleRow, column: 0, value: block.title, style: 'blockTitle' }];
  return [
    ...title,
    ...headerCells(block, headerRow),
    ...bodyCells(placed, content, where),
    ...lineCells(placed, content, where),
  ];
}

/** The header row is one band across all columns, also where it holds no word. */
function headerCells({ section, header }: Block, row: number): PlannedCell[] {
  return roleColumnWidths.map((_, column) => {
    const cell = header.find((candidate) => columnIndex(candidate.column) === column);
    return cell
      ? { row, column, value: cell.text, style: headerStyle(section, cell.field) }
      : { row, column, style: 'header' };
  });
}

function bodyCells(placed: PlacedBlock, content: RoleContent, where: Where): PlannedCell[] {
  const { block, bodyRow, bodyRows } = placed;
  const { section, header, rows } = block;
  return Array.from({ length: bodyRows }, (_, index) => {
    const written = content[section]?.rows?.[index];
    const fixedName = rows === 'any' || rows === 'none' ? undefined : rows[index];
    const cells = header.map(({ field, column }): PlannedCell => {
      const place: Place = { section, row: index, field };
      const value = written?.[field] ?? (field === 'name' ? fixedName : undefined);
      const style = bodyStyle(section, field, fixedName !== undefined);
      return planned(bodyRow + index, columnIndex(column), place, value, style, where);
    });
    return filledRow(placed, cells);
  }).flat();
}

function lineCells(placed: PlacedBlock, content: RoleContent, where: Where): PlannedCell[] {
  const { block, linesRow } = placed;
  const { section, lines } = block;
  return lines.flatMap(({ label, by, values, isProse }: ValueLine, index) => {
    const row = linesRow + index;
    const cells = values.map(({ field, column }) => {
      const value = content[section]?.values?.[field];
      return planned(
        row,
        columnIndex(column),
        { section, field },
        value,
        lineStyle(section, field, by, isProse),
        where,
      );
    });
    return filledRow(placed, [{ row, column: 0, value: label, style: 'label' }, ...cells]);
  });
}

/** A row with all its columns: text that spans takes its look along, a column without a cell carries the rule on. */
function filledRow(placed: PlacedBlock, cells: readonly PlannedCell[]): PlannedCell[] {
  const row = cells[0]?.row ?? 0;
  const boxes = spans(placed).filter((box) => box.row === row);
  const remaining = placed.block.section === 'checks' ? 'ownedText' : 'rest';
  return roleColumnWidths.map((_, column) => {
    const cell = cells.find((candidate) => candidate.column === column);
    if (cell) return cell;
    const span = boxes.find((box) => column > box.column && column < box.column + box.columns);
    const spanning = cells.find((candidate) => candidate.column === span?.column);
    return { row, column, style: spanning?.style ?? remaining };
  });
}

/** A cell with what the author states, else with the layout's formula, else empty. */
function planned(
  row: number,
  column: number,
  place: Place,
  value: CellValue | undefined,
  style: StyleName,
  where: Where,
): PlannedCell {
  const numberFormat = numberFormatOf(place.section, place.field);
  const formula = value === undefined ? formulaFor(place.section, place.field, where, place.row) : undefined;
  return {
    row,
    column,
    place,
    style,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** What waits for an input is said quietly: the word in grey wherever a formula gives it. */
function incompleteFormats(placed: readonly PlacedBlock[]): PlannedConditionalFormat[] {
  return placed
    .filter(({ block }) => block.lines.some(({ by }) => by === 'formula'))
    .map(({ block, linesRow }) => ({
      box: { row: linesRow, column: 1, rows: block.lines.length, columns: 3 },
      textEquals: incomplete,
      fill: '#FFFFFF',
      fontColor: waitingColor,
    }));
}

/** A zone is a word and a colour wherever it stands. */
function zoneFormats(placed: readonly PlacedBlock[]): PlannedConditionalFormat[] {
  const at = (section: Section, field: string): Box[] => {
    const position = positionOf(placed, section, field);
    return position ? [{ ...position, rows: 1, columns: 1 }] : [];
  };
  const comparators = placed.find(({ block }) => block.section === 'comparators');
  const boxes = [
    ...at('head', 'zone'),
    ...at('head', 'subLabel'),
    ...at('composite', 'zone'),
    ...at('sub-label', 'label'),
    ...(comparators ? [{ row: comparators.bodyRow, column: 2, rows: comparators.bodyRows, columns: 1 }] : []),
  ];
  return boxes.flatMap(zoneFormatsFor);
}
