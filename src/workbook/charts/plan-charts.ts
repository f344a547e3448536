import type { Assessment } from '../../assessment/assessment';
import { placeInWords, rowName } from '../../checks/place-in-words';
import { thresholds } from '../../method/method';
import { levels, taskScale } from '../../method/scales';
import type { Computed } from '../../scoring/computed';
import { percent, points, signedPoints } from '../../scoring/printed';
import { likelyScores } from '../../scoring/robustness/likely-scores';
import type { NoiseAssumption } from '../../scoring/robustness/noise';
import { ratedRole } from '../../scoring/robustness/rated-role';
import { sensitivity, type Swing } from '../../scoring/robustness/sensitivity';
import type { CellValue } from '../layout/plan';
import { zoneColors } from '../layout/styles';
import { chartMessages as messages } from './messages';

/** One chart with the values that it is drawn from. */
export interface PlannedChart {
  /** It is found again by this name. */
  readonly name: string;
  readonly type: 'BarStacked' | 'BarClustered' | 'ColumnClustered';
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly words: string;
  /** A header row first, categories in the first column; always as many rows and columns. */
  readonly values: readonly (readonly CellValue[])[];
  /** '#RRGGBB' for each series; undefined for one that only keeps room. */
  readonly fills: readonly (string | undefined)[];
  /** Of the value axis. */
  readonly axis: { readonly min?: number; readonly max?: number; readonly numberFormat: string };
}

/** What is charted of a role. */
export interface ChartedRole {
  readonly name: string;
  readonly assessment: Assessment;
  readonly computed: Computed;
  readonly noise: NoiseAssumption;
}

const accent = '#1F4E5F';
const lighter = '#8FB3C0';
const falling = '#B5544D';

/** The three charts of a role: score scale, swings, time by score; undefined while a rating is missing. */
export function planCharts(role: ChartedRole): PlannedChart[] | undefined {
  const { result } = role.computed;
  const rated = ratedRole(role.assessment);
  return result && rated && [scaleChart(role, result), swingsChart(role, sensitivity(rated)), timesChart(role)];
}

/** Zones as bands, and below them the score with its likely range: stacked bars, which every Excel draws alike. */
function scaleChart(
  { name, assessment, noise }: ChartedRole,
  { score, zone }: NonNullable<Computed['result']>,
): PlannedChart {
  const texts = messages.scale;
  const likely = likelyScores(assessment, noise.noise);
  const low = Math.min(likely?.low ?? score, score);
  const high = Math.max(likely?.high ?? score, score);
  const yellow = thresholds.yellowFrom.value;
  const green = thresholds.greenFrom.value;
  return {
    name: 'AIJRI score scale',
    type: 'BarStacked',
    title: `${texts.title(name, points(score), zone)}. ${likely ? texts.range(likely, noise) : texts.noRange}`,
    words: texts.words(points(score), zone, likely ? texts.range(likely, noise) : texts.noRange),
    values: [
      ['', 'Red', 'Yellow', 'Green', texts.upTo, texts.below, texts.above],
      [texts.zones, yellow, green - yellow, 100 - green, '', '', ''],
      [texts.score, '', '', '', low / 10, (score - low) / 10, (high - score) / 10],
    ],
    fills: [zoneColors.Red.fill, zoneColors.Yellow.fill, zoneColors.Green.fill, undefined, lighter, accent],
    axis: { min: 0, max: 100, numberFormat: '0' },
  };
}

const mostSwings = 10;

function swingsChart({ name, assessment }: ChartedRole, swings: readonly Swing[]): PlannedChart {
  const texts = messages.swings;
  const largest = swings.slice(0, mostSwings).map((swing) => {
    const changes = [swing.down?.change ?? 0, swing.up?.change ?? 0];
    const what = rowName(swing.at, assessment) || placeInWords(swing.at, assessment);
    return { what: what.slice(0, 60), falls: Math.min(0, ...changes), rises: Math.max(0, ...changes) };
  });
  const [first] = largest;
  const rows = Array.from({ length: mostSwings }, (_, index): CellValue[] => {
    const swing = largest[index];
    return swing ? [swing.what, swing.falls / 10, swing.rises / 10] : ['', '', ''];
  });
  return {
    name: 'AIJRI swings',
    type: 'BarClustered',
    title: texts.title(name),
    words: first ? texts.words(first.what, signedPoints(first.falls), signedPoints(first.rises)) : '',
    values: [[texts.rating, texts.falls, texts.rises], ...rows],
    fills: [falling, accent],
    axis: { numberFormat: '0.0' },
  };
}

function timesChart({ name, computed }: ChartedRole): PlannedChart {
  const texts = messages.times;
  const shares = levels(taskScale).map((score) => ({
    score,
    time: (computed.tasks ?? []).reduce((sum, task) => (task.score === score ? sum + task.time : sum), 0),
  }));
  const spent = shares.filter(({ time }) => time > 0);
  return {
    name: 'AIJRI time by score',
    type: 'ColumnClustered',
    title: texts.title(name),
    words: texts.words(spent.map(({ score, time }) => texts.share(percent(time), score)).join(', ')),
    values: [[texts.header, texts.time], ...shares.map(({ score, time }) => [texts.score(score), time / 1_000_000])],
    fills: [accent],
    axis: { min: 0, numberFormat: '0%' },
  };
}
