import { sectionTitle, type Section } from '../assessment/place';
import { comparatorIn } from './read-comparator';
import { labelledText, labelOf, type Label } from './read-labels';
import { type Ledger, openLedger } from './read-ledger';
import { addLabelRow } from './read-label-row';
import { readMessages, say } from './read-messages';
import { type HeadingPiece, itemMarker, type Piece, type RowPiece, type TextPiece } from './read-pieces';
import { endProse, goesOn, goOn, type OpenProse, openProse } from './read-prose';
import { addTableRow, columnsWithoutTitles, type OpenTable, reportColumns, tableOpenedBy } from './read-table';
import { takeText } from './read-values';
import { asideOf, bareHeading, type KnownHeading, markedHeading } from './read-vocabulary';

/**
 * Puts every piece of a document in its place: into a field, a row, or the texts that are kept.
 *
 * Sections come in any order. What comes twice counts the first time; the rest is kept. (ours)
 *
 * @param isListed the pieces that name a section only in a list of contents, by index
 */
export function readSections(pieces: readonly Piece[], isListed: ReadonlySet<number>): Ledger {
  const ledger = openLedger();
  let section: Section | undefined;
  let table: OpenTable | undefined;
  let prose: OpenProse | undefined;
  /** True where a section begins a second time: its rows are a second table. */
  let isAgain = false;

  function endAll(): void {
    if (prose) endProse(ledger, prose, section);
    prose = undefined;
    table = undefined;
  }

  function begin(
    { section: begun, topic }: KnownHeading,
    title: string,
    piece: Piece & { line: number; lastLine: number },
  ): void {
    endAll();
    isAgain = ledger.rowCount(begun) > 0;
    section = begun;
    ledger.begin(begun, piece);
    ledger.keep(asideOf(title), begun, piece);
    if (isAgain) ledger.report(say(readMessages.sectionAgain, { title }), begun, piece);
    const label = topicLabel(begun, topic, title);
    if (label) prose = openProse(label, title, '', piece);
  }

  function readHeading(piece: HeadingPiece): void {
    const heading = markedHeading(piece.text);
    if (heading) {
      begin(heading.known, piece.text, piece);
      ledger.keep(heading.rest, section, piece);
      return;
    }
    endAll();
    if (!readLabelled(piece.text, piece)) ledger.keep(piece.text, section, piece);
  }

  function readLabelled(text: string, piece: HeadingPiece | TextPiece): boolean {
    const found = labelledText(text, section);
    if (!found) return false;
    endAll();
    const { label, title, rest } = found;
    if (label.section !== 'head') section = label.section;
    if (label.section === 'comparators') {
      begin({ section: 'comparators' }, title, piece);
      ledger.keep(rest, section, piece);
      return true;
    }
    prose = openProse(label, title, rest, piece);
    if (label.extent !== 'line') return true;
    endAll();
    return true;
  }

  function readText(piece: TextPiece): void {
    if (!piece.isLiteral && readStructure(piece)) return;
    if (prose && goesOn(prose, piece)) {
      goOn(prose, piece);
      return;
    }
    if (prose) endAll();
    if (section === 'growth-check' && !ledger.has(section, 'text')) {
      prose = openProse(growthText, sectionTitle(section), '', piece);
      goOn(prose, piece);
      return;
    }
    ledger.keep(piece.text, section, piece);
  }

  function readStructure(piece: TextPiece): boolean {
    const { isItem, text } = piece;
    const content = isItem ? text.replace(itemMarker, '') : text;
    const heading = isItem ? undefined : bareHeading(text);
    if (heading) {
      begin(heading, text, piece);
      return true;
    }
    if (readLabelled(content, piece)) return true;
    const row = section === 'comparators' && !isAgain ? comparatorIn(content, isItem) : undefined;
    if (row) ledger.addRow('comparators', row, piece);
    return row !== undefined;
  }

  function readRow(piece: RowPiece): void {
    const { cells } = piece;
    const [only = ''] = cells;
    if (cells.length === 1) {
      const { line, lastLine, isLiteral } = piece;
      readText({ kind: 'text', line, lastLine, text: only, isItem: false, isLiteral, joinedBy: '\n' });
      return;
    }
    const opened = tableOpenedBy(piece, section);
    if (opened) {
      openTable(opened, piece);
      return;
    }
    if (table?.isRepeated) {
      ledger.keep(cells.join(' | '), section, piece);
      return;
    }
    const label = piece.isLiteral ? undefined : labelOf(only, section);
    if (label && label.section !== 'comparators') {
      if (prose) endProse(ledger, prose, section);
      prose = undefined;
      addLabelRow(ledger, label, table, piece, section);
      return;
    }
    table ??= isAgain ? undefined : columnsWithoutTitles(section, piece);
    if (table?.fields.includes('name') || table?.fields.includes('role')) addTableRow(ledger, table, piece);
    else keepRow(piece);
  }

  function openTable(opened: Pick<OpenTable, 'section' | 'fields'>, piece: RowPiece): void {
    const isRepeated = ledger.rowCount(opened.section) > 0;
    if (prose) endAll();
    section = opened.section;
    table = { ...opened, isRepeated };
    ledger.begin(section, piece);
    if (isRepeated) {
      ledger.keep(piece.cells.join(' | '), section, piece);
      ledger.report(say(readMessages.tableAgain, { title: sectionTitle(section) }), section, piece);
    } else reportColumns(ledger, table, piece);
  }

  function keepRow(piece: RowPiece): void {
    ledger.keep(piece.cells.filter((cell) => cell !== '').join(' | '), section, piece);
    if (section === undefined || prose) return;
    const title = sectionTitle(section);
    const message = table ? readMessages.unknownRow : readMessages.noColumns;
    ledger.report(say(message, { label: piece.cells[0] ?? '', title }), section, piece);
  }

  pieces.forEach((piece, index) => {
    switch (piece.kind) {
      case 'blank':
        if (prose) prose.isApart = true;
        return;
      case 'rule':
        endAll();
        return;
      case 'heading':
      case 'text':
        if (isListed.has(index)) ledger.keep(piece.text, section, piece);
        else if (piece.kind === 'heading') readHeading(piece);
        else readText(piece);
        return;
      case 'row':
        readRow(piece);
    }
  });
  endAll();
  return ledger;
}

/** The paragraphs below the heading of the growth check. */
const growthText: Label = { section: 'growth-check', field: 'text', take: takeText('text'), extent: 'topic' };

/** A topic of the commentary is the text below its heading; so is an override that has a heading of its own. */
function topicLabel(section: Section, topic: KnownHeading['topic'], title: string): Label | undefined {
  if (section === 'override') return labelOf('Assessor override', section);
  return topic && labelOf(title, section);
}
