import type { InputChange } from '../assessment/changed-inputs';
import type { Finding } from '../checks/check';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { NewComparator } from '../workbook/add-comparator';
import type { Answer } from '../workbook/answer';
import type { CellChange, Outcome, RoleReading, SelectedCell, WorkbookReading } from '../workbook/role-reading';
import type { ScenarioEdit } from '../workbook/scenarios/edited-scenarios';
import type { FunctionsWorkbook } from './functions-workbook';
import type { NewRoleWorkbook } from './new-role-workbook';
import type { PortfolioWorkbook } from './portfolio-workbook';

/** What the pane asks of the workbook. Nothing else in this room knows Excel. */
export interface PaneWorkbook {
  /** Reads the active sheet as it is now. */
  read(): Promise<WorkbookReading>;
  /**
   * Calls back when something may have changed, and when another cell is selected; resolves to the function that ends
   * it.
   */
  subscribe(onHint: () => void, onSelect: (selected: SelectedCell) => void): Promise<() => void>;
  goTo(sheetId: string, cell: string): Promise<Outcome>;
  activate(sheetId: string): Promise<Outcome>;
  /** Fixes all of the findings or none. */
  fix(reading: RoleReading, findings: readonly Finding[]): Promise<Outcome>;
  /** Writes what the assessor answers to a finding; undefined takes an answer away. */
  answer(reading: RoleReading, finding: Finding, answer: Answer | undefined): Promise<Outcome>;
  /** Without a role it is the active sheet's. */
  write(shown?: RoleReading): Promise<Outcome>;
  insertBlankRole(): Promise<Outcome>;
  /** Writes other inputs to the role sheet, all or none, and none unless they still are what was shown. */
  applyChanges(reading: RoleReading, changes: readonly InputChange[], shown: readonly CellChange[]): Promise<Outcome>;
  /** Saves, renames or deletes a scenario on the role sheet; the role's own inputs stay as they are. */
  editScenarios(reading: RoleReading, edit: ScenarioEdit): Promise<Outcome>;
  /** Draws the role's charts on a sheet of their own, or brings them up to date. */
  makeCharts(reading: RoleReading): Promise<Outcome>;
  /** Adds a role to the table Where to look next of the role sheet. */
  addComparator(reading: RoleReading, comparator: NewComparator): Promise<Outcome>;
  /** Keeps how far ratings may be off in the workbook. */
  setNoise(noise: NoiseAssumption): Promise<Outcome>;
  readonly functions: FunctionsWorkbook;
  readonly newRole: NewRoleWorkbook;
  readonly portfolio: PortfolioWorkbook;
}
