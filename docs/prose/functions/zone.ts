import type { FunctionProse } from '../../site/function-prose';
import { refuses, scales } from './shared';

/** ZONE and AIJRI.ZONE are one function under two names. */
const zoneProse = (name: string, related: readonly string[]): FunctionProse => ({
  name,
  scales: { score: scales.score },
  result: ['The text Red, Yellow or Green.'],
  examples: [
    [`=${name}(24.9)`, 'Red'],
    [`=${name}(25)`, 'Yellow'],
    [`=${name}(47.9)`, 'Yellow'],
    [`=${name}(47.95)`, 'Green'],
    [`=${name}(48)`, 'Green'],
  ],
  refuses,
  errors: [
    [`=${name}(100.1)`, 'score is 100.1; it needs a score from 0 to 100.'],
    [`=${name}("48")`, 'score is the text “48”; it needs a score from 0 to 100, entered as a number.'],
  ],
  blanks: [
    'A blank cell gives #VALUE! on the web. Excel on the desktop hands it over as 0, which is a score, and the answer is Red.',
  ],
  rules: [
    ['published', 'Green from 48, Yellow from 25, Red below.'],
    [
      'inferred',
      'The reading of the publisher&#39;s “Yellow 25-47” as everything up to 47.9. Published results at 24.5 Red, 25.9 Yellow, 47.1 Yellow and 48.2 Green fit it.',
    ],
    ['ours', 'Deciding on the rounded score, so that nobody reads “48.0 Yellow”.'],
  ],
  related,
});

export const zone = zoneProse('ZONE', ['AIJRI.ZONE', 'AIJRI', 'AIJRI.SUBLABEL']);
export const aijriZone = zoneProse('AIJRI.ZONE', ['ZONE', 'AIJRI', 'AIJRI.SUBLABEL']);
