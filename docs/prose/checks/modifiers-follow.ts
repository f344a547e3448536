import type { CheckProse } from '../../site/check-prose';

export const modifiersFollow: CheckProse = {
  about: [
    'The three modifiers are those of the evidence total, the barrier total and AI growth.',
    'A growth modifier that belongs to another growth value is reported here and not again by <a href="growth-agrees.html"><code>growth-agrees</code></a>.',
  ],
  finds: {
    cells: [
      { at: 'composite.growthModifier', place: 'Composite score, Growth modifier', holds: '1.00', byFormula: true },
    ],
    findings: ['Growth modifier is stated 1.00, computed 0.95. It belongs to AI growth 0; the ratings say −1.'],
  },
  passes: {
    cells: [
      { at: 'composite.growthModifier', place: 'Composite score, Growth modifier', holds: '0.95', byFormula: true },
    ],
  },
};
