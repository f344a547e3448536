import type { Stated } from '../assessment/stated';
import { percent } from '../scoring/printed';
import type { Split } from '../scoring/share';
import type { Check } from './check';
import { compareFigure, figureMessages } from './compare-figure';
import { figures } from './figures';
import { figureOr } from './missing-input';
import { isNotRun, together } from './parts';
import { phrase } from './phrase';
import { problemFindings } from './problem-finding';
import { sumOfStated } from './sum-of-stated';

const messages = {
  ...figureMessages,
  sum: 'The stated split adds to {sum}.',
} as const;

/**
 * Every task has one of the three labels, and the stated split is the share of time under each.
 *
 * A stated split that does not add to 100 % has a share that differs; the sum is then its explanation, not a second
 * finding. Shares rounded for print may add to 99 % or 101 % and still be right.
 */
export const splitFollowsLabels: Check = {
  name: 'split-follows-labels',
  severity: 'error',
  protects: 'A split that is not the one of the labels misstates how much of the role AI does.',
  provenance: 'published',
  messages,

  run(input) {
    const { assessment, computed } = input;
    const unreadable = problemFindings('split-follows-labels', assessment);
    if (unreadable.length > 0) return unreadable;
    const split = figureOr(computed.split, input, ['time', 'label']);
    const { stated } = assessment;
    const detail = sumDetail(stated);
    const part = (share: keyof Split) =>
      compareFigure(figures[share], stated[share], isNotRun(split) ? split : split[share] / 1e6, { detail });
    return together([part('displacement'), part('augmentation'), part('notInvolved')], 'no split is stated');
  },
};

function sumDetail({ displacement, augmentation, notInvolved }: Stated): string | undefined {
  const sum = sumOfStated([displacement, augmentation, notInvolved]);
  // Plain numbers add to 100 as well; more than a rounding point off is worth a word.
  const whole = sum !== undefined && sum > 2 ? 100 : 1;
  if (sum === undefined || Number.isNaN(sum) || Math.abs(sum / whole - 1) < 0.015) return undefined;
  return phrase(messages.sum, { sum: percent((sum / whole) * 1_000_000) });
}
