import { sectionTitle } from '../assessment/place';
import type { Finding } from '../checks/check';
import { type Answer, noteOf } from './answer';
import { checkCells } from './check-rows';
import { reasonOf, runExcel } from './excel-run';
import { findAgain } from './find-again';
import { inTurn } from './in-turn';
import { messages } from './messages';
import { notedRows } from './noted-rows';
import { openRole } from './read-role';
import { pending } from './results';
import type { Outcome, RoleReading } from './role-reading';
import { gridOf, requestGrid } from './sheet-request';
import { surroundingsOf } from './surroundings';
import { asWrite } from './write-cells';
import { writeStep } from './write-step';

/**
 * Writes a note or a waiver for a finding, or takes it away: the checks table as it is now, in one step. Reads the sheet
 * afresh first, and does nothing when the finding is no longer there as it was shown.
 */
export async function answerFinding(
  { sheet }: Pick<RoleReading, 'sheet'>,
  finding: Finding,
  answer: Answer | undefined,
): Promise<Outcome> {
  try {
    return await inTurn(() => runExcel((context) => write(context, sheet.id, finding, answer)));
  } catch (error) {
    return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
  }
}

async function write(
  context: Excel.RequestContext,
  sheetId: string,
  shown: Finding,
  answer: Answer | undefined,
): Promise<Outcome> {
  const request = requestGrid(context.workbook.worksheets.getItem(sheetId));
  request.sheet.protection.load('protected');
  await context.sync();

  const { name } = request.sheet;
  if (request.sheet.protection.protected) return { ok: false, sentence: messages.isProtected(name) };
  const grid = gridOf(request);
  const open = openRole({ id: sheetId, name }, grid, surroundingsOf(request.surroundings));
  const finding = open && findAgain(open, shown);
  if (!open || !finding) return { ok: false, sentence: messages.changedMeanwhile };
  const rows = notedRows(open.role, grid, open.reading.report, { finding, note: noteOf(answer) });
  const { cells, insert } = checkCells(open.role, rows);
  if (cells.length === 0) return { ok: false, sentence: messages.noCell(sectionTitle('checks')) };
  const writes = pending(grid, cells).map(asWrite);
  return writeStep(
    context,
    { sheetId, used: request.used, grid, writes, insert },
    { ok: true, sentence: messages.answered(answer?.kind) },
  );
}
