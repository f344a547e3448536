import { coefficients } from '../method/method';
import { points } from '../scoring/printed';
import type { Check } from './check';
import { figureOr, scoreInputs } from './missing-input';
import { isNotRun } from './parts';
import { phrase } from './phrase';

const messages = {
  capped: 'The formula gives {uncapped}; a published score stops at {cap}.',
  why: 'The scale was made for a barrier total of 5; roles at the cap cannot be told apart by their score.',
} as const;

/** A score that the formula puts above 100 is shown as 100.0; the assessor should know. */
export const scoreCapped: Check = {
  name: 'score-capped',
  severity: 'info',
  protects: 'Two roles at 100.0 that look alike, though their ratings are not.',
  provenance: 'ours',
  messages,

  run(input) {
    const result = figureOr(input.computed.result, input, scoreInputs);
    if (isNotRun(result)) return result;
    const { uncapped, score } = result;
    const cap = coefficients.scoreCap.value * 10;
    if (uncapped <= cap) return [];
    return [
      {
        sentence: phrase(messages.capped, { uncapped: points(uncapped), cap: points(cap) }),
        detail: messages.why,
        at: { section: 'composite', field: 'score' },
        found: points(uncapped),
        expected: points(score),
        fix: undefined,
      },
    ];
  },
};
