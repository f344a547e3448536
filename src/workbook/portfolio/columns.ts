import { cellText } from '../cell-text';
import type { StyleName } from '../layout/styles';
import { type Content, text } from '../result-cell';
import { portfolioMessages as messages } from './messages';
import type { PortfolioRow } from './portfolio-row';

/** A column of the portfolio table that the add-in fills. It is found by its header, wherever it stands. */
export interface PortfolioColumn {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly style: StyleName;
  readonly numberFormat: string | undefined;
  readonly content: (row: PortfolioRow) => Content;
}

/** Keeps a row with its sheet when the sheet is renamed; hidden. */
export const idHeader = 'Sheet id';

/** Leads to the sheet; a row whose sheet id is not known here, in a copied workbook, is found by it. */
export const sheetHeader = 'Sheet';

/** Says why a role has no score, or that the sheet of a row is gone. */
export const remarkHeader = 'Remark';

export const zoneHeader = 'Zone';
export const subLabelHeader = 'Sub-label';

const score = '0.0';
const points = '0.00';
const whole = '0';
const share = '0%';

type FigureOf = (row: PortfolioRow) => number | undefined;

const words = (header: string, width: number, wordsOf: (row: PortfolioRow) => string): PortfolioColumn => ({
  header,
  width,
  style: 'rest',
  numberFormat: undefined,
  content: (row) => text(short(wordsOf(row))),
});

const figure = (header: string, width: number, numberFormat: string, figureOf: FigureOf): PortfolioColumn => ({
  header,
  width,
  style: 'number',
  numberFormat,
  content(row) {
    const value = figureOf(row);
    return value === undefined ? text('') : { kind: 'number', value, shown: String(value) };
  },
});

/** Every column of a new portfolio table, in order. */
export const portfolioColumns: readonly PortfolioColumn[] = [
  words('Role', 30, ({ role, sheet }) => role || sheet.name),
  words('Seniority', 14, ({ seniority }) => seniority),
  figure('Score', 9, score, ({ result }) => result && result.score / 10),
  figure('Low', 9, score, ({ result }) => result && result.low / 10),
  figure('High', 9, score, ({ result }) => result && result.high / 10),
  words(zoneHeader, 10, ({ result }) => result?.zone ?? messages.noScore),
  figure('P(zone)', 10, share, ({ result }) => result?.zoneProbability),
  words(subLabelHeader, 22, ({ result }) => result?.subLabel ?? ''),
  figure('Task resistance', 16, points, ({ figures }) => figures.taskResistance),
  figure('Evidence', 11, whole, ({ figures }) => figures.evidence),
  figure('Barriers', 11, whole, ({ figures }) => figures.barriers),
  figure('Protective', 12, whole, ({ figures }) => figures.protective),
  figure('Growth', 10, whole, ({ figures }) => figures.growth),
  figure('Displacement', 14, share, ({ figures }) => fraction(figures.displacement)),
  figure('Share 3+', 11, share, ({ figures }) => fraction(figures.share3plus)),
  figure('Errors', 9, whole, ({ errors }) => errors),
  figure('Warnings', 11, whole, ({ warnings }) => warnings),
  figure('Waived', 10, whole, ({ waived }) => waived),
  words('Result', 13, ({ staleness }) => messages.staleness[staleness]),
  words('Checked at', 17, ({ checkedAt }) => checkedAt),
  {
    header: sheetHeader,
    width: 24,
    style: 'link',
    numberFormat: undefined,
    content: ({ sheet }) => ({ kind: 'formula', formula: linkTo(sheet.name), shown: sheet.name }),
  },
  words(remarkHeader, 44, ({ problem }) => problem),
  words(idHeader, 12, ({ sheet }) => sheet.id),
];

const fraction = (millionths: number | undefined) => millionths && millionths / 1_000_000;

/** A cell of a sheet may hold 32,767 characters; a row of a table is to be taken in at a glance, and fits in a request. */
const mostCharacters = 200;

function short(long: string): string {
  const plain = cellText(long).replace(/\s+/g, ' ').trim();
  return plain.length <= mostCharacters ? plain : `${plain.slice(0, mostCharacters - 1)}…`;
}

/**
 * A link that follows its row when the table is sorted, which a link that is set on a cell may not. Excel lets a sheet's
 * name hold neither more than 31 characters nor anything that the doubled signs leave open.
 */
export function linkTo(sheet: string): string {
  const inText = (name: string) => name.replace(/"/g, '""');
  return `=HYPERLINK("#'${inText(sheet.replace(/'/g, "''"))}'!A1","${inText(sheet)}")`;
}
