import type { Answer } from '../checks/answer';

export type { Answer };

/* An answer stands in the Note column of the checks table as text, so that it can be read and typed without the add-in. */

/** An author, a date and a reason, all three; a waiver that lacks one is a note. */
const waiver = /^waived by\s+(\S.*?),\s+(\d{4}-\d{2}-\d{2}):\s*(\S.*)$/is;

/**
 * Reads a Note cell; undefined for a blank.
 *
 * @example readAnswer('Waived by A. Analyst, 2026-11-23: as published') // a waiver
 */
export function readAnswer(note: string): Answer | undefined {
  const text = note.trim();
  if (text === '') return undefined;
  const [, author, date, reason] = waiver.exec(text) ?? [];
  return author !== undefined && date !== undefined && reason !== undefined && isDate(date)
    ? { kind: 'waiver', author: author.trim(), date, reason }
    : { kind: 'note', text };
}

/** The text of a Note cell for an answer; '' for none. */
export function noteOf(answer: Answer | undefined): string {
  if (!answer) return '';
  if (answer.kind === 'note') return answer.text.trim();
  return `Waived by ${oneLine(answer.author)}, ${answer.date}: ${answer.reason.trim()}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** 2026-02-30 is none. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
