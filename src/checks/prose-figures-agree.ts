import type { Check, CheckInput, Finding, NotRun } from './check';
import type { Claim } from './claim';
import { isNotRun, type Part, together } from './parts';
import { type Passage, passages } from './passages';
import { phrase } from './phrase';
import { claimForms } from './prose-claims';
import { factualSentences } from './sentences';
import { seniorityClaims } from './seniority-claims';

const messages = {
  differs: '{what} says “{words}”; the tables give {right}.',
  also: 'It also says “{words}”; the tables give {right}.',
} as const;

/**
 * Figures quoted in prose are those of the tables: the score, its distance to a boundary, shares, totals, modifiers,
 * criteria met. The task resistance that it gives juniors is not above the role's own, that of seniors not below.
 *
 * A figure counts as quoted when the words around it say which one it is. Sentences that suppose something or speak of
 * another level of seniority are left alone, and so are the figures of comparators. Words such as "about" allow a tenth
 * more or less. (ours) Reading prose is not certain, so what it finds is a warning.
 */
export const proseFiguresAgree: Check = {
  name: 'prose-figures-agree',
  severity: 'warning',
  protects: 'A commentary that argues with figures which the tables no longer give.',
  provenance: 'ours',
  messages,

  run(input) {
    const parts = [seniorityNote(input), ...passages(input.assessment)].flatMap((passage) => partsOf(passage, input));
    return together(parts, 'no figure is quoted in prose');
  },
};

/** It speaks of other levels, and so of no other figure of the tables. */
const seniorityNote = ({ assessment: { role } }: CheckInput): Passage => ({
  at: { section: 'role', field: 'Seniority note' },
  what: 'The seniority note',
  text: role.get('Seniority note') ?? '',
});

function partsOf(passage: Passage, input: CheckInput): Part[] {
  const figures = passage.at.section === 'role' ? [] : claimsIn(passage.text, input);
  const read = [...figures, ...seniorityClaims(passage.text, input)];
  const claims = read.filter((claim): claim is Claim => !isNotRun(claim));
  const [first, ...others] = claims.filter(({ agrees }) => !agrees);
  const rest: Part[] = [
    ...read.filter((claim): claim is NotRun => isNotRun(claim)),
    ...(claims.length > 0 ? (['agrees'] as const) : []),
  ];
  return first ? [finding(passage, first, others), ...rest] : rest;
}

function claimsIn(text: string, input: CheckInput): (Claim | NotRun)[] {
  return factualSentences(text, input.assessment).flatMap((sentence) =>
    claimForms.flatMap(({ pattern, read }) => {
      // Most sentences hold no claim of most forms, and searching is several times faster than matching.
      if (sentence.search(pattern) < 0) return [];
      return [...sentence.matchAll(pattern)].flatMap((match) => read(match, input) ?? []);
    }),
  );
}

const finding = ({ what, at }: Passage, first: Claim, others: readonly Claim[]): Finding => ({
  sentence: phrase(messages.differs, { what, words: first.words, right: first.right }),
  detail: others.map(({ words, right }) => phrase(messages.also, { words, right })).join(' '),
  at,
  found: first.words,
  expected: first.right,
  fix: undefined,
});
