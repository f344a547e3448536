import { sectionTitle, type Section } from '../assessment/place';
import { blank, type RawValue } from '../assessment/raw';
import { barrierNames, evidenceNames, principleNames } from '../method/rows';
import type { Ledger } from './read-ledger';
import { readMessages, say } from './read-messages';
import type { RowPiece } from './read-pieces';
import { figureIn, labelValue, numberValue, textValue } from './read-values';
import { asideOf, columnsOf, keyOf, knownByColumns } from './read-vocabulary';

/** A table whose column titles were read: the field of each column, undefined for one without a place. */
export interface OpenTable {
  readonly section: Section;
  readonly fields: readonly (string | undefined)[];
  /** A table that comes a second time is kept as text. */
  readonly isRepeated: boolean;
}

/** The most columns that are looked at; the text of others is kept like that of any column without a place. */
const mostColumns = 50;

/** One look tells of most rows that they are no column titles. */
const anyFirstTitle = new RegExp(
  Object.values(columnsOf)
    .map(([first]) => `(?:${first?.[1].source ?? '$^'})`)
    .join('|'),
);

/** The table that a row of column titles opens, here or, where its titles say so, in another section. */
export function tableOpenedBy(
  { cells, isLiteral }: RowPiece,
  section: Section | undefined,
): Pick<OpenTable, 'section' | 'fields'> | undefined {
  if (isLiteral || cells.length < 2 || !anyFirstTitle.test(keyOf(cells[0] ?? ''))) return undefined;
  const keys = cells.slice(0, mostColumns).map(keyOf);
  const candidates = [...(section ? [section] : []), ...knownByColumns.filter((each) => each !== section)];
  for (const candidate of candidates) {
    const fields = fieldsOf(candidate, keys);
    if (fields) return { section: candidate, fields };
  }
  return undefined;
}

/** Fields by column; undefined unless the first column and one more are the section's. */
function fieldsOf(section: Section, keys: readonly string[]): (string | undefined)[] | undefined {
  const columns = columnsOf[section] ?? [];
  const taken = new Set<string>();
  const fields = keys.map((key) => {
    const field = columns.find(([name, title]) => !taken.has(name) && title.test(key))?.[0];
    if (field !== undefined) taken.add(field);
    return field;
  });
  return fields[0] === columns[0]?.[0] && taken.size > 1 ? fields : undefined;
}

const namesOf: Readonly<Partial<Record<Section, readonly string[]>>> = {
  principles: principleNames,
  evidence: evidenceNames,
  barriers: barrierNames,
};

/** The columns of a row that names a row of the method, where no titles stand above it. */
export function columnsWithoutTitles(section: Section | undefined, { cells }: RowPiece): OpenTable | undefined {
  const key = keyOf(cells[0] ?? '');
  const isNamed = section && namesOf[section]?.some((name) => keyOf(name) === key);
  return isNamed ? { section, fields: ['name', 'score', 'rationale'], isRepeated: false } : undefined;
}

/** Puts a row of ratings or of comparators into the ledger; what has no column is kept. */
export function addTableRow(ledger: Ledger, table: OpenTable, piece: RowPiece): void {
  const { section, fields } = table;
  const row = new Map<string, RawValue>();
  const others: string[] = [];
  piece.cells.forEach((cell, column) => {
    const field = fields[column];
    const { value, rest } = field === undefined ? { value: undefined, rest: cell } : cellValue(field, cell);
    if (field !== undefined && value) row.set(field, value);
    if (rest !== '') others.push(rest);
  });
  for (const field of fields) {
    if (field !== undefined && !row.has(field) && field !== 'weighted') row.set(field, blank);
  }
  if ([...row.values()].every(({ text }) => text === '') && others.length === 0) return;
  ledger.addRow(section, row, piece);
  if (others.length === 0) return;
  ledger.keep(others.join(' | '), section, piece);
  if (piece.cells.length > fields.length && fields.length < mostColumns) {
    ledger.report(say(readMessages.moreCells, { title: sectionTitle(section) }), section, piece);
  }
}

function cellValue(field: string, cell: string): { readonly value: RawValue | undefined; readonly rest: string } {
  switch (field) {
    case 'time':
    case 'score':
      return { value: numberValue(cell), rest: '' };
    case 'label':
      return { value: labelValue(cell), rest: '' };
    case 'weighted':
      return figureIn(cell);
    default:
      return { value: textValue(cell), rest: '' };
  }
}

/** Says which columns have no place. */
export function reportColumns(ledger: Ledger, { section, fields }: OpenTable, piece: RowPiece): void {
  ledger.keep(
    piece.cells
      .map(asideOf)
      .filter((aside) => aside !== '')
      .join(' | '),
    section,
    piece,
  );
  const unknown = piece.cells.filter((title, column) => fields[column] === undefined && title !== '');
  if (unknown.length === 0) return;
  ledger.keep(unknown.join(' | '), section, piece);
  for (const column of unknown.slice(0, 5)) {
    ledger.report(say(readMessages.unknownColumn, { column, title: sectionTitle(section) }), section, piece);
  }
}
