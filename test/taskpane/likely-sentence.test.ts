import { noiseOf, type Noise } from '../../src/scoring/robustness/noise';
import { chanceInWords, noiseInShort, noiseSentence, zoneSentences } from '../../src/taskpane/likely-sentence';

const noise = (probability: number): Noise => {
  const known = noiseOf(probability);
  if (known === undefined) throw new Error(`${probability} is no noise.`);
  return known;
};

test.each([
  [1, 'practically certain'],
  [0.995, 'practically certain'],
  [0.9949, '99 in 100'],
  [0.714, '71 in 100'],
  [0.0051, '1 in 100'],
  [0.005, 'practically excluded'],
  [0, 'practically excluded'],
])('a probability of %d is %s', (probability, words) => {
  expect(chanceInWords(probability)).toBe(words);
});

test('a zone comes first, then the others that are not excluded', () => {
  expect(zoneSentences({ zones: { Red: 1, Yellow: 0, Green: 0 } }, 'Red')).toEqual(['Red, practically certain.']);
  expect(zoneSentences({ zones: { Red: 0.002, Yellow: 0.71, Green: 0.288 } }, 'Yellow')).toEqual([
    'Yellow, 71 in 100.',
    'Green: 29 in 100.',
  ]);
});

test.each([
  [0.1, 'default', 'Likely is 90 in 100, if each rating may be one step off, 1 in 10 either way (default).'],
  [
    0.15,
    'chosen',
    'Likely is 90 in 100, if each rating may be one step off, 15 in 100 either way (chosen for this workbook).',
  ],
  [
    0.05,
    'agreement',
    'Likely is 90 in 100, if each rating may be one step off, 1 in 20 either way (from raters’ agreement).',
  ],
  [0, 'chosen', 'Likely is 90 in 100, if every rating is exactly right (chosen for this workbook).'],
] as const)('a noise of %d, %s, in words', (probability, source, sentence) => {
  expect(noiseSentence({ noise: noise(probability), source })).toBe(sentence);
});

test('a noise in short', () => {
  expect(noiseInShort({ noise: noise(0.1), source: 'default' })).toBe('at 10 % noise (default)');
});
