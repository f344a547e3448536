import type { Section } from '../assessment/place';
import type { RawRole } from '../assessment/raw';
import { addRoleSheet } from './add-role-sheet';
import { contentOfRole } from './content-of-role';
import { reasonOf, runExcel } from './excel-run';
import type { RoleContent } from './layout/content';
import { messages } from './messages';
import { openRole } from './read-role';
import type { Outcome, RoleReading } from './role-reading';
import { gridOf, requestGrid } from './sheet-request';
import { surroundingsOf } from './surroundings';

/** What a variant of a role differs in. */
export interface Variant {
  /** Of the new sheet: 'Medical Coder (Senior)'. */
  readonly name: string;
  /** What stands under Seniority Level. */
  readonly seniority: string;
}

/** What belongs to the role itself. Results, checks, an override and figures of a source are of the one it is copied from. */
const copied: readonly Section[] = [
  'role',
  'principles',
  'tasks',
  'evidence',
  'barriers',
  'growth-check',
  'commentary',
  'comparators',
];

/** The content of a variant: ratings and prose as they are, another seniority level, nothing that was written or stated. */
export function variantOf(role: RawRole, seniority: string): RoleContent {
  const all = contentOfRole(role);
  const sections = copied.flatMap((section) => {
    const content = all[section];
    return content ? [[section, { ...content, stated: {} }] as const] : [];
  });
  const content: RoleContent = Object.fromEntries(sections);
  return {
    ...content,
    role: { ...content.role, values: { ...content.role?.values, 'Seniority Level': seniority } },
  };
}

/** Adds a copy of a role as a variant on a sheet of its own, built from the layout, and shows it. */
export async function copyRoleAsVariant(
  { sheet }: Pick<RoleReading, 'sheet'>,
  { name, seniority }: Variant,
): Promise<Outcome> {
  try {
    const raw = await runExcel((context) => readRaw(context, sheet.id));
    if (!raw) return { ok: false, sentence: messages.noRole(sheet.name) };
    const added = await addRoleSheet({ name, content: variantOf(raw, seniority) }, true);
    return added.ok ? { ok: true, sentence: messages.copied(sheet.name, added.sheet.name) } : added;
  } catch (error) {
    return { ok: false, sentence: messages.notInserted(reasonOf(error)) };
  }
}

async function readRaw(context: Excel.RequestContext, sheetId: string): Promise<RawRole | undefined> {
  const request = requestGrid(context.workbook.worksheets.getItem(sheetId));
  await context.sync();
  const { id, name } = request.sheet;
  return openRole({ id, name }, gridOf(request), surroundingsOf(request.surroundings))?.role.raw;
}
