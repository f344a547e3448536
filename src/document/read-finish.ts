import type { Assessment } from '../assessment/assessment';
import type { Section } from '../assessment/place';
import { blank, type RawRole, type RawSection, type RawValue } from '../assessment/raw';
import { commentaryBlocks } from '../method/rows';
import type { KeptText } from './document';
import { numberValue } from './read-values';

/* The fields that a section of a role sheet always has; in a document they may be missing and are then blank. */
const always: Readonly<Partial<Record<Section, readonly string[]>>> = {
  'growth-check': ['text'],
  override: ['computed', 'new', 'reason', 'author', 'date'],
  commentary: commentaryBlocks,
};

/** The role with what follows from its texts: a blank where a section lacks a field, the value that is confirmed. */
export function finishedRole(role: RawRole): RawRole {
  return new Map(
    [...role].map(([section, { values, rows }]): [Section, RawSection] => {
      const blanks = (always[section] ?? []).map((field) => [field, blank] as const);
      const all = new Map<string, RawValue>([...blanks, ...values]);
      const confirmed =
        section === 'growth-check' && !all.has('growth') ? confirmedIn(all.get('text')?.text ?? '') : '';
      if (confirmed !== '') all.set('growth', numberValue(confirmed));
      return [section, { values: all, rows }];
    }),
  );
}

/** 'Confirmed at −1.' says the value; a number anywhere else in the paragraph may be another one. '' where none does. */
export function confirmedIn(text: string): string {
  return (
    /\bconfirm(?:s|ed)?(?: (?:at|as|to be|value))?:? ?\(?([+\-−–]?[0-2])(?![\d%]|[.,]\d| ?%)/i.exec(
      text.slice(0, 500),
    )?.[1] ?? ''
  );
}

/** A title above everything is the job title, and is printed again with it. */
export function keptWithoutTitle(kept: readonly KeptText[], { role }: Assessment): readonly KeptText[] {
  const title = role.get('Job Title')?.toLowerCase();
  const at = kept.findIndex(({ text, after }) => after === undefined && text.toLowerCase() === title);
  return kept.filter((_, index) => index !== at);
}
