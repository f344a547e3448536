import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { CheckReport } from '../checks/run-checks';
import type { Computed } from '../scoring/computed';

/** A sheet that holds a role. */
export interface RoleSheet {
  readonly id: string;
  readonly name: string;
}

/** What was last written to a role sheet by the add-in. */
export interface WrittenResult {
  readonly subLabel: string;
  readonly methodVersion: string;
  /** As shown on the sheet. */
  readonly checkedAt: string;
  readonly fingerprint: string;
}

/** One role sheet as read, computed and checked. */
export interface RoleReading {
  readonly sheet: RoleSheet;
  readonly assessment: Assessment;
  readonly computed: Computed;
  readonly report: CheckReport;
  /** Of the inputs as they are now. */
  readonly fingerprint: string;
  readonly written: WrittenResult | undefined;
  /** What Write would change now; empty when the sheet is up to date. The time alone is no change. */
  readonly changes: readonly CellChange[];
  /** The cell of a place, 'B33'; undefined when the sheet has no such cell. */
  readonly cellOf: (place: Place) => string | undefined;
}

/** A cell that Write changes. */
export interface CellChange {
  /** 'B5'. */
  readonly cell: string;
  /** What the cell is, in words: 'Sub-label', 'Check 1, finding'. */
  readonly what: string;
  /** As shown; '' for a blank. */
  readonly before: string;
  readonly after: string;
}

/** What the pane shows: a role, or that the active sheet has none. */
export type WorkbookReading =
  | { readonly kind: 'role'; readonly roleSheets: readonly RoleSheet[]; readonly reading: RoleReading }
  | { readonly kind: 'no-role'; readonly roleSheets: readonly RoleSheet[]; readonly activeSheet: string };

/** How a command ended, in one sentence for the status line. */
export interface Outcome {
  readonly ok: boolean;
  readonly sentence: string;
}
