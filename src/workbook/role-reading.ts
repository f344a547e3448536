import type { Assessment } from '../assessment/assessment';
import type { InputChange } from '../assessment/changed-inputs';
import type { Place } from '../assessment/place';
import type { RawRole } from '../assessment/raw';
import type { Finding } from '../checks/check';
import type { CheckReport } from '../checks/run-checks';
import type { KeptText } from '../document/document';
import type { Computed } from '../scoring/computed';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { ScenarioOutcome } from '../scoring/scenarios/scenario';
import type { Answer } from './answer';
import type { RatingCell } from './rating-at';

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
  /** As found on the sheet. */
  readonly raw: RawRole;
  readonly assessment: Assessment;
  readonly computed: Computed;
  readonly report: CheckReport;
  /** How far ratings may be off: no range and no probability is shown without it. */
  readonly noise: NoiseAssumption;
  /** Texts of the source that no field takes. */
  readonly kept: readonly Pick<KeptText, 'text' | 'after'>[];
  /** Of the inputs as they are now. */
  readonly fingerprint: string;
  readonly written: WrittenResult | undefined;
  /** What Write would change now; empty when the sheet is up to date. The time alone is no change. */
  readonly changes: readonly CellChange[];
  /** The cell of a place, 'B33'; undefined when the sheet has no such cell. */
  readonly cellOf: (place: Place) => string | undefined;
  /** What the assessor answered to a finding of the report, on the sheet. */
  readonly answerTo: (finding: Finding) => Answer | undefined;
  /** Findings that are gone and have a note. */
  readonly resolved: readonly ResolvedFinding[];
  /** Named sets of changes that stand on the sheet, with what they make of the role as it is rated now. */
  readonly scenarios: readonly ScenarioOutcome[];
  /** What a finding's fix changes; undefined when it has none or the sheet has no cell for it. */
  readonly fixOf: (finding: Finding) => CellChange | undefined;
  /** What writing another input changes on the sheet; undefined where it has no cell for it. */
  readonly inputChange: (change: InputChange) => CellChange | undefined;
  /** The rating that a cell, 'C22', holds; undefined for any other cell. */
  readonly ratingAt: (cell: string) => RatingCell | undefined;
}

/** A finding that no longer fires, kept for its note. */
export interface ResolvedFinding {
  readonly check: string;
  readonly finding: string;
  readonly answer: Answer;
}

/** The cell that is selected, on the active sheet. */
export interface SelectedCell {
  readonly sheetId: string;
  /** 'C22'. */
  readonly cell: string;
}

/** A cell that Write or a fix changes. */
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
  | {
      readonly kind: 'role';
      readonly roleSheets: readonly RoleSheet[];
      readonly reading: RoleReading;
      readonly selected: SelectedCell;
    }
  | { readonly kind: 'no-role'; readonly roleSheets: readonly RoleSheet[]; readonly activeSheet: string };

/** How a command ended, in one sentence for the status line. */
export interface Outcome {
  readonly ok: boolean;
  readonly sentence: string;
}
