import type { Comparator } from '../assessment/assessment';

/** A rank that a sentence gives this role: 'above Medical Transcriptionist (3.6, Red Imminent)'. */
export interface RankClaim {
  /** As written. */
  readonly words: string;
  /** The other role. */
  readonly role: string;
  /** Where this role stands. */
  readonly way: 'above' | 'below';
  /** As printed behind the name; undefined where it is not. */
  readonly score: string | undefined;
  readonly zone: string | undefined;
}

const above = 'above|higher than|ahead of|safer than|over';
const below = 'below|lower than|behind|under|beneath';
const name = String.raw`(?:the )?(?<role>[A-Z][\w/&'’-]*(?: (?:and |of |& )?[A-Z][\w/&'’-]*)*)`;
const figures = String.raw`\((?:AIJRI )?(?<score>\d+(?:\.\d+)?)(?:[,;] ?(?<zone>(?:Red|Yellow|Green)[^)]*))?\)+`;

const withFigures = new RegExp(String.raw`\b(?<way>${above}|${below}) ${name} ${figures}`, 'g');

/** The ranks in a sentence: beside a score in brackets, or beside the name of a comparator. */
export function rankClaims(sentence: string, comparators: readonly Comparator[]): RankClaim[] {
  const printed = [...sentence.matchAll(withFigures)].map(({ 0: words, groups = {} }): RankClaim => ({
    words,
    role: groups['role'] ?? '',
    way: wayOf(groups['way'] ?? ''),
    score: groups['score'],
    zone: groups['zone'],
  }));
  const named = comparators.flatMap(({ role }): RankClaim[] => {
    if (role === '') return [];
    const pattern = new RegExp(`\\b(?<way>${above}|${below}) (?:the )?${escaped(role)}(?![\\w-]| \\(| [A-Z])`, 'gi');
    return [...sentence.matchAll(pattern)].map(({ 0: words, groups = {} }) => ({
      words,
      role,
      way: wayOf(groups['way'] ?? ''),
      score: undefined,
      zone: undefined,
    }));
  });
  return [...printed, ...named];
}

const wayOf = (word: string): RankClaim['way'] => (new RegExp(`^(?:${above})$`, 'i').test(word) ? 'above' : 'below');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
