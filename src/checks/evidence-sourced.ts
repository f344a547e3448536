import type { EvidenceRating } from '../assessment/ratings';
import { signed } from '../scoring/printed';
import type { Check, Finding } from './check';
import { missingInput } from './missing-input';
import { notStarted } from './not-started';
import { type Part, together } from './parts';
import { phrase } from './phrase';

const messages = {
  neither: '{row} is rated {score} and names neither a source nor a year.',
  noYear: '{row} is rated {score} and does not say of which year its source is.',
  noSource: '{row} is rated {score} and names no source.',
  oneSource: '{row} is rated {score} and rests on one source.',
  independent: 'The far end of the scale takes several independent sources, each with its year.',
} as const;

/**
 * Evidence that moves the score says where it comes from: a source with its year, and more than one at -2 and 2.
 *
 * What counts as a source (ours): an address, a name (a word in capitals or with a capital inside a sentence), or a
 * word such as survey, report or reading. Sources are counted by their years, addresses or names, whichever are more;
 * "2023-2025" is one year.
 */
export const evidenceSourced: Check = {
  name: 'evidence-sourced',
  severity: 'warning',
  protects: 'Evidence that nobody can look up again decides up to 40 % of the score.',
  provenance: 'ours',
  messages,

  run({ assessment }) {
    const waiting = notStarted(assessment);
    if (waiting) return waiting;
    const { evidence } = assessment;
    const parts = evidence.map(({ name, score, rationale }, row): Part => {
      if (score === undefined || rationale === undefined || (rationale === '' && score !== 0)) return 'not stated';
      const sentence = score === 0 ? undefined : remark(rationale, score);
      return sentence === undefined ? 'agrees' : findingAt(row, name, score, sentence, rationale);
    });
    const missing = missingInput(assessment, ['evidence']);
    return together([...parts, ...(missing ? [missing] : [])], 'no evidence is given in words');
  },
};

type Remark = 'neither' | 'noYear' | 'noSource' | 'oneSource';

function remark(text: string, score: EvidenceRating): Remark | undefined {
  const sources = Math.max(count(text, years), count(text, addresses), namesIn(text).size);
  const hasYear = count(text, years) > 0;
  const hasSource = namesSource(text);
  if (!hasYear && !hasSource) return 'neither';
  if (!hasYear) return 'noYear';
  if (!hasSource) return 'noSource';
  return Math.abs(score) === 2 && sources < 2 ? 'oneSource' : undefined;
}

const years = /\b(?:19|20)\d\d\b(?:\s*(?:-|–|to|\/)\s*(?:(?:19|20)\d\d|\d\d)\b)?/g;
const addresses = /https?:\/\/\S+|\b[\w-]{1,60}\.(?:com|org|gov|edu|net|io|ai|eu|uk)\b/gi;
const sourceWords =
  /\b(?:survey|report|study|studies|reading|statistic|census|data|index|interview|press|paper|according|poll|figures|review|job board)/i;

/** Names that often begin a sentence, where a capital says nothing. */
const knownNames =
  /\b(?:Indeed(?!,)|Glassdoor|Lightcast|Gartner|Forrester|McKinsey|Deloitte|Reuters|Eurostat|Stepstone)\b/;

const namesSource = (text: string): boolean =>
  sourceWords.test(text) || knownNames.test(text) || count(text, addresses) > 0 || namesIn(text).size > 0;

/** Names inside sentences, and those in capitals anywhere. AI is no source. */
function namesIn(text: string): ReadonlySet<string> {
  const inside = text.replace(/(^|[.!?:;]\s+)["“‘']?\p{Lu}\p{Ll}+/gu, '$1');
  const names = inside.match(/\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)*/gu) ?? [];
  return new Set(names.filter((name) => name !== 'AI'));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function findingAt(row: number, name: string, score: number, id: Remark, found: string): Finding {
  return {
    sentence: phrase(messages[id], { row: name || `Row ${row + 1}`, score: signed(score) }),
    detail: id === 'oneSource' ? messages.independent : '',
    at: { section: 'evidence', row, field: 'rationale' },
    found,
    expected: '',
    fix: undefined,
  };
}
