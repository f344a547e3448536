import { type Place, sectionTitle } from '../assessment/place';
import { taskScale } from '../method/scales';
import { signed } from '../scoring/printed';
import type { Check, Finding } from './check';
import { missingInput } from './missing-input';
import { type Part, together } from './parts';
import { phrase } from './phrase';

const messages = {
  equal: 'All {count} ratings of {table} are {rating}.',
  halo: 'One impression of the role may have coloured them all.',
  middle: 'No task of {count} scores {lowest} or {highest}.',
  ends: 'Ratings that keep to the middle hide what only a human, or already an agent, can do.',
} as const;

/** From so many ratings up, equal or middle ones are worth a word. (ours) */
const fewestEqual = 3;
const fewestMiddle = 6;

/**
 * The ratings of a group differ, and the tasks use the ends of their scale.
 *
 * Principles and barriers that are all 0 are simply absent, and no sign of anything.
 */
export const ratingsVary: Check = {
  name: 'ratings-vary',
  severity: 'info',
  protects: 'Ratings given by one impression of the whole role, or out of caution, instead of one by one.',
  provenance: 'ours',
  messages,

  run({ assessment }) {
    const { tasks, principles, evidence, barriers } = assessment;
    const scores = tasks.map(({ score }) => score);
    const missing = missingInput(assessment, ['score', 'principles', 'evidence', 'barriers']);
    return together(
      [
        equal(
          { section: 'principles', field: 'total' },
          principles.map(({ score }) => score),
          true,
        ),
        equal({ section: 'tasks', field: 'weightedTotal' }, scores, false),
        middle(scores),
        equal(
          { section: 'evidence', field: 'total' },
          evidence.map(({ score }) => score),
          false,
        ),
        equal(
          { section: 'barriers', field: 'total' },
          barriers.map(({ score }) => score),
          true,
        ),
        missing ?? 'agrees',
      ],
      undefined,
    );
  },
};

type Ratings = readonly (number | undefined)[];

const isEqual = ([first, ...others]: Ratings): boolean => others.every((rating) => rating === first);

function equal(at: Place, ratings: Ratings, zeroIsAbsence: boolean): Part {
  const [first] = ratings;
  if (first === undefined || ratings.length < fewestEqual || !isEqual(ratings)) return 'agrees';
  if (first === 0 && zeroIsAbsence) return 'agrees';
  const slots = { count: String(ratings.length), table: sectionTitle(at.section), rating: signed(first) };
  return finding(at, phrase(messages.equal, slots), messages.halo, signed(first));
}

function middle(scores: Ratings): Part {
  if (scores.length < fewestMiddle || isEqual(scores)) return 'agrees';
  const { min, max } = taskScale;
  if (!scores.every((score) => score !== undefined && score > min && score < max)) return 'agrees';
  const slots = { count: String(scores.length), lowest: String(min), highest: String(max) };
  return finding({ section: 'tasks', field: 'weightedTotal' }, phrase(messages.middle, slots), messages.ends, '');
}

const finding = (at: Place, sentence: string, detail: string, found: string): Finding => ({
  sentence,
  detail,
  at,
  found,
  expected: '',
  fix: undefined,
});
