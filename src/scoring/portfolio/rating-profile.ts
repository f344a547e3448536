import type { Assessment, RatedRow } from '../../assessment/assessment';
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

/** By the method's names, whatever the order of the rows; rows under other names stand for those that are absent, in turn. */
function scoresOf(rows: readonly RatedRow<number>[], names: readonly string[]): (number | undefined)[] {
  const same = (name: string) => (row: RatedRow<number>) => row.name.toLowerCase() === name.toLowerCase();
  const renamed = rows.filter((row) => !names.some((name) => same(name)(row)));
  return names.map((name) => (rows.find(same(name)) ?? renamed.shift())?.score);
}
