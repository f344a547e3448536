import type { Comparator } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import { points } from '../scoring/printed';
import type { Score } from '../scoring/score';
import { type Zone, zoneOf } from '../scoring/zone';
import type { Check, CheckInput, Finding } from './check';
import { rankFits, scoreIn, scoresOfClaim } from './comparator-score';
import { figureOr, scoreInputs } from './missing-input';
import { notStarted } from './not-started';
import { isNotRun, type Part, together } from './parts';
import { type Passage, passages } from './passages';
import { phrase } from './phrase';
import { type RankClaim, rankClaims } from './rank-claims';
import { factualSentences } from './sentences';

const messages = {
  noScore: '{role} is compared without a score.',
  notAScore: 'The score of {role} is “{found}”; it needs a score from 0 to 100.',
  zone: '{role} is called {found}; a score of {score} is {zone}.',
  rank: '{what} says “{words}”; this role scores {score}, {role} {other}.',
  claimedZone: '{what} says “{words}”; a score of {other} is {zone}.',
  twoScores: '{what} says “{words}”; the table of comparators gives {role} {other}.',
} as const;

/**
 * Comparators stand where their scores put them: each has a score and the zone of that score, and "above", "below" and
 * "between" in prose fit the scores.
 */
export const comparatorsOrdered: Check = {
  name: 'comparators-ordered',
  severity: 'warning',
  protects: 'A ranking in words that its own scores contradict, or a way out that is none.',
  provenance: 'ours',
  messages,

  run(input) {
    const waiting = notStarted(input.assessment);
    if (waiting) return waiting;
    const { comparators } = input.assessment;
    const rows = comparators.map(rowPart);
    const inProse = passages(input.assessment).flatMap((passage) => prosePart(passage, input));
    return together([...rows, ...inProse], 'no comparator is named');
  },
};

function rowPart(comparator: Comparator, row: number): Part {
  const role = comparator.role || `Comparator ${row + 1}`;
  const at = (field: string): Place => ({ section: 'comparators', row, field });
  if (comparator.score === '') return remark(at('score'), phrase(messages.noScore, { role }), '', '');
  const score = scoreIn(comparator.score);
  if (score === undefined) {
    return remark(at('score'), phrase(messages.notAScore, { role, found: comparator.score }), comparator.score, '');
  }
  const zone = zoneOf(score);
  if (comparator.zone === '' || startsWith(comparator.zone, zone)) return 'agrees';
  const slots = { role, found: comparator.zone, score: points(score), zone };
  return {
    ...remark(at('zone'), phrase(messages.zone, slots), comparator.zone, zone),
    fix: { kind: 'value', value: zone, shown: zone },
  };
}

function prosePart(passage: Passage, input: CheckInput): Part[] {
  const claims = factualSentences(passage.text, input.assessment).flatMap((sentence) =>
    rankClaims(sentence, input.assessment.comparators),
  );
  if (claims.length === 0) return [];
  const result = figureOr(input.computed.result, input, scoreInputs);
  if (isNotRun(result)) return [result];
  const sentences = claims.flatMap((claim) =>
    sentenceAbout(claim, passage, result.score, input.assessment.comparators),
  );
  const [first, ...others] = sentences;
  if (first === undefined) return ['agrees'];
  return [{ ...remark(passage.at, first, claims[0]?.words ?? '', ''), detail: others.join(' ') }];
}

function sentenceAbout(claim: RankClaim, { what }: Passage, own: Score, comparators: readonly Comparator[]): string[] {
  const { words, role, score: text, zone: claimed } = claim;
  const { printed, inTable } = scoresOfClaim(claim, comparators);
  const score = text === undefined ? inTable : printed;
  if (score === undefined) return [];
  const other = points(score);
  if (text !== undefined && inTable !== undefined && inTable !== score) {
    return [phrase(messages.twoScores, { what, words, role, other: points(inTable) })];
  }
  if (!rankFits(claim, own, score)) return [phrase(messages.rank, { what, words, score: points(own), role, other })];
  const zone = zoneOf(score);
  if (claimed === undefined || startsWith(claimed, zone)) return [];
  return [phrase(messages.claimedZone, { what, words, other, zone })];
}

const startsWith = (text: string, zone: Zone): boolean =>
  /[a-z]+/i.exec(text)?.[0].toLowerCase() === zone.toLowerCase();

const remark = (at: Place, sentence: string, found: string, expected: string): Finding => ({
  sentence,
  detail: '',
  at,
  found,
  expected,
  fix: undefined,
});
