import {
  type BarrierTotal,
  barrierTotalOf,
  type EvidenceTotal,
  evidenceTotalOf,
  type GrowthValue,
  growthValue,
  type ProtectiveTotal,
  protectiveTotalOf,
  type TaskResistance,
  taskResistanceOf,
} from '../../assessment/ratings';
import { knownResults, publishedScores } from '../../method/calibration';
import { barrierNames, evidenceNames, principleNames } from '../../method/rows';
import { barrierScale, evidenceScale, growthScale, principleScale, type Scale, taskScale } from '../../method/scales';
import { type Score, scoreFrom } from '../score';

/** The totals of a role; undefined where they are not known. Task resistance in millionths of a point. */
export interface RoleTotals {
  readonly taskResistance: TaskResistance | undefined;
  readonly evidence: EvidenceTotal | undefined;
  readonly barriers: BarrierTotal | undefined;
  readonly protective: ProtectiveTotal | undefined;
  readonly growth: GrowthValue | undefined;
}

/** A role whose result somebody has published, with the totals that were published beside it. */
export interface PublishedRole {
  readonly role: string;
  readonly score: Score;
  /** As printed: 'Yellow (Urgent)', 'Green', '' where none is. */
  readonly subLabel: string;
  readonly totals: RoleTotals;
}

/** From where to where a total goes, in points. */
export const totalScales: Readonly<Record<keyof RoleTotals, { readonly scale: Scale; readonly isWhole: boolean }>> = {
  taskResistance: { scale: taskScale, isWhole: false },
  evidence: { scale: summed(evidenceScale, evidenceNames.length), isWhole: true },
  barriers: { scale: summed(barrierScale, barrierNames.length), isWhole: true },
  protective: { scale: summed(principleScale, principleNames.length), isWhole: true },
  growth: { scale: growthScale, isWhole: true },
};

function summed(scale: Scale, rows: number): Scale {
  return { ...scale, min: scale.min * rows, max: scale.max * rows };
}

/** Totals from numbers as found; what is not there or off its scale is undefined. Task resistance in points. */
export const totalsOf = (given: Readonly<Partial<Record<keyof RoleTotals, number | undefined>>>): RoleTotals => ({
  taskResistance: given.taskResistance === undefined ? undefined : taskResistanceOf(given.taskResistance),
  evidence: given.evidence === undefined ? undefined : evidenceTotalOf(given.evidence),
  barriers: given.barriers === undefined ? undefined : barrierTotalOf(given.barriers),
  protective: given.protective === undefined ? undefined : protectiveTotalOf(given.protective),
  growth: given.growth === undefined ? undefined : growthValue(given.growth),
});

/** The published results that the method brings along, those with their inputs first. (published) */
export function knownPublishedRoles(): PublishedRole[] {
  const scoreOnly = publishedScores.map((published) => ({ ...published, totals: totalsOf({}) }));
  return [...knownResults.map((known) => ({ ...known, totals: totalsOf(known) })), ...scoreOnly].flatMap(
    ({ role, score: points, subLabel, totals }) => {
      const score = scoreFrom(points);
      return score === undefined ? [] : [{ role, score, subLabel, totals }];
    },
  );
}
