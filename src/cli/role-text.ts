import type { Place } from '../assessment/place';
import { localDate } from '../document/local-date';
import { roleText as textOf, type TextForm } from '../document/role-text';
import { keptSection } from './kept-section';
import { locationInWords, type SourceRole } from './source-role';

/** A role of a file as a text. */
export function roleText({ raw, locate, ...role }: SourceRole, form: TextForm): string {
  const placeOf = (at: Place) => {
    const location = locate(at);
    return location ? locationInWords(location) : '';
  };
  return textOf({ ...role, role: keptSection(raw, role.kept), placeOf, date: localDate(new Date()) }, form);
}
