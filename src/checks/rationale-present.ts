import { type Section, sectionTitle } from '../assessment/place';
import type { Check, Finding } from './check';
import { notStarted } from './not-started';
import { type Rationale, rationales } from './passages';
import { phrase } from './phrase';

const messages = {
  none: 'No rating of {table} has a rationale.',
  blank: '{what} is blank.',
  short: '{what} is only “{text}”.',
  same: '{what} is the same as {other}.',
} as const;

/** Fewer words than this give no reason. (ours) */
const fewestWords = 3;

/**
 * Every rating says why: a rationale that is there, is more than a word or two and is not copied from another row.
 *
 * A rating that is missing needs no rationale yet. A table without any is one finding.
 */
export const rationalePresent: Check = {
  name: 'rationale-present',
  severity: 'warning',
  protects: 'A rating without a reason of its own cannot be argued with, nor repeated by another assessor.',
  provenance: 'ours',
  messages,

  run({ assessment }) {
    const waiting = notStarted(assessment);
    if (waiting) return waiting;
    const all = rationales(assessment);
    const rated = all.filter(({ isRated }) => isRated);
    if (rated.length === 0) return { because: 'no rating has a place for its rationale' };
    const bySection = new Map<Section, Rationale[]>();
    for (const each of rated) {
      const table = bySection.get(each.at.section);
      if (table) table.push(each);
      else bySection.set(each.at.section, [each]);
    }
    const firstSaid = new Map([...rated].reverse().map((each) => [plain(each.text), each]));
    return [...bySection.values()].flatMap((table) => findingsIn(table, firstSaid));
  },
};

type FirstSaid = ReadonlyMap<string, Rationale>;

function findingsIn(table: readonly Rationale[], firstSaid: FirstSaid): Finding[] {
  const [first] = table;
  if (first && table.length > 1 && table.every(({ text }) => text === '')) {
    return [finding(first, phrase(messages.none, { table: sectionTitle(first.at.section) }))];
  }
  return table.flatMap((each) => {
    const sentence = remark(each, firstSaid);
    return sentence === undefined ? [] : [finding(each, sentence)];
  });
}

function remark({ what, text, at }: Rationale, firstSaid: FirstSaid): string | undefined {
  if (text === '') return phrase(messages.blank, { what });
  if (wordsIn(text) < fewestWords) return phrase(messages.short, { what, text });
  const first = firstSaid.get(plain(text));
  if (first === undefined || first.at === at) return undefined;
  return phrase(messages.same, { what, other: first.inSentence });
}

const finding = ({ at, text }: Rationale, sentence: string): Finding => ({
  sentence,
  detail: '',
  at,
  found: text,
  expected: '',
  fix: undefined,
});

/** Scripts without spaces count by characters. */
const wordsIn = (text: string): number =>
  Math.max(text.split(/\s+/).length, Math.floor((text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) / 2));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
