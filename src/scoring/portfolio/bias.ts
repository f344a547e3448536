import { inPoints } from '../../assessment/ratings';
import type { Inputs } from '../inputs';
import { publishedScore, type Score } from '../score';
import { inputsOf } from './anchors';
import { type MeanRange, meanRange } from './mean-range';
import type { PublishedRole, RoleTotals } from './published-roles';
import { titleKey } from './title-key';

/** A role that the assessor has scored. */
export interface OwnRole {
  readonly role: string;
  readonly score: Score;
  readonly totals: RoleTotals;
}

/** A published role with the assessor's own sheets of the same title. */
export interface Matched<Own extends OwnRole, Published extends PublishedRole> {
  readonly published: Published;
  readonly own: readonly Own[];
  /** Own, on average over the sheets, minus published; in tenths of a point. */
  readonly difference: number;
}

export type BiasGroup = 'taskResistance' | 'evidence' | 'barriers' | 'growth';

/** How the assessor's totals of a group differ from the published ones. */
export interface GroupBias {
  readonly group: BiasGroup;
  /** In points of the group's own scale. */
  readonly points: MeanRange;
  /** What the assessor's totals of this group alone do to the published scores, on average; in tenths of a point. */
  readonly effect: number;
}

/** How an assessor's scores differ from published ones. */
export interface Bias<Own extends OwnRole, Published extends PublishedRole> {
  readonly matched: readonly Matched<Own, Published>[];
  /** Of the scores, in tenths of a point; undefined when no own role is a published one. */
  readonly score: MeanRange | undefined;
  /** The group that does most to the scores first. */
  readonly groups: readonly GroupBias[];
}

/**
 * Own minus published scores over the published roles that the assessor has scored too, matched by title. Several sheets of
 * one title, as variants have, count as one role with their mean, so that copies do not make a bias look surer. A group's
 * effect is that of putting the own total alone in place of the published one. (ours)
 */
export function biasOf<Own extends OwnRole, Published extends PublishedRole>(
  own: readonly Own[],
  published: readonly Published[],
): Bias<Own, Published> {
  const byTitle = new Map<string, Own[]>();
  for (const role of own) {
    const key = titleKey(role.role);
    if (key !== '') byTitle.set(key, [...(byTitle.get(key) ?? []), role]);
  }
  const matched = published.flatMap((each): Matched<Own, Published>[] => {
    const sheets = byTitle.get(titleKey(each.role)) ?? [];
    if (sheets.length === 0) return [];
    return [{ published: each, own: sheets, difference: mean(sheets.map(({ score }) => score - each.score)) }];
  });
  return {
    matched,
    score: meanRange(matched.map(({ difference }) => difference)),
    groups: groups
      .flatMap((group) => groupBias(group, matched))
      .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect)),
  };
}

const groups: readonly BiasGroup[] = ['taskResistance', 'evidence', 'barriers', 'growth'];

const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;

function groupBias(group: BiasGroup, matched: readonly Matched<OwnRole, PublishedRole>[]): GroupBias[] {
  const compared = matched.flatMap(({ published, own }) => {
    const inputs = inputsOf(published.totals);
    const sheets = inputs ? own.flatMap(({ totals }) => comparedTotals(group, inputs, totals)) : [];
    if (sheets.length === 0) return [];
    return [{ points: mean(sheets.map(({ points }) => points)), effect: mean(sheets.map(({ effect }) => effect)) }];
  });
  const points = meanRange(compared.map((each) => each.points));
  return points ? [{ group, points, effect: mean(compared.map(({ effect }) => effect)) }] : [];
}

function comparedTotals(group: BiasGroup, inputs: Inputs, own: RoleTotals): { points: number; effect: number }[] {
  const instead = inputsOf({ ...inputs, protective: undefined, [group]: own[group] });
  if (!instead) return [];
  return [
    {
      points: inGroupPoints(group, instead) - inGroupPoints(group, inputs),
      effect: publishedScore(instead) - publishedScore(inputs),
    },
  ];
}

const inGroupPoints = (group: BiasGroup, inputs: Inputs): number =>
  group === 'taskResistance' ? inPoints(inputs.taskResistance) : inputs[group];
