import type { RawValue } from '../assessment/raw';
import { numberValue, textValue } from './read-values';

/* A longer name is no name of a role but a sentence. */
const longestRole = 120;

const inBrackets =
  /\s\(\s*(?:(?:AIJRI|JobZone)(?: score)?:?\s*)?(?<score>\d{1,3}(?:\.\d{1,2})?)(?:\s?\/\s?100)?(?<zone>[\s,;:—–-]{0,4}(?:red|yellow|green)\b[^()]{0,30}(?:\([^()]{0,30}\))?[^()]{0,10})?\s*\)/i;
const behindDash =
  /\s[—–:|-]\s+(?:(?:AIJRI|JobZone)(?: score)?:?\s*)?(?<score>\d{1,3}(?:\.\d{1,2})?)(?:\s?\/\s?100)?(?=$|[\s,;:(—–])(?<zone>\s?\((?:red|yellow|green)\b[^()]{0,30}(?:\([^()]{0,30}\))?\s?\)|[\s,;:]{1,3}(?:red|yellow|green)\b(?: zone)?(?:\s?\([^()]{0,30}\))?)?/i;

/**
 * A role to look at next, with its score, its zone as written, and why; undefined for a line that names none.
 *
 * @example comparatorIn('Compliance Manager (AIJRI 48.2 Green) — same rules', false) // role, score 48.2, zone, why
 * @param isItem a list item without a score is a role too
 */
export function comparatorIn(text: string, isItem: boolean): ReadonlyMap<string, RawValue> | undefined {
  const start = text.slice(0, 2 * longestRole);
  for (const form of [inBrackets, behindDash]) {
    const match = form.exec(start);
    if (!match || match.index === 0 || match.index > longestRole) continue;
    const { score = '', zone = '' } = match.groups ?? {};
    return row(text.slice(0, match.index), score, zone, text.slice(match.index + match[0].length));
  }
  if (!isItem) return undefined;
  const dash = /\s[—–]\s/.exec(start);
  const role = dash ? text.slice(0, dash.index) : text;
  return role.length > longestRole ? undefined : row(role, '', '', dash ? text.slice(dash.index + dash[0].length) : '');
}

function row(role: string, score: string, zone: string, why: string): ReadonlyMap<string, RawValue> {
  return new Map([
    ['role', textValue(role.trim())],
    ['score', numberValue(score)],
    ['zone', textValue(zoneIn(zone))],
    ['why', textValue(why.replace(/^[\s,;:.—–-]{1,20}/, '').trim())],
  ]);
}

/** '(Red, Imminent)' as written, without what joins it to the score. */
function zoneIn(text: string): string {
  const zone = text.replace(/^[\s,;:(—–-]+/, '').trim();
  const opened = zone.split('(').length;
  return zone.split(')').length > opened ? zone.slice(0, -1).trim() : zone;
}
