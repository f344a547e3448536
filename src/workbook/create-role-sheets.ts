import type { DocumentReading } from '../document/document';
import { addRoleSheet, type NewRole } from './add-role-sheet';
import { contentOfRole } from './content-of-role';
import { activateSheet } from './go-to';
import { messages } from './messages';
import type { Outcome, RoleSheet } from './role-reading';

/** How far a batch is. */
export interface CreationProgress {
  readonly done: number;
  readonly total: number;
  /** The role whose sheet comes next; undefined at the end. */
  readonly next: string | undefined;
}

/** How a batch ended, with what became of every role. */
export interface CreationOutcome extends Outcome {
  /** In the order of the roles; `index` is the role's in the batch. */
  readonly created: readonly { readonly index: number; readonly sheet: RoleSheet }[];
  /** Roles without a sheet, each with the reason. */
  readonly notCreated: readonly NotCreated[];
}

interface NotCreated {
  readonly index: number;
  readonly name: string;
  readonly isCancelled: boolean;
  readonly sentence: string;
}

/** What a document's sheet is called and holds. */
export function newRoleOf({ name, role, kept, assessment }: DocumentReading): NewRole {
  const title = assessment.role.get('Job Title') ?? '';
  return { name: title || name.replace(/\.[^.]*$/, ''), content: contentOfRole(role, kept) };
}

/**
 * Creates a role sheet for each role, one after the other, and shows the first. Each is one step: a sheet that fails is
 * taken away and the others go on.
 *
 * @param options.signal cancels before the next sheet; what is created stays, the rest is listed
 */
export async function createRoleSheets(
  roles: readonly NewRole[],
  options: { readonly onProgress?: (progress: CreationProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<CreationOutcome> {
  const { onProgress, signal } = options;
  const created: { index: number; sheet: RoleSheet }[] = [];
  const notCreated: NotCreated[] = [];
  for (const [index, role] of roles.entries()) {
    if (signal?.aborted) {
      notCreated.push({ index, name: role.name, isCancelled: true, sentence: messages.cancelled });
      continue;
    }
    onProgress?.({ done: index, total: roles.length, next: role.name });
    const added = await addRoleSheet(role, roles.length === 1);
    if (added.ok) created.push({ index, sheet: added.sheet });
    else notCreated.push({ index, name: role.name, isCancelled: false, sentence: added.sentence });
  }
  onProgress?.({ done: created.length + notCreated.length, total: roles.length, next: undefined });
  const sentence = messages.created(
    created.map(({ sheet }) => sheet.name),
    notCreated.filter(({ isCancelled }) => !isCancelled),
    notCreated.flatMap(({ isCancelled, name }) => (isCancelled ? [name] : [])),
  );
  const [first] = created;
  const shown = first && roles.length > 1 ? await activateSheet(first.sheet.id) : { ok: true, sentence: '' };
  return { ok: notCreated.length === 0, sentence: `${sentence} ${shown.sentence}`.trim(), created, notCreated };
}
