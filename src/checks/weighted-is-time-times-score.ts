import type { Check } from './check';
import { compareFigure, figureMessages } from './compare-figure';
import { weightedFigure } from './figures';
import { missingInput } from './missing-input';
import { together } from './parts';

/** The weighted figure of each task is its time times its score; on a sheet it is a formula. */
export const weightedIsTimeTimesScore: Check = {
  name: 'weighted-is-time-times-score',
  severity: 'error',
  protects: 'A weighted figure that is not time times score, or no longer follows them, carries into the score.',
  provenance: 'published',
  messages: figureMessages,

  run({ assessment, computed }) {
    const missing = missingInput(assessment, ['time', 'score']) ?? { because: 'the ratings are incomplete' };
    const parts = assessment.tasks.map((_, row) => {
      const weighted = computed.weighted[row];
      const figure = weightedFigure(row);
      return compareFigure(figure, assessment.stated.weighted[row], weighted === undefined ? missing : weighted / 1e6);
    });
    return parts.length === 0 ? missing : together(parts, 'no weighted figure is stated');
  },
};
