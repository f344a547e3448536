import { a1, columnLetters } from './a1';
import { runExcel } from './excel-run';
import { functionIn, withOwnNames } from './function-formula';
import type { RoleSheet } from './role-reading';

/** A cell whose formula calls one of our functions. */
export interface FunctionUse {
  readonly sheet: RoleSheet;
  /** False where the sheet is hidden and can't be gone to. */
  readonly isVisible: boolean;
  /** 'B5'. */
  readonly cell: string;
  /** The first of our functions that the formula calls: 'AIJRI.SHARE'. */
  readonly name: string;
  readonly formula: string;
  /** As the cell shows it. */
  readonly shown: string;
  readonly isError: boolean;
  /** What Repair writes; undefined where there is nothing to mend. */
  readonly repaired: string | undefined;
}

/** Where our functions are used in a workbook. */
export interface FunctionUses {
  readonly uses: readonly FunctionUse[];
  /** Names of the sheets that are too large to be searched to their end. */
  readonly cutOff: readonly string[];
}

/* Formulas and texts of so many cells stay well below the 5 MB that Excel on the web takes for one answer. */
const cellsAtOnce = 10_000;
const mostCells = 1_000_000;

const errorText = /^#(?:NAME\?|VALUE!|REF!|N\/A|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|GETTING_DATA)$/;

/** Searches the used part of every sheet, hidden ones included, a batch of cells after the other. */
export function listFunctionUses(): Promise<FunctionUses> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name, items/visibility');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex, columnIndex, rowCount, columnCount');
      return { sheet, used };
    });
    await context.sync();
    const parts = sheets.flatMap(({ sheet, used }) => (used.isNullObject ? [] : partsOf(sheet, used)));
    const { searched, cutOff } = upTo(mostCells, parts);
    return { uses: await readBatches(context, batchesOf(searched)), cutOff };
  });
}

/** Some rows of a sheet's used part. */
interface Part {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const cellsOf = ({ rows, columns }: Part) => rows * columns;

function partsOf(sheet: Excel.Worksheet, used: Excel.Range): Part[] {
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = used;
  const height = Math.max(1, Math.floor(cellsAtOnce / columns));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => {
    const row = rowIndex + index * height;
    return { sheet, row, column, rows: Math.min(height, rowIndex + rowCount - row), columns };
  });
}

function upTo(limit: number, parts: readonly Part[]) {
  let cells = 0;
  const searched = parts.filter((part) => (cells += cellsOf(part)) <= limit);
  const cutOff = new Set(parts.slice(searched.length).map(({ sheet }) => sheet.name));
  return { searched, cutOff: [...cutOff] };
}

/** Parts that are asked for in one sync. */
function batchesOf(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    if (cells + cellsOf(part) > cellsAtOnce) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(part);
    cells += cellsOf(part);
  }
  return batches;
}

async function readBatches(
  context: Excel.RequestContext,
  [batch, ...others]: readonly Part[][],
): Promise<FunctionUse[]> {
  if (!batch) return [];
  const asked = batch.map((part) => {
    const { sheet, row, column, rows, columns } = part;
    const last = `${columnLetters(column + columns - 1)}${row + rows}`;
    const range = sheet.getRange(`${a1({ row, column })}:${last}`);
    range.load('formulas, text');
    return { part, range };
  });
  await context.sync();
  const found = asked.flatMap(({ part, range }) => usesIn(part, range));
  return [...found, ...(await readBatches(context, others))];
}

function usesIn({ sheet, row: top, column: left }: Part, { formulas, text }: Excel.Range): FunctionUse[] {
  return formulas.flatMap((cells: unknown[], row) =>
    cells.flatMap((formula, column) => {
      const name = typeof formula === 'string' && formula.startsWith('=') ? functionIn(formula) : undefined;
      if (typeof formula !== 'string' || name === undefined) return [];
      const shown = text[row]?.[column] ?? '';
      // Text that an apostrophe keeps from being a formula shows itself.
      if (shown === formula) return [];
      const ownNames = withOwnNames(formula);
      return [
        {
          sheet: { id: sheet.id, name: sheet.name },
          isVisible: sheet.visibility === Excel.SheetVisibility.visible,
          cell: a1({ row: top + row, column: left + column }),
          name,
          formula,
          shown,
          isError: errorText.test(shown),
          repaired: ownNames !== formula || shown === '#NAME?' ? ownNames : undefined,
        },
      ];
    }),
  );
}
