import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import { placeInWords, rowName } from '../checks/place-in-words';
import { shorten } from './shorten';

/** What is rated at a place, in the author's own words: the task, the barrier, 'AI growth correlation'. */
export const ratingName = (at: Place, assessment: Assessment): string =>
  shorten(rowName(at, assessment) || placeInWords(at, assessment), 120);
