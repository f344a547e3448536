import { type Place, placeKey, type Section, sections } from '../assessment/place';
import type { Problem } from '../assessment/problems';
import { isBlank, type RawRole, type RawValue } from '../assessment/raw';
import { statedCriterionValue, statedFigure } from '../assessment/stated';
import type { DocumentReading, KeptText, LineAccount, SectionSummary } from './document';
import type { LedgerPages } from './read-ledger';

/* What became of the document, by line and by section. */

/** One account per line of the source. */
export function lineAccounts(lines: readonly string[], kept: readonly KeptText[], pages: LedgerPages): LineAccount[] {
  const isKept = new Set(kept);
  const titles = new Set(pages.kept.filter((text) => !isKept.has(text)).map(({ line }) => line));
  let section: Section | undefined;
  return lines.map((text, index) => {
    const line = index + 1;
    const isRead = pages.lineSections.has(line);
    if (isRead) section = pages.lineSections.get(line);
    const places = pages.linePlaces.get(line) ?? [];
    if (pages.keptLines.has(line) && !titles.has(line)) return { line, as: 'kept', section, places };
    if (isRead) return { line, as: 'understood', section, places };
    return { line, as: text.trim() === '' ? 'blank' : 'markup', section, places };
  });
}

/** What only sheets have, or what documents do not hold as such. */
const notInDocuments: ReadonlySet<Section> = new Set<Section>(['kept', 'checks', 'scenarios']);

/** What was understood of each section that a document can hold. */
export function summaries(
  role: RawRole,
  problems: readonly Problem[],
  { sectionLines, kept, reports }: Pick<LedgerPages, 'sectionLines' | 'kept' | 'reports'>,
): SectionSummary[] {
  const inDocument = sections.filter(
    (section) => !notInDocuments.has(section) && (section !== 'head' || role.has('head')),
  );
  return inDocument.map((section) => {
    const { values = new Map<string, RawValue>(), rows = [] } = role.get(section) ?? {};
    const all = [...values.values(), ...rows.flatMap((row) => [...row.values()])].filter((value) => !isBlank(value));
    const figures = all.filter(isFigure).length;
    return {
      section,
      line: sectionLines.get(section),
      rows: rows.length,
      figures,
      texts: all.length - figures,
      problems:
        problems.filter(({ at }) => at.section === section).length +
        reports.filter((report) => report.section === section).length,
      kept: kept.filter(({ after }) => after === section).length,
    };
  });
}

const isFigure = (raw: RawValue): boolean =>
  typeof raw.value === 'number' ||
  (raw.isBeside === true &&
    [statedFigure(raw), statedCriterionValue(raw).value].some((figure) => Number.isFinite(figure?.value)));

/** Finds the line of a place, or else of its row or section. */
export function lineFinder({ placeLines, sectionLines }: LedgerPages): DocumentReading['lineOf'] {
  return (place: Place) =>
    placeLines.get(place.row === undefined ? placeKey(place) : `${place.section}.${place.row}`) ??
    sectionLines.get(place.section);
}
