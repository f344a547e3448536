import {
  type BarrierTotal,
  barrierTotalOf,
  type EvidenceTotal,
  evidenceTotalOf,
  type GrowthValue,
  growthValue,
} from '../../assessment/ratings';
import { barrierScale, evidenceScale, growthScale, type Scale } from '../../method/scales';
import { modifierProduct } from '../score';
import type { Noise } from './noise';
import type { RatedRole } from './rated-role';

/* Ratings under noise: each is one step too low, right, or one step too high. */

export interface Chance<Value> {
  readonly value: Value;
  readonly probability: number;
}

/** What a rating may have to be; at the end of its scale the probability of a step beyond stays with the end. */
export function noisyRating<Rating extends number>(rating: Rating, scale: Scale, noise: Noise): Chance<number>[] {
  const canFall = rating > scale.min;
  const canRise = rating < scale.max;
  const stays = 1 - (canFall ? noise : 0) - (canRise ? noise : 0);
  const chances = [
    { value: rating - 1, probability: canFall ? noise : 0 },
    { value: Number(rating), probability: stays },
    { value: rating + 1, probability: canRise ? noise : 0 },
  ];
  return chances.filter((chance) => chance.probability > 0);
}

/** The totals of the modifiers and growth with their product in millionths. */
export interface Modifiers {
  readonly evidence: EvidenceTotal;
  readonly barriers: BarrierTotal;
  readonly growth: GrowthValue;
  readonly product: number;
}

/** Every combination of evidence total, barrier total and growth that noise can lead to. */
export function noisyModifiers({ evidence, barriers, growth }: RatedRole, noise: Noise): Chance<Modifiers>[] {
  const evidenceTotals = noisyTotal(evidence, evidenceScale, noise, evidenceTotalOf);
  const barrierTotals = noisyTotal(barriers, barrierScale, noise, barrierTotalOf);
  const growths = accepted(noisyRating(growth, growthScale, noise), growthValue);
  return evidenceTotals.flatMap((e) =>
    barrierTotals.flatMap((b) =>
      growths.map((g) => {
        const totals = { evidence: e.value, barriers: b.value, growth: g.value };
        return {
          value: { ...totals, product: modifierProduct(totals) },
          probability: e.probability * b.probability * g.probability,
        };
      }),
    ),
  );
}

function noisyTotal<Total>(
  ratings: readonly number[],
  scale: Scale,
  noise: Noise,
  accept: (total: number) => Total | undefined,
): Chance<Total>[] {
  let totals = new Map([[0, 1]]);
  for (const rating of ratings) {
    const next = new Map<number, number>();
    for (const [total, reached] of totals) {
      for (const { value, probability } of noisyRating(rating, scale, noise)) {
        next.set(total + value, (next.get(total + value) ?? 0) + reached * probability);
      }
    }
    totals = next;
  }
  return accepted(
    [...totals].map(([value, probability]) => ({ value, probability })),
    accept,
  );
}

const accepted = <Value>(
  chances: readonly Chance<number>[],
  accept: (value: number) => Value | undefined,
): Chance<Value>[] =>
  chances.flatMap(({ value, probability }) => {
    const known = accept(value);
    return known === undefined ? [] : [{ value: known, probability }];
  });
