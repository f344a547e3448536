import { reasonOf, runExcel } from '../excel-run';
import { type Change, guardedWrites } from '../guarded-write';
import { inTurn } from '../in-turn';
import { messages as sheetMessages } from '../messages';
import { type Content, text } from '../result-cell';
import type { Outcome } from '../role-reading';
import { safeText } from '../safe-text';
import { shownTime } from '../shown-time';
import { readRange } from '../unmoved';
import { appendRows } from './append-rows';
import { portfolioColumns, idHeader, remarkHeader, sheetHeader } from './columns';
import { createPortfolioSheet } from './create-sheet';
import { findTable, type OpenTable } from './find-table';
import { portfolioMessages as messages } from './messages';
import { type PlacedRows, placeRows } from './place-rows';
import type { PortfolioRow } from './portfolio-row';
import type { Portfolio, PortfolioOptions } from './read-portfolio';
import { type BoxWrite, newRow, type RowContent, rowWrites } from './row-writes';

/** Rows of one step. At some 2,000 characters for the longest row a request stays below 0.5 MB. */
const rowsPerStep = 200;

/**
 * Writes the portfolio table: makes it where there is none, else brings it up to date. The analyst's columns, the order of
 * columns and of rows stay as they are; our columns that somebody deleted stay away. Each step of 200 rows is written in
 * full or not at all; one that fails ends the writing and says how far it came.
 *
 * @param options.signal cancels before the next step
 */
export async function writePortfolio(
  { rows, noise, notRead }: Portfolio,
  now: Date,
  options: PortfolioOptions = {},
): Promise<Outcome> {
  if (notRead > 0 || options.signal?.aborted) return { ok: false, sentence: messages.cancelledReading };
  if (rows.length === 0) return { ok: false, sentence: messages.none };
  const note = messages.note(noise, shownTime(now));
  try {
    return await inTurn(() => runExcel((context) => write(context, rows, note, options)));
  } catch (error) {
    return { ok: false, sentence: sheetMessages.rolledBack(reasonOf(error)) };
  }
}

async function write(
  context: Excel.RequestContext,
  rows: readonly PortfolioRow[],
  note: string,
  options: PortfolioOptions,
): Promise<Outcome> {
  const before = await findTable(context);
  const failure = before ? undefined : await createPortfolioSheet(context, rows.length);
  if (failure !== undefined) return { ok: false, sentence: failure };
  const table = before ?? (await findTable(context));
  const placed = table && placeRows(table, rows);
  if (!table || !placed) return { ok: false, sentence: messages.noSheetColumn(idHeader, sheetHeader) };
  if (table.sheet.isProtected) return { ok: false, sentence: sheetMessages.isProtected(table.sheet.name) };

  const outcome = await inSteps(stepsOf(context, table, placed, note), rows.length, options);
  return outcome ?? { ok: true, sentence: summary(table, placed, rows) };
}

/** A part of the writing, with the roles that it writes. */
interface Step {
  readonly roles: number;
  readonly write: () => Promise<Outcome>;
}

function stepsOf(context: Excel.RequestContext, table: OpenTable, placed: PlacedRows, note: string): Step[] {
  const done: Outcome = { ok: true, sentence: '' };
  const gone = placed.gone.map((at): RowContent => ({
    at,
    content: new Map([[remarkHeader, text(messages.sheetGone)]]),
  }));
  const filled = placed.placed.map(({ at, row }): RowContent => ({ at, content: contentOf(row) }));
  const update = (rows: readonly RowContent[], roles: number, newNote?: string): Step => ({
    roles,
    write: () => guardedWrites(context, [changeOf(table, rowWrites(table, rows), newNote)], done),
  });
  return [
    update(gone, 0, note),
    ...chunks(filled).map((rows) => update(rows, rows.length)),
    ...chunks(placed.added).map((rows, chunk): Step => ({
      roles: rows.length,
      write: () => {
        const values = rows.map((row) => newRow(table.headers, contentOf(row)));
        return appendRows(context, table, values, table.body.values.length + chunk * rowsPerStep);
      },
    })),
  ];
}

/** Runs steps one after the other; undefined when all are done, else how it ended. */
async function inSteps(
  steps: readonly Step[],
  total: number,
  { onProgress, signal }: PortfolioOptions,
): Promise<Outcome | undefined> {
  let done = 0;
  onProgress?.({ done, total });
  return steps.reduce<Promise<Outcome | undefined>>(async (before, step) => {
    const ended = await before;
    if (ended) return ended;
    if (signal?.aborted) return { ok: false, sentence: messages.cancelled(done, total) };
    const outcome = await step.write();
    if (!outcome.ok) return { ok: false, sentence: messages.partly(outcome.sentence, done, total) };
    done += step.roles;
    onProgress?.({ done, total });
    return undefined;
  }, Promise.resolve(undefined));
}

function changeOf({ sheet, bodyRange, body, note }: OpenTable, boxes: readonly BoxWrite[], newNote?: string): Change {
  const before = note?.formulas;
  const queue = (worksheet: Excel.Worksheet, pick: (box: BoxWrite) => BoxWrite['writes']) => {
    for (const box of boxes) {
      const rows = pick(box);
      const wide = rows[0]?.length ?? 0;
      worksheet.getRangeByIndexes(box.row, box.column, rows.length, wide).formulas = rows.map((row) => [...row]);
    }
  };
  return {
    sheetId: sheet.id,
    read: readRange(bodyRange, body),
    cells: boxes.map(({ row, column }) => ({ row, column })),
    apply: (worksheet) => {
      if (note && newNote !== undefined) note.formulas = [[safeText(newNote)]];
      queue(worksheet, ({ writes }) => writes);
    },
    revert: (worksheet) => {
      if (note && newNote !== undefined && before) note.formulas = before;
      queue(worksheet, ({ restores }) => restores);
    },
  };
}

const contentOf = (row: PortfolioRow): Map<string, Content> =>
  new Map(portfolioColumns.map(({ header, content }) => [header, content(row)]));

function chunks<Each>(all: readonly Each[]): Each[][] {
  return Array.from({ length: Math.ceil(all.length / rowsPerStep) }, (_, index) =>
    all.slice(index * rowsPerStep, (index + 1) * rowsPerStep),
  );
}

function summary({ sheet, note }: OpenTable, { added, gone }: PlacedRows, rows: readonly PortfolioRow[]): string {
  const unscored = rows.filter(({ result }) => !result).length;
  return messages.written(sheet.name, rows.length, [
    ...(added.length > 0 ? [messages.added(added.length)] : []),
    ...(unscored > 0 ? [messages.notScoredCount(unscored)] : []),
    ...(gone.length > 0 ? [messages.goneCount(gone.length)] : []),
    ...(note ? [] : [messages.noteGone]),
  ]);
}
