import { percent } from '../scoring/printed';
import type { Check, NotRun } from './check';
import { agrees, asStated, compareFigure, figureMessages } from './compare-figure';
import { type Figure, figures } from './figures';
import { figureOr } from './missing-input';
import { isNotRun, type Part, together } from './parts';
import { phrase } from './phrase';
import type { StatedFigure } from '../assessment/stated';

const messages = {
  ...figureMessages,
  isDisplacement: '{stated} is the displacement share; tasks scoring 3 or more take {computed} of the time.',
} as const;

/**
 * The stated share of task time scoring 3 or more is the one that its own task table gives.
 *
 * The Yellow and Green sub-labels are decided on this share, so a wrong one can move a label. The slip seen in the wild:
 * the displacement share printed in its place.
 */
export const share3plusFollows: Check = {
  name: 'share3plus-follows',
  severity: 'error',
  protects: 'A wrong share of time scoring 3 or more can move a Yellow or Green sub-label.',
  provenance: 'published',
  messages,

  run(input) {
    const { stated } = input.assessment;
    const { share3plus, split } = input.computed;
    const share = figureOr(share3plus === undefined ? undefined : share3plus / 1e6, input, ['time', 'score']);
    const compare = (figure: Figure, figureStated: StatedFigure | undefined) =>
      compareShare(figure, figureStated, share, split && split.displacement / 1e6);
    return together(
      [
        compare(figures.share3plus, stated.share3plus),
        compare(figures.criterionShare3plus, stated.subLabel.share3plus?.value),
      ],
      'time scoring 3+ is not stated',
    );
  },
};

function compareShare(
  figure: Figure,
  stated: StatedFigure | undefined,
  share: number | NotRun,
  displacement: number | undefined,
): Part {
  if (isNotRun(share) || stated === undefined || displacement === undefined || !agrees(figure, stated, displacement)) {
    return compareFigure(figure, stated, share);
  }
  const slots = { stated: asStated(figure, stated), computed: percent(share * 1_000_000) };
  return compareFigure(figure, stated, share, { detail: phrase(messages.isDisplacement, slots) });
}
