import { methodLabel } from '../../method/method';
import { reasonOf, runExcel } from '../excel-run';
import { inTurn } from '../in-turn';
import { messages as sheetMessages } from '../messages';
import { slices } from '../portfolio/slices';
import type { Outcome } from '../role-reading';
import { shownTime } from '../shown-time';
import { addColumns } from './add-columns';
import { type ColumnMapping, mappedColumns, type ResultColumn, resultHeaders } from './columns';
import { type LocatedTable, locateTable } from './locate-table';
import { longTableMessages as messages, type ScoredCounts } from './messages';
import { type LongTable, resultsIn } from './open-table';
import { addedColumns, columnRuns } from './plan-results';
import { queueRemembered, rememberedIn, requestRemembered } from './remember-setting';
import { namesOf, type RememberedTable, rememberedOf } from './remembered';
import { addedUp, noCounts, type Scoring, scoreStep, type Slice } from './score-step';
import { titleOf } from './words';

/** Rows of one step: what is read and written in it stays far below 1 MB, and scoring it holds the pane up for a moment only. */
export const rowsPerStep = 2_500;

/** How far the scoring is, in rows. */
export interface LongTableProgress {
  readonly done: number;
  readonly total: number;
}

export interface LongTableOptions {
  readonly onProgress?: (progress: LongTableProgress) => void;
  /** Cancels before the next step. */
  readonly signal?: AbortSignal;
}

/**
 * Writes score, zone, sub-label and what is wrong beside every row of a table, hidden ones too, into columns that the
 * add-in made and remembers. Each step of 2,500 rows is written in full or not at all; one that fails ends the writing and
 * says how far it came.
 *
 * @param shown the table as it was when its columns were pointed out
 */
export async function scoreAsValues(
  shown: Pick<LongTable, 'source' | 'headers'>,
  mapping: ColumnMapping,
  now: Date,
  options: LongTableOptions = {},
): Promise<Outcome> {
  const columns = mappedColumns(mapping);
  if (!columns) return { ok: false, sentence: messages.columnsNeeded };
  try {
    return await inTurn(() => runExcel((context) => score(context, shown, { mapping, columns }, now, options)));
  } catch (error) {
    return { ok: false, sentence: reasonOf(error) };
  }
}

async function score(
  context: Excel.RequestContext,
  shown: Pick<LongTable, 'source' | 'headers'>,
  { mapping, columns }: { readonly mapping: ColumnMapping; readonly columns: readonly number[] },
  now: Date,
  options: LongTableOptions,
): Promise<Outcome> {
  const ready = await withColumns(context, shown, mapping);
  if (!ready.ok) return ready;
  const { located, remember } = ready;
  const title = titleOf(located.source);
  const runs = columnRuns(ready.results);
  const at = shownTime(now);
  const stamp = `${methodLabel}, ${at}`;
  const result = await inSteps({ context, located, title, columns, runs, stamp }, options);
  if (!result.outcome.ok) return result.outcome;
  const { counts } = result;
  try {
    remember({ at, method: methodLabel, rows: counts.scored });
    await context.sync();
  } catch (error) {
    return { ok: false, sentence: messages.partly(reasonOf(error), located.rows, located.rows) };
  }
  const problemHeader = located.headers[ready.results.get('problem') ?? -1] ?? resultHeaders.problem;
  return { ok: true, sentence: messages.scored(title, counts, problemHeader) };
}

/** The table with a column for every result, and how to remember when they were written. */
type Ready =
  | {
      readonly ok: true;
      readonly located: LocatedTable;
      readonly results: ReadonlyMap<ResultColumn, number>;
      readonly remember: (scored: RememberedTable['scored']) => void;
    }
  | { readonly ok: false; readonly sentence: string };

async function withColumns(
  context: Excel.RequestContext,
  shown: Pick<LongTable, 'source' | 'headers'>,
  mapping: ColumnMapping,
): Promise<Ready> {
  const found = await locateTable(context, shown.source);
  if (!found.ok) return found;
  const { source, headers, sheet } = found.table;
  if (JSON.stringify(headers) !== JSON.stringify(shown.headers)) {
    return { ok: false, sentence: messages.changed(titleOf(source)) };
  }
  if (sheet.isProtected) return { ok: false, sentence: sheetMessages.isProtected(sheet.name) };
  const setting = requestRemembered(context.workbook);
  await context.sync();
  const all = rememberedIn(setting);
  const before = rememberedOf(all, source, headers);
  const existing = resultsIn(headers, before);
  const added = addedColumns(headers, existing);
  const made = added.map(({ result, header }) => [result, header] as const);
  const kept = [...existing].map(([result, column]) => [result, headers[column] ?? ''] as const);
  const names = { source, inputs: namesOf(headers, mapping), results: Object.fromEntries([...kept, ...made]) };
  const others = all.filter((each) => each !== before);
  const remember = (scored: RememberedTable['scored']) =>
    queueRemembered(context.workbook, others, { ...names, scored });
  const outcome = await addColumns(context, found.table, added, () => remember(before?.scored));
  if (!outcome.ok) return { ok: false, sentence: outcome.sentence };
  if (added.length === 0) remember(before?.scored);
  const grown = added.length > 0 ? await locateTable(context, source) : found;
  if (!grown.ok) return grown;
  return { ok: true, located: grown.table, results: resultsIn(grown.table.headers, names), remember };
}

/** Runs the steps one after the other, letting the pane draw in between. */
async function inSteps(
  scoring: Scoring,
  { onProgress, signal }: LongTableOptions,
): Promise<{ readonly outcome: Outcome; readonly counts: ScoredCounts }> {
  const { rows: total } = scoring.located;
  const starts = Array.from({ length: Math.ceil(total / rowsPerStep) }, (_, step) => step * rowsPerStep);
  const pause = slices();
  onProgress?.({ done: 0, total });
  return starts.reduce(
    async (before, start) => {
      const { outcome, counts } = await before;
      if (!outcome.ok) return { outcome, counts };
      await pause();
      if (signal?.aborted) return { outcome: { ok: false, sentence: messages.cancelled(start, total) }, counts };
      const count = Math.min(rowsPerStep, total - start);
      const step = await attempt(scoring, { start, count });
      if (!step.outcome.ok) {
        return { outcome: { ok: false, sentence: messages.partly(step.outcome.sentence, start, total) }, counts };
      }
      onProgress?.({ done: start + count, total });
      return { outcome: step.outcome, counts: addedUp(counts, step.counts) };
    },
    Promise.resolve<{ outcome: Outcome; counts: ScoredCounts }>({
      outcome: { ok: true, sentence: '' },
      counts: noCounts,
    }),
  );
}

/** A step that the host refuses to read ends the writing as one that it refuses to write. */
async function attempt(scoring: Scoring, slice: Slice): ReturnType<typeof scoreStep> {
  try {
    return await scoreStep(scoring, slice);
  } catch (error) {
    return { outcome: { ok: false, sentence: reasonOf(error) }, counts: noCounts };
  }
}
