import { sheetName } from '../workbook/sheet-name';
import type { CreationProgress } from '../workbook/create-role-sheets';
import type { ImportedDocument } from './imported';
import type { TaskSource } from './tasks-source';

/** The ways to a new role, in the order in which they are offered. */
export const ways = ['import', 'blank', 'variant', 'tasks'] as const;

export type Way = (typeof ways)[number];

/** How far a batch is that reads or creates. */
export interface BatchProgress extends CreationProgress {
  readonly what: 'reading' | 'creating';
  readonly isCancelled: boolean;
}

/** What the page New role shows. It stays when the page is left, so that Back loses nothing. */
export interface NewRoleState {
  readonly way: Way;
  /** Of the whole workbook, as far as known. */
  readonly sheetNames: readonly string[];
  readonly documents: readonly ImportedDocument[];
  readonly progress: BatchProgress | undefined;
  /** True while something is dragged over the page. */
  readonly isOver: boolean;
  /** undefined: what follows from the role that is shown. */
  readonly variantName: string | undefined;
  readonly seniority: string;
  readonly tasks: TaskSource | undefined;
  readonly tasksName: string;
}

export const firstNewRole: NewRoleState = {
  way: 'import',
  sheetNames: [],
  documents: [],
  progress: undefined,
  isOver: false,
  variantName: undefined,
  seniority: 'Senior',
  tasks: undefined,
  tasksName: '',
};

/**
 * What the sheets of the documents will be called, in their order; undefined for a document that gets none. Sheets that are
 * created earlier in the batch take their names, too.
 */
export function plannedNames({ documents, sheetNames }: NewRoleState): (string | undefined)[] {
  const taken = [...sheetNames];
  return documents.map((document) => {
    if (!isWaiting(document)) return undefined;
    const name = sheetName(document.sheetName, taken);
    taken.push(name);
    return name;
  });
}

/** True for a document that was read and has no sheet yet. */
export const isWaiting = ({ reading, became }: ImportedDocument): boolean =>
  reading.kind === 'read' && (became === undefined || 'notCreated' in became);

/** What a variant's sheet is called unless somebody says otherwise. */
export const variantName = ({ variantName: given, seniority }: NewRoleState, role: string): string =>
  given ?? `${role} (${seniority.trim()})`;
