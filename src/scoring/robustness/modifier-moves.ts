import { barrierTotalOf, evidenceTotalOf, growthValue } from '../../assessment/ratings';
import { barrierNames, evidenceNames } from '../../method/rows';
import { barrierScale, evidenceScale, growthScale, levels, type Scale } from '../../method/scales';
import type { Inputs } from '../inputs';
import { modifierProduct } from '../score';
import type { Modifiers } from './noisy';

/** Other totals and growth, and how few steps lead to them. */
export interface ModifierMove {
  readonly modifiers: Modifiers;
  readonly steps: number;
}

/** Everything that moves of evidence, barriers and growth can lead to, fewest steps first; evidence moves first. */
export function modifierMoves(inputs: Inputs): ModifierMove[] {
  const moves = totals(evidenceScale, evidenceNames, evidenceTotalOf).flatMap((evidence) =>
    totals(barrierScale, barrierNames, barrierTotalOf).flatMap((barriers) =>
      levels(growthScale).flatMap((level): ModifierMove[] => {
        const growth = growthValue(level);
        if (growth === undefined) return [];
        const modifiers = { evidence, barriers, growth };
        const steps =
          Math.abs(evidence - inputs.evidence) +
          Math.abs(barriers - inputs.barriers) +
          Math.abs(growth - inputs.growth);
        return [{ modifiers: { ...modifiers, product: modifierProduct(modifiers) }, steps }];
      }),
    ),
  );
  const off = (key: 'growth' | 'barriers', move: ModifierMove) => Math.abs(move.modifiers[key] - inputs[key]);
  return moves.sort(
    (a, b) => a.steps - b.steps || off('growth', a) - off('growth', b) || off('barriers', a) - off('barriers', b),
  );
}

function totals<Total>(scale: Scale, rows: readonly string[], accept: (total: number) => Total | undefined): Total[] {
  const { min, max } = scale;
  return levels({ ...scale, min: min * rows.length, max: max * rows.length }).flatMap((total) => accept(total) ?? []);
}

/**
 * Five ratings moved so that they add to another total: the one with most room first, so that few ratings move; of equal
 * ones the first row.
 */
export function movedTo(ratings: readonly number[], total: number, { min, max }: Scale): number[] {
  const moved = [...ratings];
  let left = total - ratings.reduce((sum, rating) => sum + rating, 0);
  const room = (rating: number) => (left > 0 ? max - rating : rating - min);
  const order = [...ratings.keys()].sort((a, b) => room(ratings[b] ?? 0) - room(ratings[a] ?? 0));
  for (const row of order) {
    const rating = ratings[row] ?? 0;
    const step = Math.sign(left) * Math.min(Math.abs(left), room(rating));
    moved[row] = rating + step;
    left -= step;
  }
  return moved;
}
