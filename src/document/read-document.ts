import { readAssessment } from '../assessment/read-assessment';
import type { DocumentFormat, DocumentReading, Refusal } from './document';
import { listedHeadings } from './read-contents';
import { finishedRole, keptWithoutTitle } from './read-finish';
import { formatOf } from './read-format';
import { deepestNesting, piecesOfHtml } from './read-html';
import type { LedgerPages } from './read-ledger';
import { lineAccounts, lineFinder, summaries } from './read-account';
import { piecesOfLines } from './read-lines';
import { readMessages, say } from './read-messages';
import { linesOf, mostPieces, type Piece } from './read-pieces';
import { readSections } from './read-sections';

/** The longest text that is read, in characters; the largest file, in bytes. (ours) */
export const largestDocument = 10_000_000;

/**
 * Reads a published assessment from a text: Markdown, HTML, or bare text with tab-separated tables.
 *
 * Never throws. Sections may come in any order and may be absent; nothing is guessed, and a text that no field takes is
 * kept. Refused is a text without any section of an assessment, one with NUL characters, and one that is too large.
 *
 * Source: sections, tables and lines are those of a published assessment; other wordings and short forms are ours.
 *
 * @example readDocument('## Evidence Score\n| Dimension | Score |\n|---|---|\n| Wage Trends | -1 |')
 * // kind 'read', assessment.evidence[0] { name: 'Wage Trends', score: -1 }
 * @param name of the file, for sentences; '' for a text that was pasted
 */
export function readDocument(text: string, name = ''): DocumentReading | Refusal {
  const where = name === '' ? '' : ` of ${name}`;
  const refused = (message: string, slots: Readonly<Record<string, string | number>> = {}): Refusal => ({
    kind: 'refused',
    sentence: say(message, { where, ...slots }),
  });
  if (text.length > largestDocument) {
    return refused(readMessages.tooLarge, { size: inMegabytes(text.length), limit: inMegabytes(largestDocument) });
  }
  if (text.includes('\0')) return refused(readMessages.nul);
  const source = text.replace(/^\uFEFF/, '');
  const format = formatOf(source);
  const pieces = piecesOf(source, format);
  if (pieces === 'too deep') return refused(readMessages.tooDeep, { limit: deepestNesting });
  if (pieces === 'too many') return refused(readMessages.tooMany, { limit: mostPieces });
  const pages = readSections(pieces, listedHeadings(pieces)).close();
  if (!hasContent(pages)) return refused(readMessages.nothing);
  return readingOf(name, format, source, pages);
}

const inMegabytes = (length: number): string => String(Math.round(length / 100_000) / 10);

function piecesOf(source: string, format: DocumentFormat): Piece[] | 'too deep' | 'too many' {
  if (linesOf(source).length > mostPieces) return 'too many';
  return format === 'html' ? piecesOfHtml(source) : piecesOfLines(source, format === 'markdown');
}

/** One row or value is enough; a heading alone may be any text's. */
const hasContent = ({ role }: LedgerPages): boolean =>
  [...role].some(([section, { values, rows }]) => section !== 'head' && (values.size > 0 || rows.length > 0));

function readingOf(name: string, format: DocumentFormat, source: string, pages: LedgerPages): DocumentReading {
  const role = finishedRole(pages.role);
  const assessment = readAssessment(role);
  const kept = keptWithoutTitle(pages.kept, assessment);
  return {
    kind: 'read',
    name,
    format,
    role,
    assessment,
    sections: summaries(role, assessment.problems, { ...pages, kept }),
    lines: lineAccounts(linesOf(source), kept, pages),
    kept,
    reports: pages.reports,
    lineOf: lineFinder(pages),
  };
}
