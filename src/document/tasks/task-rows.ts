/* A pasted text as rows of cells, or as lines of a list. */

/** Rows of a table: tab-separated, with bars, or separated by commas; undefined for a text that is no table. */
export function tableRows(
  lines: readonly string[],
  isHeader: (cells: readonly string[]) => boolean,
): string[][] | undefined {
  if (lines.some((line) => line.includes('\t'))) return lines.map((line) => line.split('\t').map(trimmed));
  if (lines.length > 1 && lines.every((line) => line.includes('|'))) {
    return lines.map(barCells).filter((cells) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
  }
  // A comma is common in a sentence: only a header row makes a table of it.
  const [first = ''] = lines;
  return first.includes(',') && isHeader(commaCells(first)) ? lines.map(commaCells) : undefined;
}

const trimmed = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/""/g, '"');

const barCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Commas within quotes separate nothing. */
function commaCells(line: string): string[] {
  const cells = line.match(/(?:^|,)(?:\s*"(?:[^"]|"")*"\s*|[^,]*)/g) ?? [];
  return cells.map((cell) => trimmed(cell.replace(/^,/, '')));
}

/** A bullet, a number or a box at the start of a line. */
const marker = /^\s*(?:(?:[-*+•‣◦▪▫■□●○·–—✓✔]|\(?\d{1,3}[.):](?!\d)|\(?[a-zA-Z][.)])\s+)?(?:\[[ xX]?\]\s+)?/;

/** A line of a list without its bullet or number. */
export const withoutMarker = (line: string): string => line.replace(marker, '').trim();
