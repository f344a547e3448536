import { type RoleForWorkbook, rolesWorkbookBytes } from '../template/roles-workbook';
import { contentOfRole } from '../workbook/content-of-role';
import { messages } from './messages';
import { outNames } from './out-names';
import { type ReadFile, readFiles } from './read-files';
import type { Terminal } from './terminal';
import { writeNew } from './write-new';

/** A workbook is in memory as a whole, and people have to find their way in it. */
const mostRoles = 250;

/** Writes one workbook, when `out` ends in .xlsx, or one for every input file below the folder `out`. */
export async function writeWorkbooks(files: readonly string[], out: string, terminal: Terminal): Promise<void> {
  if (/\.xlsx$/i.test(out)) return writeOne(files, out, terminal);
  const nameOf = outNames(out);
  for await (const file of readFiles(files, terminal, out))
    await writeNew(nameOf(file, undefined, 'xlsx'), await rolesWorkbookBytes(rolesOf(file)), terminal);
}

async function writeOne(files: readonly string[], path: string, terminal: Terminal): Promise<void> {
  const roles: RoleForWorkbook[] = [];
  for await (const file of readFiles(files, terminal)) {
    roles.push(...rolesOf(file));
    if (roles.length > mostRoles) {
      terminal.fail(path, messages.tooManyRoles(mostRoles));
      return;
    }
  }
  if (roles.length > 0) await writeNew(path, await rolesWorkbookBytes(roles), terminal);
}

const rolesOf = ({ name, roles }: ReadFile): RoleForWorkbook[] =>
  roles.map(({ title, raw, kept }) => ({ title, content: contentOfRole(raw, kept), source: name }));
