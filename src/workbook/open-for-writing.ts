import { reasonOf, runExcel } from './excel-run';
import { inTurn } from './in-turn';
import { messages } from './messages';
import { type OpenRole, openRole } from './read-role';
import type { Outcome } from './role-reading';
import { gridOf, requestGrid } from './sheet-request';
import { type Surroundings, surroundingsOf } from './surroundings';

/** A role sheet as it is now, which may be written to. */
export interface WritableRole {
  readonly context: Excel.RequestContext;
  readonly open: OpenRole;
  /** The used part that the role was read from. */
  readonly used: Excel.Range;
  readonly surroundings: Surroundings;
}

/** Which sheet, and what a change needs to know of it beside its cells. */
export interface ChangeOptions {
  /** Without one it is the active sheet. */
  readonly sheetId: string | undefined;
  readonly withNumberFormats?: boolean;
}

/**
 * Changes a role sheet: waits for its turn, reads the sheet afresh and hands it over. Says why not where the sheet holds no
 * role or is protected, and what went wrong when the host refuses before anything is written.
 */
export async function changeRole<Result extends Outcome>(
  options: ChangeOptions,
  change: (role: WritableRole) => Result | Promise<Result>,
): Promise<Result | Outcome> {
  try {
    return await inTurn(() =>
      runExcel(async (context) => {
        const opened = await open(context, options);
        return 'open' in opened ? change(opened) : opened;
      }),
    );
  } catch (error) {
    return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
  }
}

async function open(
  context: Excel.RequestContext,
  { sheetId, withNumberFormats = false }: ChangeOptions,
): Promise<WritableRole | Outcome> {
  const { worksheets } = context.workbook;
  const request = requestGrid(sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId));
  request.sheet.protection.load('protected');
  if (withNumberFormats) request.used.load('numberFormat');
  await context.sync();

  const { id, name, protection } = request.sheet;
  const surroundings = surroundingsOf(request.surroundings);
  const role = openRole({ id, name }, gridOf(request), surroundings);
  if (!role) return { ok: false, sentence: messages.noRole(name) };
  if (protection.protected) return { ok: false, sentence: messages.isProtected(name) };
  return { context, open: role, used: request.used, surroundings };
}
