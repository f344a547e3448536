import { points } from '../scoring/printed';
import { areDistinguishable, rangeOfScore } from '../scoring/robustness/distinguishable';
import type { ScoreDistribution } from '../scoring/robustness/score-distribution';
import type { Score } from '../scoring/score';
import type { Check, CheckInput, Finding } from './check';
import { rankFits, scoresOfClaim } from './comparator-score';
import { likelyRange, noiseInWords, rangeInWords } from './likely-range';
import { figureOr, scoreInputs } from './missing-input';
import { notStarted } from './not-started';
import { isNotRun, type Part, together } from './parts';
import { type Passage, passages } from './passages';
import { phrase } from './phrase';
import { type RankClaim, rankClaims } from './rank-claims';
import { factualSentences } from './sentences';

const messages = {
  alike: '{what} says “{words}”; {other} lies within this role’s likely range, {range}.',
  noRank: 'no rank beside another role is claimed',
} as const;

/**
 * No rank is claimed against a role whose score lies within this role's likely range.
 *
 * Of a comparator only the score is known, not its ratings: its own range would make the two overlap more often, never
 * less. A rank that the scores contradict is left to comparators-ordered.
 */
export const comparatorsDistinguishable: Check = {
  name: 'comparators-distinguishable',
  severity: 'warning',
  protects: 'A rank claimed between two roles that the ratings cannot tell apart.',
  provenance: 'ours',
  messages,

  run(input) {
    const waiting = notStarted(input.assessment);
    if (waiting) return waiting;
    const parts = passages(input.assessment).flatMap((passage) => partOf(passage, input));
    return together(parts, messages.noRank);
  },
};

function partOf(passage: Passage, input: CheckInput): Part[] {
  const { comparators } = input.assessment;
  const claims = factualSentences(passage.text, input.assessment).flatMap((sentence) =>
    rankClaims(sentence, comparators),
  );
  if (claims.length === 0) return [];
  const result = figureOr(input.computed.result, input, scoreInputs);
  if (isNotRun(result)) return [result];
  const range = likelyRange(input);
  if (isNotRun(range)) return [range];
  const alike = claims.flatMap((claim) => {
    const { printed, inTable } = scoresOfClaim(claim, comparators);
    const other = printed ?? inTable;
    return other !== undefined && isTooNear(claim, result.score, other, range) ? [{ claim, other }] : [];
  });
  const [first] = alike;
  if (first === undefined) return ['agrees'];
  const sentences = alike.map(({ claim: { words }, other }) =>
    phrase(messages.alike, { what: passage.what, words, other: points(other), range: rangeInWords(range) }),
  );
  return [findingAt(passage, first.claim.words, [...new Set(sentences)], noiseInWords(input))];
}

const isTooNear = (claim: RankClaim, own: Score, other: Score, range: ScoreDistribution): boolean =>
  rankFits(claim, own, other) && !areDistinguishable(range, rangeOfScore(other));

function findingAt({ at }: Passage, found: string, [sentence = '', ...others]: string[], noise: string): Finding {
  return { sentence, detail: [...others, noise].join(' '), at, found, expected: '', fix: undefined };
}
