import { type Place, placeKey, type Section } from '../assessment/place';
import type { RawRole, RawValue } from '../assessment/raw';
import type { DocumentReport, KeptText } from './document';
import type { Lines } from './read-pieces';

/** Where everything that is read goes, so that nothing is lost on the way. */
export interface Ledger {
  /** Says that a section begins here; a later beginning changes nothing. */
  readonly begin: (section: Section, at: Lines) => void;
  readonly hasSection: (section: Section) => boolean;
  readonly has: (section: Section, field: string) => boolean;
  /** Puts a value in its place; false, and nothing is done, when one is there already. */
  readonly set: (section: Section, field: string, value: RawValue, at: Lines) => boolean;
  readonly addRow: (section: Section, row: ReadonlyMap<string, RawValue>, at: Lines) => void;
  readonly rowCount: (section: Section) => number;
  /** Keeps a text in its place; a blank one is none. */
  readonly keep: (text: string, after: Section | undefined, at: Lines) => void;
  /** Lines that are structure: a heading, a header row, a label. */
  readonly understand: (at: Lines, section: Section | undefined) => void;
  /** Says something once of each section. */
  readonly report: (sentence: string, section: Section | undefined, at: Lines) => void;
  readonly close: () => LedgerPages;
}

export interface LedgerPages {
  readonly role: RawRole;
  readonly kept: readonly KeptText[];
  readonly reports: readonly DocumentReport[];
  /** The first line of each section. */
  readonly sectionLines: ReadonlyMap<Section, number>;
  /** The line of every single value by its place's key, and of every row by its section and number. */
  readonly placeLines: ReadonlyMap<string, number>;
  readonly linePlaces: ReadonlyMap<number, readonly Place[]>;
  readonly keptLines: ReadonlySet<number>;
  /** The section that each line with something on it stands in. */
  readonly lineSections: ReadonlyMap<number, Section | undefined>;
}

interface OpenSection {
  readonly values: Map<string, RawValue>;
  readonly rows: ReadonlyMap<string, RawValue>[];
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const role = new Map<Section, OpenSection>();
  const kept: KeptText[] = [];
  const reports: DocumentReport[] = [];
  const reported = new Set<string>();
  const sectionLines = new Map<Section, number>();
  const placeLines = new Map<string, number>();
  const linePlaces = new Map<number, Place[]>();
  const keptLines = new Set<number>();
  const lineSections = new Map<number, Section | undefined>();

  const pageOf = (section: Section): OpenSection => {
    const page = role.get(section) ?? { values: new Map(), rows: [] };
    role.set(section, page);
    return page;
  };

  const markLines = ({ line, lastLine }: Lines, section: Section | undefined) => {
    for (let each = line; each <= lastLine; each++) if (!lineSections.has(each)) lineSections.set(each, section);
  };

  const addPlace = (place: Place, { line, lastLine }: Lines) => {
    for (let each = line; each <= lastLine; each++) {
      const places = linePlaces.get(each);
      if (places) places.push(place);
      else linePlaces.set(each, [place]);
    }
  };

  const begin = (section: Section, at: Lines) => {
    if (!sectionLines.has(section)) sectionLines.set(section, at.line);
    pageOf(section);
    markLines(at, section);
  };

  return {
    begin,
    hasSection: (section) => role.has(section),
    has: (section, field) => role.get(section)?.values.has(field) ?? false,
    set(section, field, value, at) {
      begin(section, at);
      const { values } = pageOf(section);
      if (values.has(field)) return false;
      values.set(field, value);
      placeLines.set(placeKey({ section, field }), at.line);
      addPlace({ section, field }, at);
      return true;
    },
    addRow(section, row, at) {
      begin(section, at);
      const { rows } = pageOf(section);
      const index = rows.push(row) - 1;
      placeLines.set(`${section}.${index}`, at.line);
      for (const field of row.keys()) addPlace({ section, row: index, field }, at);
    },
    rowCount: (section) => role.get(section)?.rows.length ?? 0,
    keep(text, after, at) {
      if (text.trim() === '') return;
      kept.push({ text: text.trim(), after, line: at.line });
      for (let line = at.line; line <= at.lastLine; line++) keptLines.add(line);
      markLines(at, after);
    },
    understand: markLines,
    report(sentence, section, { line }) {
      const said = `${section ?? ''}: ${sentence}`;
      if (reported.has(said)) return;
      reported.add(said);
      reports.push({ line, section, sentence });
    },
    close: () => ({ role, kept, reports, sectionLines, placeLines, linePlaces, keptLines, lineSections }),
  };
}
