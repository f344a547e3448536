import { blankPiece, type Piece, rulePiece, type SpacePiece } from './read-pieces';
import { breaking, heading, silent, spanOf, trimmedLines } from './read-html-text';

/* Tags and texts, as they come, made into headings, texts and rows. */

export interface HtmlBuilder {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string, line: number, lastLine: number) => void;
  readonly close: (name: string, isImplied: boolean, line: number) => void;
  readonly count: () => number;
  readonly end: () => Piece[];
}

/** A run of text that ends at the next block. */
interface Run {
  readonly parts: string[];
  line: number;
  lastLine: number;
}

interface Row {
  readonly cells: string[];
  readonly line: number;
  isLiteral: boolean;
}

/** A table that is open; a cell that holds a table or a heading of its own is no cell but a part of the page. */
interface Table {
  row: Row | undefined;
  cell: { readonly texts: string[]; readonly span: number } | undefined;
}

export function htmlBuilder(): HtmlBuilder {
  const pieces: Piece[] = [];
  const tables: Table[] = [];
  const lists: { readonly isOrdered: boolean; count: number }[] = [];
  let run: Run = { parts: [], line: 0, lastLine: 0 };
  let marker = '';
  let headingDepth = 0;
  let depth = 0;
  let literalFrom: number | undefined;
  let silence: { readonly from: number; readonly run: Run } | undefined;

  const table = () => tables.at(-1);
  const isLiteral = () => literalFrom !== undefined;

  function addSpace(space: SpacePiece): void {
    if (space.kind === 'rule' || pieces.at(-1)?.kind !== 'blank') pieces.push(space);
  }

  function flush(kind: 'text' | 'heading' = 'text'): void {
    const { parts, line, lastLine } = run;
    run = { parts: [], line: 0, lastLine: 0 };
    const texts = trimmedLines(parts);
    const cell = table()?.cell;
    if (texts.length === 0) return;
    if (cell) cell.texts.push(marker + texts.join('\n'));
    else if (kind === 'heading') pieces.push({ kind, line, lastLine, text: texts.join(' ') });
    else {
      texts.forEach((text, index) => {
        const isItem = index === 0 && marker !== '';
        pieces.push({
          ...{ kind, line, lastLine, text: isItem ? marker + text : text },
          ...{ isItem, isLiteral: isLiteral(), joinedBy: '\n' },
        });
      });
    }
    marker = '';
  }

  function endCell(): void {
    flush();
    const at = table();
    if (!at?.cell || !at.row) return;
    at.row.cells.push(at.cell.texts.join('\n'), ...new Array<string>(at.cell.span - 1).fill(''));
    at.cell = undefined;
  }

  function endRow(line: number): void {
    endCell();
    const at = table();
    const row = at?.row;
    if (!at || !row) return;
    at.row = undefined;
    if (row.cells.some((cell) => cell !== '')) {
      const { cells, isLiteral } = row;
      pieces.push({ kind: 'row', line: row.line, lastLine: Math.max(line, row.line), cells, isLiteral });
    }
  }

  /** The cells of a row that turns out to be a part of the page's frame, as texts. */
  function dissolve(line: number): void {
    flush();
    const at = table();
    if (!at?.cell) return;
    const texts = [...(at.row?.cells ?? []), ...at.cell.texts];
    for (const text of texts.filter((each) => each !== '')) {
      pieces.push({ kind: 'text', line, lastLine: line, text, isItem: false, isLiteral: false, joinedBy: '\n' });
    }
    [at.row, at.cell] = [undefined, undefined];
  }

  function addText(text: string, line: number, lastLine: number): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (run.parts.length === 0 && collapsed === ' ') return;
    if (run.parts.length === 0) run.line = line;
    run.lastLine = lastLine;
    run.parts.push(collapsed);
  }

  return {
    open(name, attributes, line) {
      depth++;
      if (silence) return;
      if (silent.has(name)) {
        silence = { from: depth, run: { parts: [], line, lastLine: line } };
        return;
      }
      if (name === 'br') {
        if (run.parts.length > 0) run.parts.push('\n');
        return;
      }
      const isLiteralHere = attributes['data-text'] !== undefined;
      if (heading.test(name)) {
        dissolve(line);
        flush();
        headingDepth = depth;
      } else if (name === 'table') {
        dissolve(line);
        flush();
        tables.push({ row: undefined, cell: undefined });
      } else if (name === 'tr') {
        endRow(line);
        const at = table();
        if (at) at.row = { cells: [], line, isLiteral: false };
      } else if (name === 'td' || name === 'th') {
        endCell();
        const at = table();
        if (at) {
          at.row ??= { cells: [], line, isLiteral: false };
          if (at.row.cells.length === 0) at.row.isLiteral = isLiteralHere;
          at.cell = { texts: [], span: spanOf(attributes['colspan']) };
        }
      } else if (name === 'li') {
        flush();
        const list = lists.at(-1);
        if (list) list.count++;
        marker = list?.isOrdered ? `${list.count}. ` : '- ';
      } else if (breaking.has(name)) {
        flush();
        if (name === 'ul' || name === 'ol') lists.push({ isOrdered: name === 'ol', count: 0 });
        if (marker === '' && !table()?.cell) addSpace(name === 'hr' ? rulePiece : blankPiece);
      }
      if (isLiteralHere) literalFrom ??= depth;
    },

    text(text, line, lastLine) {
      if (silence) silence.run.parts.push(text);
      else addText(text, line, lastLine);
    },

    close(name, isImplied, line) {
      if (silence) {
        if (silence.from === depth) {
          const { run: silenced } = silence;
          silence = undefined;
          // What nothing closes reaches to the end of the page, and takes its text along.
          if (isImplied) for (const part of silenced.parts) addText(part, silenced.line, line);
        }
      } else if (heading.test(name)) {
        flush(headingDepth === depth ? 'heading' : 'text');
      } else if (name === 'td' || name === 'th') endCell();
      else if (name === 'tr') endRow(line);
      else if (name === 'table') {
        endRow(line);
        tables.pop();
        addSpace(blankPiece);
      } else if (name === 'li') {
        flush();
        marker = '';
      } else if (breaking.has(name)) {
        flush();
        if (name === 'ul' || name === 'ol') lists.pop();
        if (!table()?.cell && lists.length === 0) addSpace(blankPiece);
      }
      if (literalFrom === depth) literalFrom = undefined;
      depth--;
    },

    count: () => pieces.length,

    end() {
      flush();
      while (tables.length > 0) {
        endRow(0);
        tables.pop();
      }
      return pieces;
    },
  };
}
