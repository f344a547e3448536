import { besideValue, type Take, type Taken, textValue, figureIn } from './read-values';
import type { RawValue } from '../assessment/raw';

/* The lines of a published assessment that say more than one figure or text. */

const shareThenLabel =
  /(?<share>\d{1,3}(?:\.\d{1,4})?\s?%)\s?(?:of (?:task |the )?time )?(?:is )?(?<label>displacement|displaced|augmentation|augmented|not involved)\b/gi;
const labelThenShare =
  /\b(?<label>displacement|displaced|augmentation|augmented|not involved)\s?[:=]?\s?(?<share>\d{1,3}(?:\.\d{1,4})?\s?%)/gi;

/**
 * '65% displacement, 35% augmentation, 0% not involved.'
 *
 * Words besides the shares are left over.
 */
export const takeSplit: Take = (text) => {
  for (const form of [shareThenLabel, labelThenShare]) {
    const found = new Map<string, RawValue>();
    let rest = '';
    let end = 0;
    for (const { 0: whole, index, groups } of text.matchAll(form)) {
      const field = splitField(groups?.['label'] ?? '');
      if (found.has(field)) continue;
      found.set(field, besideValue(groups?.['share'] ?? ''));
      rest += text.slice(end, index);
      end = index + whole.length;
    }
    if (found.size > 0) return { values: [...found], rest: words(rest + text.slice(end)) };
  }
  return undefined;
};

function splitField(label: string): string {
  if (/^disp/i.test(label)) return 'displacement';
  return /^aug/i.test(label) ? 'augmentation' : 'notInvolved';
}

/** What is left of an enumeration; its commas and "and" are no words. */
const words = (text: string): string => (/[\p{L}\p{N}]/u.test(text.replace(/\band\b/gi, '')) ? text.trim() : '');

/** 'Red (Imminent) — all three criteria met': the label, and the reason behind it. */
export const takeSubLabel: Take = (text) => {
  const match =
    /^(?<label>(?:red|yellow|green)(?: zone)?(?:\s?\(\s?(?:imminent|urgent|moderate|accelerated|transforming|stable)\s?\))?)(?=$|[^\p{L}\p{N}])/iu.exec(
      text.trim().slice(0, 80),
    );
  if (!match) return undefined;
  const reason = text
    .trim()
    .slice(match[0].length)
    .replace(/^[\s,;:.—–-]{1,20}/, '')
    .trim();
  const values: Taken['values'] = [['label', besideValue(match[0].replace(/ zone/i, ''))]];
  return { values: reason === '' ? values : [...values, ['reason', besideValue(reason)]], rest: '' };
};

/**
 * 'None — the score stands.' is a reason without a new score; '15.0 — reason' and 'Override to 15.0: reason' have both.
 */
export const takeOverride: Take = (text) => {
  const match =
    /^(?:(?:override|overridden|adjusted|set|raised|lowered) to )?(?<score>\d{1,3}(?:\.\d{1,2})?)(?:\s?\/\s?100)?(?=\s*(?:$|[,;:(—–]|-\s))/i.exec(
      text.trim().slice(0, 60),
    );
  if (!match) return { values: [['reason', textValue(text.trim())]], rest: '' };
  const score = match.groups?.['score'] ?? '';
  const reason = text
    .trim()
    .slice(match[0].length)
    .replace(/^[\s,;:—–-]{1,20}/, '')
    .trim();
  const value: RawValue = { value: Number(score), text: score, isFormula: false };
  return { values: [['new', value], ...(reason === '' ? [] : [['reason', textValue(reason)] as const])], rest: '' };
};

/** The computed score that an override is held against. */
export const takeComputed: Take = (text) => {
  const { value, rest } = figureIn(text);
  return value && { values: [['computed', value]], rest };
};

/** 'The role in 2029: fewer people' keeps its year: 'In 2029: fewer people'. */
export const takeRoleInYears: Take = (text, label) => {
  const when = label.replace(/^\W*the role in\s+/i, '').replace(/[\s:.]+$/, '');
  const prefix = /^a few years$/i.test(when) || when === label ? '' : `In ${when}: `;
  return { values: [['The role in a few years', textValue(`${prefix}${text.trim()}`.trim())]], rest: '' };
};
