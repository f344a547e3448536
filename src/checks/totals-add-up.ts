import { sumOfStated } from './sum-of-stated';
import type { Check } from './check';
import { compareFigure, figureMessages } from './compare-figure';
import { figures } from './figures';
import { figureOr } from './missing-input';
import { together } from './parts';

/**
 * The stated totals are the sums of their columns, and what stands behind the slash is the most they can be.
 *
 * The time total is held against the sum of the times here; that the times add to 100 % is for `time-sums-to-100`.
 */
export const totalsAddUp: Check = {
  name: 'totals-add-up',
  severity: 'error',
  protects: 'A total that is not the sum of its ratings moves the score without any rating saying so.',
  provenance: 'published',
  messages: figureMessages,

  run(input) {
    const { assessment, computed } = input;
    const { stated } = assessment;
    const inPoints = (millionths: number | undefined) => (millionths === undefined ? undefined : millionths / 1e6);
    const time = figureOr(inPoints(computed.timeTotal), input, ['time']);
    const weighted = figureOr(inPoints(computed.weightedTotal), input, ['time', 'score']);
    const column = sumOfStated(stated.weighted);
    return together(
      [
        compareFigure(figures.timeTotal, stated.timeTotal, time),
        compareFigure(figures.weightedTotal, stated.weightedTotal, weighted, {
          source: column === undefined ? undefined : { what: 'weighted column', gives: column },
        }),
        compareFigure(
          figures.protectiveTotal,
          stated.protectiveTotal,
          figureOr(computed.protective, input, ['principles']),
        ),
        compareFigure(figures.evidenceTotal, stated.evidenceTotal, figureOr(computed.evidence, input, ['evidence'])),
        compareFigure(figures.barrierTotal, stated.barrierTotal, figureOr(computed.barriers, input, ['barriers'])),
      ],
      'no total is stated',
    );
  },
};
