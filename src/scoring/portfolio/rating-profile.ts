import type { Assessment, RatedRow } from '../../assessment/assessment';
import type { Place, Section } from '../../assessment/place';
import { inPoints } from '../../assessment/ratings';
import { barrierNames, evidenceNames, principleNames } from '../../method/rows';
import { barrierScale, evidenceScale, growthScale, principleScale, type Scale, taskScale } from '../../method/scales';
import type { Computed } from '../computed';

/** The parts of an assessment that its ratings belong to. */
export type RatingGroup = 'tasks' | 'evidence' | 'barriers' | 'principles' | 'growth';

/** One figure of a profile. */
export interface ProfileColumn {
  readonly group: RatingGroup;
  readonly name: string;
  /** In points of the rating's own scale. */
  readonly lowest: number;
  readonly highest: number;
}

const columns = (group: RatingGroup, names: readonly string[], { min, max }: Scale): ProfileColumn[] =>
  names.map((name) => ({ group, name, lowest: min, highest: max }));

/** What roles are laid side by side by: task resistance for the tasks, which differ from role to role, then every rating. (ours) */
export const profileColumns: readonly ProfileColumn[] = [
  ...columns('tasks', ['Task resistance'], taskScale),
  ...columns('evidence', evidenceNames, evidenceScale),
  ...columns('barriers', barrierNames, barrierScale),
  ...columns('principles', principleNames, principleScale),
  ...columns('growth', ['AI growth'], growthScale),
];

/** A figure for each of `profileColumns`, in points; undefined where the role has none. */
export type RatingProfile = readonly (number | undefined)[];

/** The profile of a role, as far as its ratings go. */
export function ratingProfile(
  { evidence, barriers, principles, growth }: Assessment,
  { taskResistance }: Pick<Computed, 'taskResistance'>,
): RatingProfile {
  return [
    taskResistance === undefined ? undefined : inPoints(taskResistance),
    ...scoresOf(evidence, evidenceNames),
    ...scoresOf(barriers, barrierNames),
    ...scoresOf(principles, principleNames),
    growth,
  ];
}

/**
 * Where a figure of the profile is rated, by its place in `profileColumns`: for task resistance the first task's score.
 * Undefined where the role has no such row.
 */
export function ratingPlace({ evidence, barriers, principles }: Assessment, column: number): Place | undefined {
  const growth: Place = { section: 'principles', field: 'growth' };
  const places: (Place | undefined)[] = [
    { section: 'tasks', row: 0, field: 'score' },
    ...placesOf('evidence', evidence, evidenceNames),
    ...placesOf('barriers', barriers, barrierNames),
    ...placesOf('principles', principles, principleNames),
    growth,
  ];
  return places[column];
}

const scoresOf = (rows: Rows, names: readonly string[]): (number | undefined)[] =>
  rowsOf(rows, names).map((row) => rows[row ?? -1]?.score);

const placesOf = (section: Section, rows: Rows, names: readonly string[]): (Place | undefined)[] =>
  rowsOf(rows, names).map((row) => (row === undefined ? undefined : { section, row, field: 'score' }));

type Rows = readonly RatedRow<number>[];

/** By the method's names, whatever the order of the rows; rows under other names stand for those that are absent, in turn. */
function rowsOf(rows: Rows, names: readonly string[]): (number | undefined)[] {
  const same = (name: string) => (row: number) => rows[row]?.name.toLowerCase() === name.toLowerCase();
  const all = [...rows.keys()];
  const renamed = all.filter((row) => !names.some((name) => same(name)(row)));
  return names.map((name) => all.find(same(name)) ?? renamed.shift());
}
