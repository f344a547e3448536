import type { Place } from '../assessment/place';
import { points } from '../scoring/printed';
import { scoreFrom } from '../scoring/score';
import type { Check, CheckInput, Finding } from './check';
import { phrase } from './phrase';

const messages = {
  noValue: 'An override is reasoned, but no new score is given.',
  notAScore: 'The new score of the override is “{found}”; it needs a score from 0 to 100.',
  noReason: 'The override to {score} has no reason.',
  noAuthor: 'The override to {score} does not say whose it is.',
  noDate: 'The override to {score} has no date.',
  computed: 'The override is held against a computed score of {stated}; the ratings give {score}.',
} as const;

/**
 * An override says what it puts in place of the score, why, who says so and when.
 *
 * Nothing, a dash and "None" are no override; a reason may go on after "None". A score at the top that differs from the
 * computed one without an override is for `raw-and-score-follow`.
 */
export const overrideComplete: Check = {
  name: 'override-complete',
  severity: 'error',
  protects: 'A score that was moved by hand with nobody answering for it.',
  provenance: 'ours',
  messages,

  run(input) {
    const { override } = input.assessment;
    if (override.size === 0) return { because: 'the table Assessor override is missing' };
    const value = said(override.get('new'));
    const reason = said(override.get('reason'));
    const compared = computedDiffers(input);
    if (value === '' && reason === '') return compared;
    if (value === '') return [...compared, missing('new', messages.noValue)];
    const number = Number(value.replace(',', '.'));
    if (Number.isNaN(number) || scoreFrom(number) === undefined) {
      return [...compared, missing('new', phrase(messages.notAScore, { found: value }), value)];
    }
    const slots = { score: value };
    return [
      ...compared,
      ...(reason === '' ? [missing('reason', phrase(messages.noReason, slots))] : []),
      ...(said(override.get('author')) === '' ? [missing('author', phrase(messages.noAuthor, slots))] : []),
      ...(said(override.get('date')) === '' ? [missing('date', phrase(messages.noDate, slots))] : []),
    ];
  },
};

/** What is said, or '' where it says that there is no override. */
function said(text = ''): string {
  return /^\s*(?:[-–—−]+|(?:none|no override|n\/a)\b.*)?\s*$/is.test(text) ? '' : text.trim();
}

const missing = (field: string, sentence: string, found = ''): Finding => ({
  sentence,
  detail: '',
  at: place(field),
  found,
  expected: '',
  fix: undefined,
});

const place = (field: string): Place => ({ section: 'override', field });

/** The computed score shown beside an override; a formula that carries a wrong composite score is no second slip. */
function computedDiffers({ assessment, computed }: CheckInput): Finding[] {
  const stated = assessment.override.get('computed') ?? '';
  const number = Number(stated.replace(',', '.'));
  if (!computed.result || stated === '' || Number.isNaN(number)) return [];
  const score = points(computed.result.score);
  const isCarried = assessment.stated.composite.score?.value === number;
  if (isCarried || scoreFrom(number) === computed.result.score) return [];
  return [
    {
      ...missing('computed', phrase(messages.computed, { stated, score }), stated),
      expected: score,
      fix: { kind: 'formula', shown: score },
    },
  ];
}
