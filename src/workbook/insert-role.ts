import { addRoleSheet } from './add-role-sheet';
import { blankRole } from './layout/content';
import { messages } from './messages';
import type { Outcome } from './role-reading';

/** Adds a blank role sheet to the workbook and shows it. */
export async function insertBlankRole(): Promise<Outcome> {
  const added = await addRoleSheet({ name: 'Role', content: blankRole }, true);
  return added.ok ? { ok: true, sentence: messages.inserted(added.sheet.name) } : added;
}
