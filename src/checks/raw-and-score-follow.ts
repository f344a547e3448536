import type { Stated, StatedFigure } from '../assessment/stated';
import { coefficients } from '../method/method';
import type { Result } from '../scoring/computed';
import { pointsOfRaw } from '../scoring/score';
import type { Check, NotRun } from './check';
import { agrees, compareFigure, figureMessages, type Source } from './compare-figure';
import { figures } from './figures';
import { figureOr, scoreInputs } from './missing-input';
import { isNotRun, type Part, together } from './parts';

/**
 * Raw and score are the ones of the ratings, at the precision they are printed with.
 *
 * The published score has one decimal, rounded half up. An author who prints more decimals than that prints the score
 * before rounding, so such a figure may agree with either. (ours)
 */
export const rawAndScoreFollow: Check = {
  name: 'raw-and-score-follow',
  severity: 'error',
  protects: 'A score that is not the one of its own ratings.',
  provenance: 'published',
  messages: figureMessages,

  run(input) {
    const { stated } = input.assessment;
    const { composite, head } = stated;
    const result = figureOr(input.computed.result, input, scoreInputs);
    const raw = isNotRun(result) ? result : result.raw;
    return together(
      [
        compareFigure(figures.raw, composite.raw, raw, { source: productOf(stated) }),
        compareScore(figures.score, composite.score, result, rawScoreOf(stated)),
        compareScore(
          figures.headScore,
          head.score,
          result,
          composite.score && { what: 'score of the composite', gives: composite.score.value },
        ),
      ],
      'neither raw nor score is stated',
    );
  },
};

function compareScore(
  figure: typeof figures.score | typeof figures.headScore,
  stated: StatedFigure | undefined,
  result: Result | NotRun,
  source: Source | undefined,
): Part {
  if (isNotRun(result)) return result;
  const beforeRounding = capped(pointsOfRaw(result.raw));
  const isFiner = stated !== undefined && stated.step < 0.1 && agrees(figure, stated, beforeRounding);
  return compareFigure(figure, stated, isFiner ? beforeRounding : result.score / 10, { source });
}

function productOf({ composite }: Stated): Source | undefined {
  const { taskResistance, evidenceModifier, barrierModifier, growthModifier } = composite;
  if (!taskResistance || !evidenceModifier || !barrierModifier || !growthModifier) return undefined;
  const gives = taskResistance.value * evidenceModifier.value * barrierModifier.value * growthModifier.value;
  return { what: 'product of the four figures above', gives };
}

function rawScoreOf({ composite: { raw } }: Stated): Source | undefined {
  return raw && { what: 'raw product', gives: capped(pointsOfRaw(raw.value)) };
}

const capped = (points: number) => Math.min(coefficients.scoreCap.value, points);
