import type { Assessment } from '../../../src/assessment/assessment';
import { placeKey } from '../../../src/assessment/place';
import { compute } from '../../../src/scoring/computed';
import { profileColumns, ratingPlace, ratingProfile } from '../../../src/scoring/portfolio/rating-profile';
import { role, type RoleDescription } from '../../fixtures/role';

const profile = (description: RoleDescription) => {
  const assessment = role(description);
  return ratingProfile(assessment, compute(assessment));
};

test('a figure for each column, on its scale', () => {
  const given = profile({
    evidence: [-1, -1, 0, -2, -1],
    barriers: [1, 0, 0, 1, 0],
    principles: [3, 2, 1],
    growth: -1,
  });
  expect(given).toEqual([3.4, -1, -1, 0, -2, -1, 1, 0, 0, 1, 0, 3, 2, 1, -1]);
  expect(profileColumns.map(({ lowest, highest }) => `${lowest} to ${highest}`)).toEqual([
    '1 to 5',
    ...Array<string>(5).fill('-2 to 2'),
    ...Array<string>(5).fill('0 to 2'),
    ...Array<string>(3).fill('0 to 3'),
    '-2 to 2',
  ]);
});

test('what has no rating has no figure', () => {
  expect(profile({ tasks: ['60% - A', '40% 2 A'], evidence: [0, null, 1, 0, 0], growth: null })).toEqual([
    ...[undefined, 0, undefined, 1, 0, 0],
    ...[0, 0, 0, 0, 0, 0, 0, 0],
    undefined,
  ]);
  expect(profile({ without: ['barriers'] }).slice(6, 11)).toEqual(Array(5).fill(undefined));
});

test('rows in another order stand under their own names, renamed rows under those that are absent', () => {
  const assessment = role({ evidence: [-2, -1, 0, 1, 2] });
  const [first, ...rest] = assessment.evidence;
  if (!first) throw new Error('No evidence.');
  const moved = { ...assessment, evidence: [...rest, { ...first, name: 'Postings' }] };
  expect(ratingProfile(moved, compute(assessment)).slice(1, 6)).toEqual([-2, -1, 0, 1, 2]);
  expect(placesOf(moved).slice(1, 6)).toEqual([4, 0, 1, 2, 3].map((row) => `evidence.${row}.score`));
});

const placesOf = (assessment: Assessment) =>
  [...profileColumns.keys()].map((column) => {
    const place = ratingPlace(assessment, column);
    return place && placeKey(place);
  });

test('each figure has the place where it is rated', () => {
  expect(placesOf(role({}))).toEqual([
    'tasks.0.score',
    ...[0, 1, 2, 3, 4].map((row) => `evidence.${row}.score`),
    ...[0, 1, 2, 3, 4].map((row) => `barriers.${row}.score`),
    ...[0, 1, 2].map((row) => `principles.${row}.score`),
    'principles.growth',
  ]);
  expect(placesOf(role({ without: ['barriers'] })).slice(6, 11)).toEqual(Array(5).fill(undefined));
});
