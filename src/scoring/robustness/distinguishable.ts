import type { Score } from '../score';
import type { Range } from './score-distribution';

/**
 * True when two likely ranges do not overlap: only then may one role be called above the other. Ranges that share a
 * single score overlap. (ours)
 */
export const areDistinguishable = (one: Range, other: Range): boolean => one.high < other.low || other.high < one.low;

/**
 * The range of a role of which nothing but the score is published: that score alone. Its ratings, and so its own range,
 * are not known; a rank is then not distinguishable when the score lies within the range of the role it is held
 * against. The rule errs on the side of silence: with its own range the other role would overlap more often. (ours)
 */
export const rangeOfScore = (score: Score): Range => ({ low: score, high: score });
