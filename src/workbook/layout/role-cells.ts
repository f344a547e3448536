import { type Block, columnIndex, type ValueLine } from './blocks';
import { bodyStyle, headerStyle, lineStyle } from './cell-styles';
import { hasStated, type RoleContent, sourceField } from './content';
import { incomplete } from './formula-parts';
import { formulaFor, type Where } from './formulas';
import { numberFormatOf } from './number-formats';
import type { Box, CellValue, PlannedCell } from './plan';
import type { PlacedBlock } from './positions';
import { roleColumnWidths } from './role-columns';
import { spans } from './spans';
import type { StyleName } from './styles';

/** What the cells of a role sheet are made from. */
export interface RoleCells {
  readonly content: RoleContent;
  readonly where: Where;
  /** With the columns of stated figures where there are any. */
  readonly columns: number;
}

/** The last column of a sheet without stated figures. */
export const lastColumn = roleColumnWidths.length - 1;

const hint =
  'Tinted cells are yours to fill. Plain cells calculate. Cells in grey italics are written by the AIJRI add-in.';

const statedHint = 'Stated columns hold what the source prints.';

/** Row 1 follows the job title and the score, row 2 says who fills what. */
export function headingCells({ content, where }: RoleCells): PlannedCell[] {
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
    { row: 1, column: 0, value: hasStated(content) ? `${hint} ${statedHint}` : hint, style: 'hint' },
  ];
}

/** A block from its title to its last line. */
export function blockCells(placed: PlacedBlock, sheet: RoleCells): PlannedCell[] {
  const { block, headerRow } = placed;
  const boxes = new Map(spans(placed).map((box) => [`${box.row},${box.column}`, box]));
  const rows = [...bodyRows(placed, sheet), ...lineRows(placed, sheet)];
  return [
    ...titleCells(placed, sheet),
    ...headerCells(block, headerRow, sheet.columns),
    ...rows.flatMap((cells) => filledRow(block, cells, boxes, sheet.columns)),
  ];
}

/** The title and, beside it, where the rows come from. */
function titleCells({ block, titleRow }: PlacedBlock, { content }: RoleCells): PlannedCell[] {
  if (titleRow === undefined) return [];
  const { section } = block;
  const source = block.source && content[section]?.values?.[sourceField];
  return [
    { row: titleRow, column: 0, value: block.title, style: 'blockTitle' },
    ...(block.source === undefined || source === undefined
      ? []
      : [
          {
            row: titleRow,
            column: columnIndex(block.source),
            value: source,
            style: 'note' as const,
            place: { section, field: sourceField },
          },
        ]),
  ];
}

/** The header row is one band across all columns, also where it holds no word. */
function headerCells({ section, header, stated }: Block, row: number, columns: number): PlannedCell[] {
  return Array.from({ length: columns }, (_, column) => {
    const cell = header.find((candidate) => columnIndex(candidate.column) === column);
    if (cell) return { row, column, value: cell.text, style: headerStyle(section, cell.field) };
    const beside = stated.find((candidate) => columnIndex(candidate.column) === column);
    return beside ? { row, column, value: beside.text, style: 'headerNumber' } : { row, column, style: 'header' };
  });
}

function bodyRows({ block, bodyRow, bodyRows }: PlacedBlock, { content, where, columns }: RoleCells): PlannedCell[][] {
  const { section, header, rows, stated } = block;
  const written = content[section];
  return Array.from({ length: bodyRows }, (_, index) => {
    const fixedName = rows === 'any' || rows === 'none' ? undefined : rows[index];
    const row = bodyRow + index;
    const cells = header.map(({ field, column }): PlannedCell => {
      const value = written?.rows?.[index]?.[field] ?? (field === 'name' ? fixedName : undefined);
      return planned(
        { row, column: columnIndex(column), place: { section, row: index, field } },
        { value, format: written?.formats?.rows?.[index]?.[field], formulaOf: where },
        bodyStyle(section, field, fixedName !== undefined),
      );
    });
    const beside = stated.flatMap(({ field, column }) => {
      if (field === undefined || columnIndex(column) >= columns) return [];
      const value = written?.stated?.rows?.[index]?.[field];
      const at = { row, column: columnIndex(column), place: { section, row: index, field } };
      return [planned(at, { value, format: written?.formats?.rows?.[index]?.[field] }, 'stated')];
    });
    return [...cells, ...beside];
  });
}

function lineRows({ block, linesRow }: PlacedBlock, { content, where, columns }: RoleCells): PlannedCell[][] {
  const { section, lines } = block;
  const written = content[section];
  return lines.map(({ label, by, values, stated, isProse }: ValueLine, index) => {
    const row = linesRow + index;
    const formatOf = (field: string) => written?.formats?.values?.[field];
    const cells = values.map(({ field, column }) => {
      const isCalculated = by !== 'author';
      return planned(
        { row, column: columnIndex(column), place: { section, field } },
        { value: written?.values?.[field], format: isCalculated ? undefined : formatOf(field), formulaOf: where },
        lineStyle(section, field, by, isProse),
      );
    });
    const beside = stated
      .filter(({ column }) => columnIndex(column) < columns)
      .map(({ field, column }) =>
        planned(
          { row, column: columnIndex(column), place: { section, field } },
          { value: written?.stated?.values?.[field], format: formatOf(field) },
          'stated',
        ),
      );
    return [{ row, column: 0, value: label, style: 'label' }, ...cells, ...beside];
  });
}

/** A row with all its columns: text that spans takes its look along, a column without a cell carries the rule on. */
function filledRow(
  { section }: Block,
  cells: readonly PlannedCell[],
  boxes: ReadonlyMap<string, Box>,
  columns: number,
): PlannedCell[] {
  const row = cells[0]?.row ?? 0;
  const remaining = section === 'checks' ? 'ownedText' : 'rest';
  const spanning = cells.flatMap((cell) => {
    const box = boxes.get(`${row},${cell.column}`);
    return box ? [{ box, style: cell.style }] : [];
  });
  return Array.from({ length: columns }, (_, column) => {
    const cell = cells.find((candidate) => candidate.column === column);
    if (cell) return cell;
    const over = spanning.find(({ box }) => column > box.column && column < box.column + box.columns);
    return { row, column, style: over?.style ?? remaining };
  });
}

/** A cell with the author's value, else with the layout's formula where it has one, else empty. */
function planned(
  at: Required<Pick<PlannedCell, 'row' | 'column' | 'place'>>,
  of: { readonly value: CellValue | undefined; readonly format: string | undefined; readonly formulaOf?: Where },
  style: StyleName,
): PlannedCell {
  const { section, field, row } = at.place;
  const numberFormat = of.format ?? numberFormatOf(section, field);
  const formula = of.value === undefined && of.formulaOf ? formulaFor(section, field, of.formulaOf, row) : undefined;
  return {
    ...at,
    style,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(of.value === undefined ? {} : { value: of.value }),
    ...(formula === undefined ? {} : { formula }),
  };
}
