import { taskResistanceOf } from '../../assessment/ratings';
import { thresholds } from '../../method/method';
import { leastResistance, scoreOfTenths, tenthsOfRaw } from '../score';
import { type SubLabel, subLabelName } from '../sub-label';
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
  const edges = [
    imminentBelow,
    leastResistance(thresholds.yellowFrom.value * 10, modifiers.product),
    leastResistance(thresholds.greenFrom.value * 10, modifiers.product),
    highest + 1,
  ].sort((a, b) => a - b);
  const ranges: OutcomeRange[] = [];
  let from = lowest;
  for (const edge of edges) {
    const to = Math.min(edge, highest + 1);
    if (to <= from) continue;
    const zone = zoneOf(scoreOfTenths(tenthsOfRaw(from * modifiers.product)));
    ranges.push({ from, to, zone, subLabel: labelOf(zone, modifiers, from, share3plus) });
    from = to;
  }
  return ranges;
}

function labelOf(
  zone: Zone,
  modifiers: Modifiers,
  resistance: number,
  share3plus: number | undefined,
): SubLabel | undefined {
  const taskResistance = taskResistanceOf(resistance / million);
  return taskResistance === undefined ? undefined : subLabelName(zone, taskResistance, modifiers, share3plus);
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
