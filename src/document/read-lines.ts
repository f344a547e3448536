import { plainInline } from './read-inline';
import { blankPiece, itemMarker, linesOf, type Piece, rulePiece } from './read-pieces';
import { rowCells } from './read-row';

/* Markdown and bare text are read line by line, by a reader of our own: a library for Markdown (micromark, marked) gives
   a tree in which a broken table, a label run into its text or a bare heading is one paragraph, and the line of a cell is
   not known. What is needed of Markdown here is its headings, tables, items and marks, and where each line went. */

/**
 * The pieces of a text with bare or marked headings and tables of tabs or pipes.
 *
 * @param isMarkdown whether marks are read and a paragraph may be broken anywhere
 */
export function piecesOfLines(text: string, isMarkdown: boolean): Piece[] {
  const lines = linesOf(text);
  const pieces: Piece[] = [];
  let isInTable = false;
  let endsHard = true;
  for (let index = 0; index < lines.length; index++) {
    const source = isMarkdown ? unquoted(lines[index] ?? '') : (lines[index] ?? '');
    const trimmed = source.trim();
    const at = { line: index + 1, lastLine: index + 1 };
    if (trimmed === '') {
      pieces.push(blankPiece);
      [isInTable, endsHard] = [false, true];
    } else if (isSigns(trimmed)) {
      isInTable = isInTable || trimmed.includes('|');
      if (!trimmed.includes('|')) pieces.push(rulePiece);
      endsHard = true;
    } else if (/^#{1,6}\s/.test(trimmed)) {
      pieces.push({ kind: 'heading', ...at, text: plain(trimmed.replace(/^#+/, '').trim(), isMarkdown, true) });
      [isInTable, endsHard] = [false, true];
    } else {
      const row = rowCells(lines, index, isInTable);
      if (row) {
        const cells = row.cells.map((cell) => plain(cell, isMarkdown));
        const isLiteral = isMarkdown && isEscaped(row.cells[0] ?? '');
        pieces.push({ kind: 'row', line: at.line, lastLine: row.lastLine, cells, isLiteral });
        index = row.lastLine - 1;
        endsHard = true;
        continue;
      }
      isInTable = false;
      const isItem = itemMarker.test(trimmed);
      const breaks = isMarkdown && endsWithBackslash(trimmed);
      const content = breaks ? trimmed.slice(0, -1).trimEnd() : trimmed;
      pieces.push({
        kind: 'text',
        ...at,
        text: itemText(content, isMarkdown),
        isItem,
        isLiteral: isMarkdown && isEscaped(trimmed),
        joinedBy: isMarkdown && !endsHard && !isItem ? ' ' : '\n',
      });
      endsHard = breaks || source.endsWith('  ');
    }
  }
  return pieces;
}

/** The marker of an item is no mark of emphasis. */
function itemText(text: string, isMarkdown: boolean): string {
  const marker = itemMarker.exec(text)?.[0] ?? '';
  return marker.replace(/\s+$/, ' ') + plain(text.slice(marker.length), isMarkdown);
}

function plain(text: string, isMarkdown: boolean, isHeading = false): string {
  const content = isHeading ? withoutClosingSigns(text) : text;
  return isMarkdown ? plainInline(content) : content;
}

/** `## Evidence ##` */
function withoutClosingSigns(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end--;
  return end < text.length && /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

/** A quotation is read as if it were not quoted. */
function unquoted(line: string): string {
  let start = 0;
  while (/^\s*>(?:[\s>]|$)/.test(line.slice(start, start + 8))) start = line.indexOf('>', start) + 1;
  return start > 0 ? line.slice(start) : line;
}

/** A line break in a paragraph; two backslashes are one that is meant. */
function endsWithBackslash(line: string): boolean {
  let start = line.length;
  while (line.charAt(start - 1) === '\\') start--;
  return (line.length - start) % 2 === 1;
}

/** Rules, underlines of headings, the second row of a table, fences of code. */
const isSigns = (trimmed: string): boolean =>
  (/^[-=*_|:\s]{3,}$/.test(trimmed) && /[-=*_|]{2}|\|/.test(trimmed)) ||
  /^(?:```|~~~)(?:markdown|md|text|txt)?$/.test(trimmed);

/** Printed so, it is text and nothing else. */
const isEscaped = (source: string): boolean => /^(?:\\[!-/:-@[-`{-~]|&#)/.test(source);
