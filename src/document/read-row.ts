/* The cells of a table row in a text: between pipes, or apart by tabs as a browser or a sheet copies them. */

/* A quoted cell of a sheet may go over lines; one that is never closed is no such cell. */
const mostLinesOfCell = 50;

interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly lastLine: number;
}

/**
 * The row that begins with the line at `index`, from 0; undefined where there is none. A pipe in the middle of a text is
 * one only inside a table.
 *
 * @example rowCells(['| Task | Time |'], 0, false) // cells 'Task' and 'Time'
 */
export function rowCells(lines: readonly string[], index: number, isInTable: boolean): Row | undefined {
  const line = lines[index] ?? '';
  const trimmed = line.trim();
  if (trimmed.startsWith('|')) return { cells: pipeCells(trimmed), lastLine: index + 1 };
  if (trimmed.includes('|') && (isInTable || isSeparator(lines[index + 1] ?? ''))) {
    return { cells: pipeCells(trimmed), lastLine: index + 1 };
  }
  return line.trimEnd().includes('\t', firstText(line)) ? tabRow(lines, index) : undefined;
}

const isSeparator = (line: string): boolean => line.includes('|') && /^[-|:\s]{3,}$/.test(line) && line.includes('-');

const firstText = (line: string): number => line.length - line.trimStart().length;

/** Cells between pipes; `\|` is no end of a cell. */
function pipeCells(row: string): string[] {
  const cells: string[] = [];
  let start = row.startsWith('|') ? 1 : 0;
  for (let at = start; at < row.length; at++) {
    const character = row.charAt(at);
    if (character === '\\') at++;
    else if (character === '|') {
      cells.push(row.slice(start, at).trim());
      start = at + 1;
    }
  }
  const rest = row.slice(start).trim();
  if (rest !== '') cells.push(rest);
  return cells;
}

function tabRow(lines: readonly string[], index: number): Row | undefined {
  const line = lines[index] ?? '';
  // A list item of a word processor has a tab behind its marker.
  if (/^\s*(?:[-*•▪◦‣·o]|\d{1,3}[.)])\t[^\t]*$/.test(line)) return undefined;
  const last = isOpenQuote(line) ? closingLine(lines, index) : index;
  const cells = lines
    .slice(index, last + 1)
    .join('\n')
    .split('\t')
    .map(unquotedCell);
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return { cells, lastLine: last + 1 };
}

/** True when the last cell begins with a quotation mark that nothing closes yet. */
function isOpenQuote(row: string): boolean {
  const start = row.lastIndexOf('\t');
  return row.charAt(start + 1) === '"' && quotesIn(row.slice(start)) % 2 === 1;
}

/** The line that closes the quoted cell which the row ends in; the row's own where none does. */
function closingLine(lines: readonly string[], index: number): number {
  for (let line = index + 1; line < lines.length && line - index < mostLinesOfCell; line++) {
    const text = lines[line] ?? '';
    // A tab before the closing mark begins another row.
    if (text.includes('\t') && !text.slice(0, text.indexOf('\t')).includes('"')) return index;
    if (quotesIn(text) % 2 === 1) return line;
  }
  return index;
}

const quotesIn = (text: string): number => text.match(/"/g)?.length ?? 0;

/** A sheet quotes a cell that holds a quotation mark or a line break, and doubles the marks inside. */
function unquotedCell(cell: string): string {
  const text = cell.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  const inner = isQuoted ? text.slice(1, -1) : '';
  if (!isQuoted || !/""|\n/.test(inner) || inner.replaceAll('""', '').includes('"')) return text;
  return inner.replaceAll('""', '"').trim();
}
