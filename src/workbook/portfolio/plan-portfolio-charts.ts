import { points, percent } from '../../scoring/printed';
import type { WeightedMix } from '../../scoring/portfolio/zone-mix';
import type { Zone } from '../../scoring/zone';
import { cellText } from '../cell-text';
import type { PlannedChart } from '../charts/plan-charts';
import type { CellValue } from '../layout/plan';
import { portfolioChartMessages as messages } from './chart-messages';
import type { PortfolioRow, RowResult } from './portfolio-row';
import type { Portfolio } from './read-portfolio';

/** What is charted of a portfolio. */
export interface ChartedPortfolio {
  readonly portfolio: Pick<Portfolio, 'noise'>;
  /** Highest score first. */
  readonly roles: readonly { readonly row: Pick<PortfolioRow, 'role' | 'sheet' | 'result'> }[];
  /** How much is in each zone, by each way that the workbook has numbers for. */
  readonly mixes: ReadonlyMap<keyof typeof messages.mix.by, WeightedMix>;
}

/** More bars than these can't be told apart. */
const mostRoles = 40;

const zones: readonly Zone[] = ['Red', 'Yellow', 'Green'];
/** Darker than the zones' cells, so that a thin bar is seen on white. */
const zoneFills = ['#B5544D', '#D9A521', '#4C9A62'];
const ink = '#1F2933';
const pale = '#B8C4CE';

/** Half of the mark of a score, in tenths. */
const halfMark = 3;

/** The ranking with its ranges, and the zone mix; undefined while no role has a score. */
export function planPortfolioCharts(charted: ChartedPortfolio): PlannedChart[] | undefined {
  const ranking = rankingChart(charted);
  return ranking && [ranking, mixChart(charted)];
}

interface ScoredRole {
  readonly name: string;
  readonly result: RowResult;
}

function rankingChart({ portfolio, roles }: ChartedPortfolio): PlannedChart | undefined {
  const texts = messages.ranking;
  const scored = roles.flatMap(({ row }): ScoredRole[] =>
    row.result ? [{ name: nameOf(row), result: row.result }] : [],
  );
  const shown = scored.slice(0, mostRoles);
  const [first] = shown;
  const last = shown[shown.length - 1];
  if (!first || !last) return undefined;
  const inWords = ({ name, result: { score, low, high } }: ScoredRole) =>
    texts.role(name, points(score), points(low), points(high));
  return {
    name: 'AIJRI ranking',
    type: 'BarStacked',
    title: texts.title(shown.length, scored.length),
    words: texts.words(inWords(first), inWords(last), portfolio.noise),
    values: [[texts.header, texts.upTo, ...zones.map(texts.below), texts.score, texts.above], ...shown.map(barOf)],
    fills: [undefined, ...zoneFills, ink, pale],
    axis: { min: 0, max: 100, numberFormat: '0' },
  };
}

/** The range in pieces that are stacked: room before it, what is below the score in the zone's colour, the score, the rest. */
function barOf({ name, result }: ScoredRole): CellValue[] {
  const { score, zone } = result;
  const low = Math.min(result.low, score);
  const high = Math.max(result.high, score);
  const before = Math.max(0, Math.min(low, score - halfMark));
  const below = Math.max(0, score - halfMark - low);
  const above = Math.max(0, high - score - halfMark);
  return [
    `${name} ${points(score)}`,
    before / 10,
    ...zones.map((each) => (each === zone ? below / 10 : '')),
    (2 * halfMark) / 10,
    above / 10,
  ];
}

const nameOf = ({ role, sheet }: Pick<PortfolioRow, 'role' | 'sheet'>): string => {
  const name = cellText(role || sheet.name)
    .replace(/\s+/g, ' ')
    .trim();
  return name.length <= 40 ? name : `${name.slice(0, 39)}…`;
};

function mixChart({ mixes }: ChartedPortfolio): PlannedChart {
  const texts = messages.mix;
  const columns = [...zones, 'none'] as const;
  const zoneNames = [...zones, texts.notScored];
  const counted = [...mixes].flatMap(([way, { mix, leftOut }]) => {
    const total = columns.reduce((sum, zone) => sum + mix[zone], 0);
    return total > 0 ? [{ name: texts.by[way], shares: columns.map((zone) => mix[zone] / total), leftOut }] : [];
  });
  const words = counted.map(({ name, shares, leftOut }) =>
    texts.way(
      name,
      shares.map((share, at) => texts.share(zoneNames[at] ?? '', percent(Math.round(share * 100) * 10_000))),
      leftOut,
    ),
  );
  return {
    name: 'AIJRI zone mix',
    type: 'BarStacked',
    title: texts.title,
    words: texts.words(words),
    values: [[texts.header, ...zoneNames], ...counted.map(({ name, shares }) => [name, ...shares])],
    fills: [...zoneFills, pale],
    axis: { min: 0, max: 1, numberFormat: '0%' },
  };
}
