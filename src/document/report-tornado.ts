import type { Assessment } from '../assessment/assessment';
import { placeInWords, rowName } from '../checks/place-in-words';
import type { Step, Swing } from '../scoring/robustness/sensitivity';
import { tableHtml } from './report-blocks';
import { figure } from './report-charts';
import { type Html, markup } from './report-html';
import { reportTexts } from './report-texts';

/** As many as fit on half a page. */
const mostRows = 10;
const ink = '#1F2933';
const accent = '#1F4E5F';

/** What one step of a rating does to the score, the widest first: a chart, and a table that says the same. */
export function tornado(assessment: Assessment, swings: readonly Swing[]): Html {
  const shown = swings.filter(({ width }) => width > 0).slice(0, mostRows);
  if (shown.length === 0) return markup``;
  const caption = reportTexts.tornadoCaption(shown.length);
  const most = Math.max(...shown.flatMap(({ down, up }) => [down, up].map((step) => Math.abs(step?.change ?? 0))));
  const drawing = [
    ...shown.flatMap((swing, index) => rowOf(swing, 6 + index * 24, most, nameOf(swing, assessment, 40))),
    markup`<path d="M440 0 V${6 + shown.length * 24}" stroke="${ink}"/>\n`,
  ];
  const columns = [
    { title: reportTexts.rating, isNumber: false },
    ...[reportTexts.from, reportTexts.oneDown, reportTexts.oneUp].map((title) => ({ title, isNumber: true })),
  ];
  const rows = shown.map((swing) => ({
    cells: [nameOf(swing, assessment), String(swing.from), inWords(swing.down), inWords(swing.up)],
    isResult: false,
  }));
  return markup`<h3>${reportTexts.tornadoTitle}</h3>
${figure(`${reportTexts.tornadoTitle}. ${caption}`, 10 + shown.length * 24, drawing, caption)}${tableHtml({ kind: 'table', columns, rows }, reportTexts.tornadoTitle)}`;
}

/** One step lower is striped, one step higher is filled; each bar carries its change. */
function rowOf({ down, up }: Swing, y: number, most: number, name: string): Html[] {
  const bar = (step: Step | undefined, top: number, fill: string): Html[] => {
    if (!step || step.change === 0) return [];
    const length = Math.round((Math.abs(step.change) / most) * 150);
    const x = step.change < 0 ? 440 - length : 440;
    const end = step.change < 0 ? markup`x="${x - 4}" text-anchor="end"` : markup`x="${x + length + 4}"`;
    return [
      markup`<rect x="${x}" y="${top}" width="${length}" height="9" fill="${fill}" stroke="${accent}"/><text ${end} y="${top + 8}" font-size="9" fill="${ink}">${inWords(step)}</text>\n`,
    ];
  };
  return [
    markup`<text x="0" y="${y + 13}" fill="${ink}">${name}</text>\n`,
    ...bar(down, y, 'url(#stripes)'),
    ...bar(up, y + 10, accent),
  ];
}

function nameOf({ at }: Swing, assessment: Assessment, longest = Infinity): string {
  const name = rowName(at, assessment) || placeInWords(at, assessment);
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

/** '+3.5', '−2.0' */
function inWords(step: Step | undefined): string {
  if (!step) return reportTexts.endOfScale;
  const size = (Math.abs(step.change) / 10).toFixed(1);
  if (step.change === 0) return size;
  return step.change > 0 ? `+${size}` : `−${size}`;
}
