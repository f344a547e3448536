import type { CheckProse } from '../../site/check-prose';

export const growthAgrees: CheckProse = {
  about: [
    'AI growth is one value: in the growth check and in the sub-label table it is the one that was rated.',
    'The growth modifier of the composite states it as well. A wrong modifier is reported by <a href="modifiers-follow.html"><code>modifiers-follow</code></a>; here it only tells which of two values the author worked with.',
  ],
  finds: {
    cells: [
      { at: 'principles.growth', place: 'Protective principles and AI growth, AI growth correlation', holds: '-1' },
      { at: 'growth-check.growth', place: 'AI growth correlation check, Confirmed AI growth', holds: '0' },
    ],
    findings: ['AI growth in the growth check is stated 0, rated −1.'],
  },
  passes: {
    cells: [
      { at: 'principles.growth', place: 'Protective principles and AI growth, AI growth correlation', holds: '-1' },
      { at: 'growth-check.growth', place: 'AI growth correlation check, Confirmed AI growth', holds: '-1' },
    ],
  },
};
