import { a1 } from '../a1';
import { reasonOf, runExcel } from '../excel-run';
import { isOurs, withOwnNames } from '../function-formula';
import { guardedWrite } from '../guarded-write';
import { inTurn } from '../in-turn';
import { messages as sheetMessages } from '../messages';
import type { Outcome } from '../role-reading';
import { type ColumnMapping, mappedColumns, resultHeaders } from './columns';
import { findError } from './find-error';
import { heldBy } from './held-by';
import { type LocatedTable, locateTable } from './locate-table';
import { longTableMessages as messages } from './messages';
import type { LongTable } from './open-table';
import { queueRemembered, rememberedIn, requestRemembered } from './remember-setting';
import { namesOf, rememberedOf } from './remembered';
import type { LongTableOptions } from './score-values';
import { tableFormula } from './table-formula';
import { titleOf } from './words';

/** What stands above the answers: AIJRI.TABLE says in the score's place what is wrong with a row. */
const headers = [resultHeaders.score, resultHeaders.zone, resultHeaders.subLabel];

/** Excel's last column, from 0. */
const lastColumn = 16_383;

/** True where a formula's answer can fill more than its own cell. */
export const canSpill = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.12');

/**
 * Puts one AIJRI.TABLE beside a table, right of everything in its rows with a blank column between: a table takes no formula
 * that fills several cells, and a region would take the answers for its own. One that is there is brought up to date.
 */
export async function insertTableFormula(
  shown: Pick<LongTable, 'source' | 'headers'>,
  mapping: ColumnMapping,
  options: LongTableOptions = {},
): Promise<Outcome> {
  const columns = mappedColumns(mapping);
  if (!columns) return { ok: false, sentence: messages.columnsNeeded };
  try {
    return await inTurn(() => runExcel((context) => insert(context, shown, { mapping, columns }, options)));
  } catch (error) {
    return { ok: false, sentence: reasonOf(error) };
  }
}

async function insert(
  context: Excel.RequestContext,
  shown: Pick<LongTable, 'source' | 'headers'>,
  { mapping, columns }: { readonly mapping: ColumnMapping; readonly columns: readonly number[] },
  options: LongTableOptions,
): Promise<Outcome> {
  const found = await locateTable(context, shown.source);
  if (!found.ok) return found;
  const located = found.table;
  const { source, sheet } = located;
  if (JSON.stringify(located.headers) !== JSON.stringify(shown.headers)) {
    return { ok: false, sentence: messages.changed(titleOf(source)) };
  }
  if (sheet.isProtected) return { ok: false, sentence: sheetMessages.isProtected(sheet.name) };
  const error = await findError(context, located, columns, options);
  if (error) return { ok: false, sentence: messages.errorCell(error.cell, error.error) };
  if (options.signal?.aborted) return { ok: false, sentence: messages.cancelledFormula };
  const target = await targetFor(context, located);
  if (!target) return { ok: false, sentence: messages.edgeOfSheet };

  const setting = requestRemembered(context.workbook);
  await context.sync();
  const all = rememberedIn(setting);
  const before = rememberedOf(all, source, located.headers);
  return writeFormula(context, located, target, tableFormula(located, columns), () =>
    queueRemembered(
      context.workbook,
      all.filter((each) => each !== before),
      {
        source,
        inputs: namesOf(located.headers, mapping),
        results: before?.results ?? {},
        scored: before?.scored,
      },
    ),
  );
}

/** The column of our formula under our header, else the first one that leaves a blank one between. */
async function targetFor(context: Excel.RequestContext, located: LocatedTable): Promise<number | undefined> {
  const { sheet, row, rows } = located;
  const right = located.column + located.headers.length;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const used = worksheet.getRangeByIndexes(row, 0, rows + 1, lastColumn + 1).getUsedRange(true);
  used.load('columnIndex, columnCount');
  await context.sync();
  const end = used.columnIndex + used.columnCount;
  if (end > right) {
    const beside = worksheet.getRangeByIndexes(row, right, 2, end - right);
    beside.load('formulas');
    await context.sync();
    const [above = [], below = []] = beside.formulas;
    const at = below.findIndex(
      (formula: unknown, index) => above[index] === headers[0] && typeof formula === 'string' && isTableCall(formula),
    );
    if (at >= 0) return right + at;
  }
  const column = Math.max(end, right) + 1;
  return column + headers.length - 1 > lastColumn ? undefined : column;
}

/** Also under the name that Excel gives it while it does not know the add-in. */
const isTableCall = (formula: string): boolean => isOurs(formula) && withOwnNames(formula).startsWith('=AIJRI.TABLE(');

async function writeFormula(
  context: Excel.RequestContext,
  { sheet, row, rows }: LocatedTable,
  column: number,
  formula: string,
  remember: () => void,
): Promise<Outcome> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const titles = worksheet.getRangeByIndexes(row, column, 1, headers.length);
  const first = worksheet.getRangeByIndexes(row + 1, column, 1, 1);
  for (const range of [titles, first]) range.load('values, formulas');
  await context.sync();
  const restore = [titles, first].map((range) => ({ range, formulas: heldBy(range) }));
  const revert = () => restore.forEach(({ range, formulas }) => (range.formulas = formulas));
  const cell = { row: row + 1, column };
  const done: Outcome = { ok: true, sentence: messages.formulaInserted(a1(cell), rows) };
  const isBlank = titles.values[0]?.every((value: unknown) => value === '') ?? false;
  const outcome = await guardedWrite(
    context,
    {
      sheetId: sheet.id,
      cells: [cell],
      apply: () => {
        // Whoever gave them other headers keeps them.
        if (isBlank) titles.formulas = [headers];
        first.formulas = [[formula]];
        remember();
      },
      revert,
    },
    done,
  );
  if (!outcome.ok) return outcome;
  first.load('values');
  await context.sync();
  const shown: unknown = first.values[0]?.[0];
  if (shown !== '#NAME?' && shown !== '#SPILL!') return outcome;
  revert();
  await context.sync();
  return { ok: false, sentence: messages.formulaRefused[shown] };
}
