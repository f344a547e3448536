import type { Assessment } from '../../assessment/assessment';
import type { RawRole } from '../../assessment/raw';
import { textOf } from '../../assessment/read-rating';
import { placeInWords, rowName } from '../../checks/place-in-words';
import { points, signedPoints } from '../../scoring/printed';
import { mostTasksForRange } from '../../scoring/robustness/likely-scores';
import type { NoiseAssumption } from '../../scoring/robustness/noise';
import {
  type Driver,
  type Figures,
  figuresOf,
  type Scenario,
  scenarioOutcome,
  type ScenarioOutcome,
} from '../../scoring/scenarios/scenario';
import type { Column } from '../layout/blocks';
import type { LocatedRole } from '../located';
import { type Content, type ResultCell, text } from '../result-cell';
import { scenarioMessages as messages } from './messages';

/* The scenarios of a role sheet, in a table of its own: the role as rated first, then one row each. */

/** Where the table's rows stand. Rows count from 0. */
export interface ScenarioRows {
  readonly first: number;
  readonly columnOf: (column: Column) => number;
  /** How many rows follow the header without a gap; what stands below them is somebody's own. */
  readonly count: number;
  /** The first row below that holds something else; undefined at the end of the sheet. */
  readonly below: number | undefined;
}

/** The rows of the table; undefined on a sheet without one. */
export function scenarioRowsOf(role: LocatedRole): ScenarioRows | undefined {
  const located = role.blocks.get('scenarios');
  if (!located) return undefined;
  const { headerRow, columnOf, rows, end } = located;
  const first = headerRow + 1;
  const gap = rows.findIndex((row, index) => row !== first + index);
  const isLast = [...role.blocks.values()].every((other) => other.headerRow <= headerRow);
  const count = gap < 0 ? rows.length : gap;
  return { first, columnOf, count, below: rows[count] ?? (isLast ? undefined : end) };
}

/** The scenarios on a sheet as they are written, in their order. */
export function readScenarios(raw: RawRole, located: ScenarioRows | undefined): Scenario[] {
  const rows = raw.get('scenarios')?.rows.slice(0, located?.count ?? 0) ?? [];
  return rows
    .map((row) => ({ name: textOf(row.get('name')), differs: textOf(row.get('differs')) }))
    .filter(({ name }) => !isBase(name));
}

/** The name of the row with the role as rated. */
export const isBase = (name: string): boolean => sameName(name, messages.base);

/** Names differ by more than letter case and spaces around them. */
export const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The scenarios of a sheet with what they make of the role as it is rated now. */
export function scenariosOf(role: LocatedRole, assessment: Assessment, { noise }: NoiseAssumption): ScenarioOutcome[] {
  return readScenarios(role.raw, scenarioRowsOf(role)).map((scenario) => scenarioOutcome(scenario, assessment, noise));
}

/** What the rows of the table say: the role as rated, then its scenarios. */
export function scenarioContents(
  outcomes: readonly ScenarioOutcome[],
  { assessment, noise }: { readonly assessment: Assessment; readonly noise: NoiseAssumption },
): RowContent[] {
  return [
    { name: messages.base, ...figureContents(figuresOf(assessment, noise.noise), noise), driver: '', differs: '' },
    ...outcomes.map((outcome) => ({
      name: outcome.scenario.name,
      ...figureContents(outcome, noise, whyNone(outcome)),
      driver: driverInWords(outcome.driver, assessment),
      differs: outcome.differs,
    })),
  ];
}

/** The cells of the table's rows; rows that it has too many are blank. */
export function scenarioCells(
  at: Pick<ScenarioRows, 'first' | 'columnOf' | 'count'>,
  rows: readonly RowContent[],
): ResultCell[] {
  return Array.from({ length: Math.max(rows.length, at.count) }, (_, index) =>
    rowCells(at, index, rows[index] ?? blankRow),
  ).flat();
}

/** A row of the table. */
export interface RowContent {
  readonly name: string;
  readonly score: Content;
  readonly zone: string;
  readonly driver: string;
  readonly likely: string;
  readonly differs: string;
}

const blankRow: RowContent = { name: '', score: text(''), zone: '', driver: '', likely: '', differs: '' };

function rowCells({ first, columnOf }: Pick<ScenarioRows, 'first' | 'columnOf'>, index: number, row: RowContent) {
  const cell = (column: Column, what: string, content: Content): ResultCell => ({
    cell: { row: first + index, column: columnOf(column) },
    what: `Scenario ${row.name || index}, ${what}`,
    content,
  });
  return [
    cell('A', 'name', text(row.name)),
    cell('B', 'score', row.score),
    cell('C', 'zone', text(row.zone)),
    cell('D', 'driven by', text(row.driver)),
    cell('E', 'likely range', text(row.likely)),
    cell('F', 'what differs', text(row.differs)),
  ];
}

function figureContents(
  { result, likely }: Figures,
  noise: NoiseAssumption,
  because = '',
): Pick<RowContent, 'score' | 'zone' | 'likely'> {
  if (!result) return { score: text(''), zone: messages.notScored, likely: because };
  return {
    score: { kind: 'number', value: result.score / 10, shown: points(result.score) },
    zone: result.zone,
    likely: likely ? messages.likely(likely, noise) : messages.noRange(mostTasksForRange),
  };
}

function whyNone({ isUnderstood, gone: [gone] }: ScenarioOutcome): string {
  if (!isUnderstood) return messages.notUnderstood;
  return gone ? messages.gone(gone.what) : '';
}

/** 'Wage Trends: +2.8'; '' where nothing drives the difference. */
function driverInWords(driver: Driver | undefined, assessment: Assessment): string {
  return driver ? messages.drivenBy(driverName(driver, assessment), signedPoints(driver.change)) : '';
}

/** What a driver is, in the words of the sheet: 'Task 3 score', 'Wage Trends', 'Task times'. */
export function driverName({ at }: Driver, assessment: Assessment): string {
  if (!at) return messages.times;
  if (at.section === 'tasks' && at.row !== undefined) return `Task ${at.row + 1} ${at.field}`;
  return rowName(at, assessment) || placeInWords(at, assessment);
}
