import { changeRole, type WritableRole } from '../open-for-writing';
import type { Outcome, RoleSheet } from '../role-reading';
import { writeTo } from '../write-results';
import { whyNotScored } from './portfolio-row';
import type { PortfolioOptions } from './read-portfolio';
import { slices } from './slices';

/** A sheet that was not written, with the reason in a sentence. */
export interface RefusedSheet {
  readonly sheet: RoleSheet;
  readonly because: string;
}

/** What became of the role sheets of a workbook when all were to be written. */
export interface WrittenAll {
  readonly written: readonly RoleSheet[];
  /** Held what they should already and were left alone; the time alone is no reason to write. */
  readonly current: readonly RoleSheet[];
  /** Are as they were. */
  readonly refused: readonly RefusedSheet[];
  /** How many nobody came to, because somebody cancelled. */
  readonly left: number;
}

/**
 * Writes the results to role sheets, one after the other, each in full or not at all as Write does it for one. A sheet that
 * cannot be written, or has no score, does not keep the others from it. What is written stays when the rest is cancelled.
 *
 * @param now the time that every one of the sheets gets
 * @param options.signal cancels before the next sheet
 */
export async function writeAll(
  sheets: readonly RoleSheet[],
  now: Date,
  { onProgress, signal }: PortfolioOptions = {},
): Promise<WrittenAll> {
  const total = sheets.length;
  const written: RoleSheet[] = [];
  const current: RoleSheet[] = [];
  const refused: RefusedSheet[] = [];
  const done = () => written.length + current.length + refused.length;
  const pause = slices();
  onProgress?.({ done: 0, total });
  for (const sheet of sheets) {
    await pause();
    if (signal?.aborted) break;
    const ended = await changeRole({ sheetId: sheet.id }, (role) => writeIfDue(role, now));
    if (!ended.ok) refused.push({ sheet, because: ended.sentence });
    else if ('isCurrent' in ended) current.push(sheet);
    else written.push(sheet);
    onProgress?.({ done: done(), total });
  }
  return { written, current, refused, left: total - done() };
}

type Ended = Outcome | (Outcome & { readonly isCurrent: true });

function writeIfDue(role: WritableRole, now: Date): Ended | Promise<Ended> {
  const { reading } = role.open;
  if (!reading.computed.result) return { ok: false, sentence: whyNotScored(reading) };
  if (reading.written && reading.changes.length === 0) return { ok: true, sentence: '', isCurrent: true };
  return writeTo(role, now);
}
