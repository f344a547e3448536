import type { TextForm } from '../document/role-text';
import { messages } from './messages';
import { outNames } from './out-names';
import { readFiles } from './read-files';
import { roleText } from './role-text';
import type { SourceRole } from './source-role';
import type { Terminal } from './terminal';
import { writeNew } from './write-new';

/** Writes a text file for every role below a folder; without a folder prints the only role. */
export async function writeTexts(
  files: readonly string[],
  form: TextForm,
  folder: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (folder === undefined) return printOnly(files, form, terminal);
  const nameOf = outNames(folder);
  for await (const file of readFiles(files, terminal, folder))
    for (const role of file.roles) await writeNew(nameOf(file, role, form), roleText(role, form), terminal);
}

/** A second role could not be told from the first in one output. */
async function printOnly(files: readonly string[], form: TextForm, terminal: Terminal): Promise<void> {
  let only: SourceRole | undefined;
  for await (const { name, roles } of readFiles(files, terminal)) {
    if (only !== undefined || roles.length > 1) {
      terminal.fail(name, messages.severalRoles);
      return;
    }
    [only] = roles;
  }
  if (only) await terminal.print(roleText(only, form));
}
