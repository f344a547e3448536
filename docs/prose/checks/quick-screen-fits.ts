import type { CheckProse } from '../../site/check-prose';

export const quickScreenFits: CheckProse = {
  about: [
    'The quick screen is the verdict of its rule, and a result that contradicts it is explained.',
    'Words around a verdict don\'t matter: it is read by the zones that it names and by its "almost certainly". A text that speaks of the quick screen, of a prediction or of something expected explains. (ours)',
  ],
  finds: {
    cells: [
      {
        at: 'principles.quickScreen',
        place: 'Protective principles and AI growth, Quick screen',
        holds: 'Likely Yellow Zone',
      },
    ],
    findings: [
      'The quick screen says “Likely Yellow Zone”; protective total 0 and AI growth −1 give “Almost certainly Red Zone”.',
    ],
  },
  passes: {
    cells: [
      {
        at: 'principles.quickScreen',
        place: 'Protective principles and AI growth, Quick screen',
        holds: 'Almost certainly Red Zone',
      },
    ],
  },
};
