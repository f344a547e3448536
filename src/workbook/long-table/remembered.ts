import {
  type ColumnMapping,
  type LongTableInput,
  longTableInputs,
  noMapping,
  type ResultColumn,
  resultColumns,
} from './columns';
import { isSameSource, type LongTableSource } from './source';

/* What the workbook remembers of its long tables. Columns are remembered by their headers, so that a column that was moved
   is found again. */

/** A column by its header; where several have the same, by which of them it is, from 0. */
export interface ColumnName {
  readonly header: string;
  readonly nth: number;
}

export interface RememberedTable {
  readonly source: LongTableSource;
  readonly inputs: Readonly<Partial<Record<LongTableInput, ColumnName>>>;
  /** Headers of the columns that the add-in made: nobody else's are ever written. */
  readonly results: Readonly<Partial<Record<ResultColumn, string>>>;
  readonly scored: Scored | undefined;
}

/** When values were last written, by which rules. */
export interface Scored {
  /** As people read it, '2026-11-23 14:50'. */
  readonly at: string;
  /** As beside every stored result, 'AIJRI 1.0'. */
  readonly method: string;
  readonly rows: number;
}

/** Tables beyond these are forgotten, the longest untouched first. */
const most = 20;

/** The list with a table in front, in place of what was remembered of it. */
export const withTable = (all: readonly RememberedTable[], table: RememberedTable): RememberedTable[] =>
  [table, ...all.filter(({ source }) => !isSameSource(source, table.source))].slice(0, most);

/** What is remembered of a table; of cells also where their first one has moved on the same sheet with its headers. */
export function rememberedOf(
  all: readonly RememberedTable[],
  source: LongTableSource,
  headers: readonly string[],
): RememberedTable | undefined {
  const same = all.find((each) => isSameSource(each.source, source));
  if (same || source.kind === 'table') return same;
  return all.find(
    (each) =>
      each.source.kind === 'range' &&
      each.source.sheet === source.sheet &&
      Object.values(each.inputs).every((name) => columnOf(headers, name) !== undefined),
  );
}

/** Where remembered columns are now, and which are gone. */
export interface FoundColumns {
  readonly mapping: ColumnMapping;
  readonly gone: readonly { readonly input: LongTableInput; readonly header: string }[];
}

export function findColumns(headers: readonly string[], { inputs }: Pick<RememberedTable, 'inputs'>): FoundColumns {
  const mapping = { ...noMapping };
  const gone: { input: LongTableInput; header: string }[] = [];
  for (const input of longTableInputs) {
    const name = inputs[input];
    if (!name) continue;
    mapping[input] = columnOf(headers, name);
    if (mapping[input] === undefined) gone.push({ input, header: name.header });
  }
  return { mapping, gone };
}

/** The columns of a mapping by name. */
export function namesOf(headers: readonly string[], mapping: ColumnMapping): RememberedTable['inputs'] {
  const names: Partial<Record<LongTableInput, ColumnName>> = {};
  for (const input of longTableInputs) {
    const column = mapping[input];
    const header = column === undefined ? undefined : headers[column];
    if (header === undefined) continue;
    names[input] = { header, nth: headers.slice(0, column).filter((each) => each === header).length };
  }
  return names;
}

function columnOf(headers: readonly string[], { header, nth }: ColumnName): number | undefined {
  return [...headers.keys()].filter((column) => headers[column] === header)[nth];
}

/** A list as it was kept; whatever is no table in it is left out, because anybody can edit a workbook's settings. */
export function readRemembered(value: unknown): RememberedTable[] {
  return Array.isArray(value) ? value.flatMap((each) => readTable(each) ?? []) : [];
}

function readTable(value: unknown): RememberedTable | undefined {
  const source = readSource(field(value, 'source'));
  if (!source) return undefined;
  const inputs: Partial<Record<LongTableInput, ColumnName>> = {};
  for (const input of longTableInputs) {
    const [header, nth] = ['header', 'nth'].map((name) => field(field(field(value, 'inputs'), input), name));
    if (typeof header === 'string' && typeof nth === 'number') inputs[input] = { header, nth };
  }
  const results: Partial<Record<ResultColumn, string>> = {};
  for (const result of resultColumns) {
    const header = field(field(value, 'results'), result);
    if (typeof header === 'string') results[result] = header;
  }
  return { source, inputs, results, scored: readScored(field(value, 'scored')) };
}

function readSource(value: unknown): LongTableSource | undefined {
  const [kind, name, sheet, cell] = ['kind', 'name', 'sheet', 'cell'].map((each) => field(value, each));
  if (typeof sheet !== 'string') return undefined;
  if (kind === 'table' && typeof name === 'string') return { kind, name, sheet };
  return kind === 'range' && typeof cell === 'string' && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)
    ? { kind, sheet, cell }
    : undefined;
}

function readScored(value: unknown): Scored | undefined {
  const [at, method, rows] = ['at', 'method', 'rows'].map((each) => field(value, each));
  return typeof at === 'string' && typeof method === 'string' && typeof rows === 'number'
    ? { at, method, rows }
    : undefined;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
