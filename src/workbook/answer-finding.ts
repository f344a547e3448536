import { sectionTitle } from '../assessment/place';
import type { Finding } from '../checks/check';
import { type Answer, noteOf } from './answer';
import { checkCells } from './check-rows';
import { findAgain } from './find-again';
import { messages } from './messages';
import { notedRows } from './noted-rows';
import { changeRole, type WritableRole } from './open-for-writing';
import { pending } from './results';
import type { Outcome, RoleReading } from './role-reading';
import { asWrite } from './write-cells';
import { writeStep } from './write-step';

/**
 * Writes a note or a waiver for a finding, or takes it away: the checks table as it is now, in one step. Reads the sheet
 * afresh first, and does nothing when the finding is no longer there as it was shown.
 */
export function answerFinding(
  { sheet }: Pick<RoleReading, 'sheet'>,
  finding: Finding,
  answer: Answer | undefined,
): Promise<Outcome> {
  return changeRole({ sheetId: sheet.id }, (role) => write(role, finding, answer));
}

function write(
  { context, open, used }: WritableRole,
  shown: Finding,
  answer: Answer | undefined,
): Outcome | Promise<Outcome> {
  const { grid } = open;
  const finding = findAgain(open, shown);
  if (!finding) return { ok: false, sentence: messages.changedMeanwhile };
  const rows = notedRows(open.role, grid, open.reading.report, { finding, note: noteOf(answer) });
  const { cells, insert } = checkCells(open.role, rows);
  if (cells.length === 0) return { ok: false, sentence: messages.noCell(sectionTitle('checks')) };
  const writes = pending(grid, cells).map(asWrite);
  return writeStep(
    context,
    { sheetId: open.reading.sheet.id, used, grid, writes, insert },
    { ok: true, sentence: messages.answered(answer?.kind) },
  );
}
