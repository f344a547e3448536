import { openRole } from '../workbook/read-role';
import { messages } from './messages';
import { type FileReading, noRole, type SourceRole, unreadable } from './source-role';
import { type FileWorkbook, openXlsx } from './xlsx-sheets';
import { zipProblem } from './zip-problem';

/** What a workbook may unpack to. A workbook of a hundred roles unpacks to 10 MB. */
const mostUnpackedMegabytes = 100;

/** Sheets may share a part of the file, so that its size does not bound the work. */
const mostSeconds = 60;

/** The roles of an .xlsx file, sheet by sheet. What is wrong with the file is a sentence. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<FileReading> {
  const problem = zipProblem(bytes, mostUnpackedMegabytes);
  if (problem !== undefined) return unreadable(problem);
  const workbook = await openXlsx(bytes);
  return typeof workbook === 'string' ? unreadable(messages.brokenZip(workbook)) : rolesOf(workbook);
}

async function rolesOf(workbook: FileWorkbook): Promise<FileReading> {
  const until = Date.now() + mostSeconds * 1000;
  const roles: SourceRole[] = [];
  const notes: string[] = [];
  const failures: string[] = [];
  for (const index of workbook.sheetNames.keys()) {
    if (Date.now() > until) return unreadable(messages.tookTooLong(mostSeconds));
    const sheet = await workbook.sheet(index);
    if (typeof sheet === 'string') return unreadable(messages.brokenZip(sheet));
    const { name, grid, surroundings, uncalculated, isTooLarge } = sheet;
    if (isTooLarge) notes.push(messages.leftOutLarge(name));
    const opened = openRole({ id: name, name }, grid, surroundings);
    if (!opened) continue;
    const role = sourceRole(name, opened);
    if (uncalculated !== undefined) failures.push(messages.notCalculated(name, uncalculated));
    else if (isUnfilled(role)) notes.push(messages.leftOutBlank(name));
    else roles.push(role);
  }
  if (roles.length + failures.length > 0) return { roles, notes, failures, isOther: false };
  return { ...noRole(notes.length > 0 ? messages.noFilledRoleSheet : messages.noRoleSheet), notes };
}

function sourceRole(sheet: string, { role, reading }: NonNullable<ReturnType<typeof openRole>>): SourceRole {
  const { assessment, computed, report, noise, kept, answerTo, cellOf } = reading;
  return {
    title: assessment.role.get('Job Title') || sheet,
    sheet,
    raw: role.raw,
    kept,
    assessment,
    computed,
    report,
    noise,
    answerTo,
    locate: (at) => {
      const cell = cellOf(at);
      return cell === undefined ? undefined : { kind: 'cell', sheet, cell };
    },
  };
}

/** A role sheet to copy, such as the template's, is no role yet. */
function isUnfilled({ assessment }: SourceRole): boolean {
  const { role, growth, tasks, principles, evidence, barriers } = assessment;
  const rated = [...principles, ...evidence, ...barriers];
  return (
    tasks.length === 0 &&
    growth === undefined &&
    rated.every(({ score, rationale }) => score === undefined && !rationale) &&
    [...role.values()].every((text) => text === '')
  );
}
