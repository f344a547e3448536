import { taskResistanceOf } from '../../assessment/ratings';
import { thresholds } from '../../method/method';
import { leastResistance, publishedScore } from '../score';
import { type SubLabel, subLabel } from '../sub-label';
import { type Zone, zoneOf } from '../zone';
import type { Modifiers } from './noisy';

/** Task resistances, from `from` up to below `to` in millionths of a point, all with the same zone and sub-label. */
export interface OutcomeRange {
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  /** Undefined where it takes share3+ and that is not known. */
  readonly subLabel: SubLabel | undefined;
}

const million = 1_000_000;
const lowest = million;
const highest = 5 * million;
const millionths = (value: number) => Math.round(value * million);
const imminentBelow = millionths(thresholds.imminentResistanceBelow.value);

/**
 * The outcomes that task resistance decides on at given modifiers and share3+, lowest first.
 *
 * @param share3plus in millionths; undefined where only the zone is asked for
 */
export function outcomeRanges(modifiers: Modifiers, share3plus: number | undefined): OutcomeRange[] {
  const zoneEdges = [thresholds.yellowFrom, thresholds.greenFrom].map(({ value }) =>
    leastResistance(value * 10, modifiers.product),
  );
  const edges = [lowest, ...zoneEdges, imminentBelow, highest + 1]
    .filter((edge) => edge >= lowest && edge <= highest + 1)
    .sort((a, b) => a - b);
  return edges.flatMap((from, index): OutcomeRange[] => {
    const to = edges[index + 1];
    const taskResistance = taskResistanceOf(from / million);
    if (to === undefined || to === from || taskResistance === undefined) return [];
    const inputs = { ...modifiers, taskResistance };
    const zone = zoneOf(publishedScore(inputs));
    return [{ from, to, zone, subLabel: subLabel(zone, inputs, share3plus)?.label }];
  });
}

/** Where share3+ makes a difference, in millionths, rising; 0 first. All that lies between two of them is alike. */
export const shareBands: readonly number[] = [
  0,
  ...[thresholds.transformingShareFrom, thresholds.urgentShareFrom]
    .map(({ value }) => millionths(value))
    .sort((a, b) => a - b),
];

/** The start of the band that a share is in. */
export const bandOf = (share: number): number => Math.max(0, ...shareBands.filter((start) => share >= start));
