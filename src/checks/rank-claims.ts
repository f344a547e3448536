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

/** A name with its score in brackets, 'Medical Transcriptionist (3.6, Red Imminent)', as groups with a number. */
const numbered = (index: number) =>
  String.raw`(?:the )?(?<role${index}>[A-Z][\w/&'’-]*(?: (?:and |of |& )?[A-Z][\w/&'’-]*)*) ` +
  String.raw`\((?:AIJRI )?(?<score${index}>\d+(?:\.\d+)?)(?:[,;] ?(?<zone${index}>(?:Red|Yellow|Green)[^)]*))?\)+`;

const pair = new RegExp(String.raw`\bbetween ${numbered(1)} and ${numbered(2)}`, 'g');
const withFigures = new RegExp(String.raw`\b(?<way>${above}|${below}) ${numbered(0)}`, 'g');

/** The ranks in a sentence: beside a score in brackets, or beside the name of a comparator. */
export function rankClaims(sentence: string, comparators: readonly Comparator[]): RankClaim[] {
  const printed = [...sentence.matchAll(withFigures)].map((match) =>
    claimed(match, 0, wayOf(match.groups?.['way'] ?? '')),
  );
  const between = [...sentence.matchAll(pair)].flatMap((match) => {
    const isRising = Number(match.groups?.['score1']) <= Number(match.groups?.['score2']);
    return [claimed(match, 1, isRising ? 'above' : 'below'), claimed(match, 2, isRising ? 'below' : 'above')];
  });
  const lower = sentence.toLowerCase();
  const named = comparators.flatMap(({ role }): RankClaim[] => {
    if (role === '' || !lower.includes(role.toLowerCase())) return [];
    const pattern = new RegExp(`\\b(?<way>${above}|${below}) (?:the )?${escaped(role)}(?![\\w-]| \\(| [A-Z])`, 'gi');
    return [...sentence.matchAll(pattern)].map(({ 0: words, groups = {} }) => ({
      words,
      role,
      way: wayOf(groups['way'] ?? ''),
      score: undefined,
      zone: undefined,
    }));
  });
  return [...printed, ...between, ...named];
}

const claimed = ({ 0: words, groups = {} }: RegExpMatchArray, index: number, way: RankClaim['way']): RankClaim => ({
  words,
  role: groups[`role${index}`] ?? '',
  way,
  score: groups[`score${index}`],
  zone: groups[`zone${index}`],
});

const wayOf = (word: string): RankClaim['way'] => (new RegExp(`^(?:${above})$`, 'i').test(word) ? 'above' : 'below');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
