import { openRole } from '../workbook/read-role';
import { messages } from './messages';
import { type FileReading, noRole, type SourceRole, unreadable } from './source-role';
import { type FileSheet, mostSheets, xlsxSheets } from './xlsx-sheets';
import { zipProblem } from './zip-problem';

/** What a workbook may unpack to. A workbook of a hundred roles unpacks to 10 MB. */
const mostUnpackedMegabytes = 200;

/** The roles of an .xlsx file, sheet by sheet. Never throws: what is wrong with the file is a sentence. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<FileReading> {
  const problem = zipProblem(bytes, mostUnpackedMegabytes);
  if (problem !== undefined) return unreadable(problem);
  let sheets: readonly FileSheet[] | undefined;
  try {
    sheets = await xlsxSheets(bytes);
  } catch (error) {
    return unreadable(messages.brokenZip(error instanceof Error ? error.message : String(error)));
  }
  return sheets ? rolesOf(sheets) : unreadable(messages.tooManySheets(mostSheets));
}

function rolesOf(sheets: readonly FileSheet[]): FileReading {
  const roles: SourceRole[] = [];
  const notes: string[] = [];
  const failures: string[] = [];
  for (const sheet of sheets) {
    const opened = openRole({ id: sheet.name, name: sheet.name }, sheet.grid, sheet.surroundings);
    if (!opened) continue;
    const role = sourceRole(sheet.name, opened);
    if (sheet.uncalculated !== undefined) failures.push(messages.notCalculated(sheet.name, sheet.uncalculated));
    else if (isUnfilled(role)) notes.push(messages.leftOutBlank(sheet.name));
    else roles.push(role);
  }
  if (roles.length + notes.length + failures.length === 0) return noRole(messages.noRoleSheet);
  return { roles, notes, failures, isOther: false };
}

function sourceRole(sheet: string, { role, reading }: NonNullable<ReturnType<typeof openRole>>): SourceRole {
  const { assessment, computed, report, answerTo, cellOf } = reading;
  return {
    title: assessment.role.get('Job Title') || sheet,
    sheet,
    raw: role.raw,
    kept: [],
    assessment,
    computed,
    report,
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
