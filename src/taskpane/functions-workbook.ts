import type { FunctionCall } from '../workbook/function-calls';
import type { FunctionUse, FunctionUses } from '../workbook/function-uses';
import type { FormulaOffer, FormulaTarget } from '../workbook/offer-formula';
import type { Outcome } from '../workbook/role-reading';

/** Whether our functions work here, as far as the page can know. */
export interface Registration {
  /** How many functions this page has registered. */
  readonly functions: number;
  /** False where this Excel has no custom functions, as on an iPad. */
  readonly areSupported: boolean;
  /** How often Excel has asked a function since the page was loaded. */
  readonly calls: number;
}

/** What the tab Functions asks of the workbook. */
export interface FunctionsWorkbook {
  registration(): Registration;
  list(): Promise<FunctionUses>;
  repair(uses: readonly FunctionUse[]): Promise<Outcome>;
  recalculate(uses: readonly FunctionUse[]): Promise<Outcome>;
  offer(roleSheetId: string): Promise<FormulaOffer>;
  insert(call: FunctionCall, target: FormulaTarget, replace: boolean): Promise<Outcome>;
}
