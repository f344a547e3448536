import type { Dialect } from '../rules/dialects';
import type { FormulaOffer } from '../workbook/offer-formula';
import type { FunctionUses } from '../workbook/function-uses';

/** What the tab Functions shows; nothing of it is read before somebody asks. */
export interface FunctionsState {
  /** Where our functions were found; undefined before the first search. */
  readonly found: FunctionUses | undefined;
  /** True while the formulas that Repair writes are shown. */
  readonly isRepairOpen: boolean;
  /** The calls that may go into the cell that was selected. */
  readonly offer: FormulaOffer | undefined;
  /** The name of the call that is shown; the first one where there is none of that name. */
  readonly chosen: string;
  /** The language that the rules are shown in. */
  readonly dialect: Dialect;
}

export const noFunctionsYet: FunctionsState = {
  found: undefined,
  isRepairOpen: false,
  offer: undefined,
  chosen: '',
  dialect: 'duckdb',
};

/** The call of an offer that is shown. */
export const chosenCall = ({ offer, chosen }: FunctionsState) =>
  offer?.calls.find(({ name }) => name === chosen) ?? offer?.calls[0];
