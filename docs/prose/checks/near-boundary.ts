import type { CheckProse } from '../../site/check-prose';

const at = 'commentary.Score vs Reality Check';
const place = 'Assessor commentary, Score vs Reality Check';

export const nearBoundary: CheckProse = {
  about: [
    'A score whose likely range crosses a zone boundary is called close in the commentary: a distance in points, "borderline", "only just Green" and the like are enough.',
    'The likely range reaches from the 5 % to the 95 % point of the score when a rating is one step too low with a probability of 10 %, and one step too high with the same. It is computed exactly. Not run for more than 300 tasks.',
  ],
  finds: {
    role: 'Lighthouse Keeper',
    cells: [{ at, place, holds: 'The light will be kept by a person for a long time.' }],
    findings: [
      'The likely range, 36.5 to 65.3, reaches from Yellow to Green; the commentary does not say how close it is. Red 0, Yellow 21, Green 79 in 100. Nine in ten results lie in that range when a rating is one step too low with a probability of 10 %, and too high with the same (the default).',
    ],
  },
  passes: {
    role: 'Lighthouse Keeper',
    cells: [
      { at, place, holds: 'The light will be kept by a person for a long time, but Green is only just reached.' },
    ],
  },
};
