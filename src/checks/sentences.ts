import type { Assessment } from '../assessment/assessment';

/* The sentences of a text that state something of this role, now. */

const hypothetical = /\b(?:would|could|might|may|if|were|unless|until|without|imagine|suppose|needs? to)\b/i;
const otherLevels = ['junior', 'entry-level', 'entry level', 'trainee', 'graduate', 'senior', 'lead', 'principal'];

/**
 * The sentences of a text without those that suppose something ("would need a score of 48.0") and those about another
 * level of seniority. A figure in these is not the role's own, and holding it against the tables would be a false alarm.
 */
export function factualSentences(text: string, { role }: Assessment): string[] {
  const own = `${role.get('Job Title') ?? ''} ${role.get('Seniority Level') ?? ''}`.toLowerCase();
  const others = otherLevels.filter((level) => !own.includes(level));
  const ofOthers = new RegExp(`\\b(?:${others.join('|')})s?\\b`, 'i');
  return sentencesOf(text).filter(
    (sentence) => !hypothetical.test(sentence) && !(others.length > 0 && ofOthers.test(sentence)),
  );
}

/** A text by its sentences and lines; the point in 11.6 ends none, and what has no letter is none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
