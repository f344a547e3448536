import type { Section } from '../../assessment/place';
import type { Rule } from '../../method/method';
import { hasStated, type RoleContent } from './content';
import { incomplete } from './formula-parts';
import type { Box, PlannedConditionalFormat, PlannedName, SheetPlan } from './plan';
import { placeBlocks, type PlacedBlock, positionOf, whereOf } from './positions';
import { blockCells, headingCells, lastColumn, type RoleCells } from './role-cells';
import { roleColumnWidths, statedColumnWidths } from './role-columns';
import { roleRowHeights } from './role-row-heights';
import { roleValidations } from './role-validations';
import { sourceSpan, spans } from './spans';
import { waitingColor } from './styles';
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
  const columnWidths = hasStated(content) ? [...roleColumnWidths, ...statedColumnWidths] : roleColumnWidths;
  const sheet: RoleCells = { content, where, columns: columnWidths.length };
  const cells = [...headingCells(sheet), ...placed.flatMap((block) => blockCells(block, sheet))];
  const spanning = placed.flatMap((block) => [...spans(block), ...sourceSpan(block, content)]);
  const merges = [
    { row: 0, column: 0, rows: 1, columns: lastColumn },
    ...spanning.filter(({ columns }) => columns > 1),
  ];
  const tasks = placed.find(({ block }) => block.section === 'tasks');
  const last = placed[placed.length - 1];
  return {
    name: options.name,
    columnWidths,
    rows: last ? last.linesRow + last.block.lines.length : 0,
    cells,
    merges,
    rowHeights: roleRowHeights(placed, cells, merges),
    validations: roleValidations(placed),
    names: namedCells.flatMap(([name, section, field]) => namedCell(placed, name, section, field)),
    ...(tasks ? { table: { name: options.tableName, box: tableBox(tasks, columnWidths.length) } } : {}),
    conditionalFormats: [...zoneFormats(placed), ...incompleteFormats(placed)],
    freezeRows: 2,
    pageBreaks: pageBreaks(placed),
    orientation: 'landscape',
    ...(options.tabColor === undefined ? {} : { tabColor: options.tabColor }),
  };
}

function tableBox({ headerRow, bodyRows }: PlacedBlock, columns: number): Box {
  return { row: headerRow, column: 0, rows: bodyRows + 1, columns };
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
