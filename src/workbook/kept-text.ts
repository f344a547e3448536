import { type Section, sections, sectionTitle } from '../assessment/place';
import type { RawRole } from '../assessment/raw';
import { textOf } from '../assessment/read-rating';
import type { KeptText } from '../document/document';
import { cellText, shortened } from './cell-text';
import { messages } from './messages';

/* Text of a source that no field of a role sheet takes. It stands in a table of its own, so that a printed report has it. */

/** A row of the table of kept texts. */
export interface KeptRow {
  readonly where: string;
  readonly text: string;
}

/** The rows of a kept text. */
export const keptRow = ({ text, after }: Pick<KeptText, 'text' | 'after'>): KeptRow[] => keptTextsOf(after, text);

/** The rows of a text that stood in a section; several when it is too long for one cell. */
export function keptTextsOf(section: Section | undefined, text: string): KeptRow[] {
  const where = section === undefined ? messages.beforeFirstSection : sectionTitle(section);
  const rows: KeptRow[] = [];
  let left = cellText(text).trim();
  while (left !== '') {
    const part = shortened(left);
    rows.push({ where, text: part.text });
    left = part.rest;
  }
  return rows;
}

/** The kept texts of a role sheet, each with the section that it stood in. */
export function readKeptTexts(role: RawRole): Pick<KeptText, 'text' | 'after'>[] {
  return (role.get('kept')?.rows ?? []).map((row) => {
    const where = textOf(row.get('where'));
    return { text: textOf(row.get('text')), after: sections.find((section) => sectionTitle(section) === where) };
  });
}
