import type { Refusal, SectionSummary } from '../document/document';
import type { Section } from '../assessment/place';
import type { Severity } from '../checks/check';
import type { CheckReport } from '../checks/run-checks';
import type { Zone } from '../scoring/zone';
import type { RoleContent } from '../workbook/layout/content';
import type { RoleSheet } from '../workbook/role-reading';

/* A text on its way to a role sheet, as the pane shows it before anything is written. */

/** A line of a preview, with where it stands in the text: from 1, undefined in JSON. */
export interface PreviewLine {
  readonly line: number | undefined;
  readonly sentence: string;
}

/** What was understood of a text. */
export interface ImportPreview {
  readonly title: string;
  readonly format: 'markdown' | 'text' | 'html' | 'json';
  /** What its tables give; undefined while a rating is missing, and `because` says which. */
  readonly result: { readonly score: string; readonly zone: Zone } | undefined;
  readonly because: string;
  /** The score that its author prints, as printed; '' for none. */
  readonly statedScore: string;
  readonly sections: readonly SectionSummary[];
  readonly kept: readonly { readonly text: string; readonly after: Section | undefined; readonly line?: number }[];
  /** What was not taken, or not as it stands. */
  readonly reports: readonly PreviewLine[];
  /** What the checks will find on the sheet. */
  readonly findings: readonly (PreviewLine & { readonly severity: Severity })[];
  readonly counts: CheckReport['counts'];
}

/** A text that was read for a role sheet, or why it was refused. */
export type ImportReading =
  | {
      readonly kind: 'read';
      /** What its sheet is to be called: the job title, or the file's name without its ending. */
      readonly name: string;
      readonly preview: ImportPreview;
      readonly content: RoleContent;
    }
  | Refusal;

/** A pasted text or a file, and what becomes of it. */
export interface ImportedDocument {
  /** The file's name; '' for a text that was pasted. */
  readonly source: string;
  readonly reading: ImportReading;
  /** What its sheet is to be called. */
  readonly sheetName: string;
  /** Its sheet, or why there is none; undefined before it was tried. */
  readonly became: RoleSheet | { readonly notCreated: string } | undefined;
}
