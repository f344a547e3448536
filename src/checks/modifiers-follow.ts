import type { StatedFigure } from '../assessment/stated';
import { growthScale, levels } from '../method/scales';
import { signed } from '../scoring/printed';
import { barrierModifier, evidenceModifier, growthModifier } from '../scoring/score';
import type { Check, NotRun } from './check';
import { agrees, compareFigure, figureMessages } from './compare-figure';
import { figures } from './figures';
import { figureOr } from './missing-input';
import { isNotRun, together } from './parts';
import { phrase } from './phrase';

const messages = {
  ...figureMessages,
  otherGrowth: 'It belongs to AI growth {other}; the ratings say {growth}.',
} as const;

/**
 * The three modifiers are those of the evidence total, the barrier total and AI growth.
 *
 * A growth modifier that belongs to another growth value is reported here and not again by `growth-agrees`.
 */
export const modifiersFollow: Check = {
  name: 'modifiers-follow',
  severity: 'error',
  protects: 'A modifier that is not the one of its total changes the score by up to 40 %.',
  provenance: 'published',
  messages,

  run(input) {
    const { computed, assessment } = input;
    const { composite, evidenceTotal, barrierTotal } = assessment.stated;
    const evidence = figureOr(computed.evidence, input, ['evidence']);
    const barriers = figureOr(computed.barriers, input, ['barriers']);
    const growth = figureOr(assessment.growth, input, ['growth']);
    return together(
      [
        compareFigure(figures.evidenceModifier, composite.evidenceModifier, modifierOf(evidence, evidenceModifier), {
          source: evidenceTotal && { what: 'evidence total', gives: evidenceModifier(evidenceTotal.value) },
        }),
        compareFigure(figures.barrierModifier, composite.barrierModifier, modifierOf(barriers, barrierModifier), {
          source: barrierTotal && { what: 'barrier total', gives: barrierModifier(barrierTotal.value) },
        }),
        compareFigure(figures.growthModifier, composite.growthModifier, modifierOf(growth, growthModifier), {
          detail: otherGrowth(composite.growthModifier, growth),
        }),
      ],
      'no modifier is stated',
    );
  },
};

const modifierOf = (total: number | NotRun, modifier: (total: number) => number): number | NotRun =>
  isNotRun(total) ? total : modifier(total);

function otherGrowth(stated: StatedFigure | undefined, growth: number | NotRun): string | undefined {
  if (stated === undefined || isNotRun(growth)) return undefined;
  const other = levels(growthScale).find((level) => agrees(figures.growthModifier, stated, growthModifier(level)));
  return other === undefined
    ? undefined
    : phrase(messages.otherGrowth, { other: signed(other), growth: signed(growth) });
}
