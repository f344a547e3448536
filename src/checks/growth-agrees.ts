import type { StatedFigure } from '../assessment/stated';
import type { GrowthValue } from '../assessment/ratings';
import { growthModifier } from '../scoring/score';
import type { Check } from './check';
import { agrees, compareFigure, figureMessages } from './compare-figure';
import { figures } from './figures';
import { figureOr } from './missing-input';
import { isNotRun, together } from './parts';

const messages = {
  ...figureMessages,
  compositeToo: 'The composite uses that value too: the one in the table of principles may be the wrong one.',
} as const;

/**
 * AI growth is one value: in the growth check and in the sub-label table it is the one that was rated.
 *
 * The growth modifier of the composite states it as well. A wrong modifier is reported by `modifiers-follow`; here it
 * only tells which of two values the author worked with.
 */
export const growthAgrees: Check = {
  name: 'growth-agrees',
  severity: 'error',
  protects: 'An AI growth that differs from table to table, so that score and sub-label rest on two values.',
  provenance: 'published',
  messages,

  run(input) {
    const { growth, stated } = input.assessment;
    const rated = figureOr(growth, input, ['growth']);
    const detail = isNotRun(rated)
      ? undefined
      : compositeToo(stated.growthCheck, stated.composite.growthModifier, rated);
    return together(
      [
        compareFigure(figures.growthCheck, stated.growthCheck, rated, { detail, reference: 'rated' }),
        compareFigure(figures.criterionGrowth, stated.subLabel.growth?.value, rated, { reference: 'rated' }),
      ],
      'AI growth is stated only once',
    );
  },
};

function compositeToo(
  check: StatedFigure | undefined,
  modifier: StatedFigure | undefined,
  rated: GrowthValue,
): string | undefined {
  if (!check || !modifier) return undefined;
  const isModifierOf = (growth: number) => agrees(figures.growthModifier, modifier, growthModifier(growth));
  // A modifier printed as 1.0 fits both values and tells nothing.
  return isModifierOf(check.value) && !isModifierOf(rated) ? messages.compositeToo : undefined;
}
