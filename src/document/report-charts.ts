import { exposedFromScore, thresholds } from '../method/method';
import { levels, taskScale } from '../method/scales';
import { percent, points } from '../scoring/printed';
import type { Range } from '../scoring/robustness/score-distribution';
import type { Score } from '../scoring/score';
import type { RatedTask } from '../scoring/tasks';
import type { Zone } from '../scoring/zone';
import { type Html, markup } from './report-html';
import { zoneTints } from './report-style';
import { reportTexts } from './report-texts';

/* Charts as inline SVG. Shapes, words and patterns say what colours say. A word processor gets the caption alone. */

const width = 640;
const ink = '#1F2933';
const quiet = '#52606D';
const accent = '#1F4E5F';

/** A chart with its caption; `words` is all of it for somebody who does not see it. */
export function figure(words: string, height: number, drawing: readonly Html[], caption: string): Html {
  return markup`<figure><!--[if !mso]><!--><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">
${patterns}${drawing}</svg><!--<![endif]--><figcaption>${caption}</figcaption></figure>
`;
}

const patterns = markup`<defs>
<pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${zoneTints.Red.ink}" stroke-width="1.2" opacity="0.45"/></pattern>
<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.1" fill="${zoneTints.Yellow.ink}" opacity="0.45"/></pattern>
<pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="${accent}" stroke-width="2.4"/></pattern>
</defs>
`;

const at = (score: number): number => round(10 + score * 6.2);
const round = (value: number): number => Math.round(value * 10) / 10;

/** The score from 0 to 100 on its zones, and under it the likely range where it is known. */
export function scoreScale(score: Score, likely: Range | undefined, caption: string): Html {
  const yellow = thresholds.yellowFrom.value;
  const green = thresholds.greenFrom.value;
  const x = at(score / 10);
  const bands: readonly (readonly [Zone, number, number, string])[] = [
    ['Red', 0, yellow, 'lines'],
    ['Yellow', yellow, green, 'dots'],
    ['Green', green, 100, ''],
  ];
  const drawing = [
    ...bands.map(([zone, from, to, pattern]) => {
      const place = markup`x="${at(from)}" y="30" width="${round(at(to) - at(from))}" height="22"`;
      const { fill, ink: dark } = zoneTints[zone];
      const texture = pattern === '' ? markup`` : markup`<rect ${place} fill="url(#${pattern})"/>`;
      const middle = round((at(from) + at(to)) / 2);
      return markup`<rect ${place} fill="${fill}" stroke="${dark}" stroke-width="0.6"/>${texture}<text x="${middle}" y="66" text-anchor="middle" font-weight="600" fill="${dark}">${zone}</text>\n`;
    }),
    ...[0, yellow, green, 100].map(
      (tick) => markup`<text x="${at(tick)}" y="66" text-anchor="middle" fill="${quiet}">${tick}</text>\n`,
    ),
    markup`<path d="M${x} 30 l-6 -9 h12 z" fill="${ink}"/><path d="M${x} 30 V52" stroke="${ink}" stroke-width="2"/><text x="${within(x, 16)}" y="16" text-anchor="middle" font-size="13" font-weight="700" fill="${ink}">${points(score)}</text>\n`,
    ...(likely ? [rangeBar(likely)] : []),
  ];
  return figure(reportTexts.scale(points(score), yellow, green), likely ? 104 : 72, drawing, caption);
}

function rangeBar({ low, high }: Range): Html {
  const [from, to] = [at(low / 10), at(high / 10)];
  const label = reportTexts.likely(points(low), points(high));
  return markup`<path d="M${from} 76 V86 M${to} 76 V86 M${from} 81 H${to}" stroke="${ink}" stroke-width="2" fill="none"/><text x="${within((from + to) / 2, 70)}" y="100" text-anchor="middle" fill="${ink}">${label}</text>\n`;
}

/** A middle that leaves room for half a label on both sides. */
const within = (x: number, half: number): number => round(Math.min(width - half, Math.max(half, x)));

/** Task time by score as bars; those that count into share3+ are filled. */
export function timeByScore(tasks: readonly RatedTask[], share3plus: number): Html {
  const shares = levels(taskScale).map((score) => ({
    score,
    time: tasks.reduce((sum, task) => (task.score === score ? sum + task.time : sum), 0),
  }));
  const longest = Math.max(1, ...shares.map(({ time }) => time));
  const drawing = shares.map(({ score, time }, index) => {
    const y = 4 + index * 22;
    const length = round((time / longest) * 500);
    const fill = score >= exposedFromScore ? accent : '#FFFFFF';
    const bar =
      time > 0
        ? markup`<rect x="60" y="${y}" width="${length}" height="15" fill="${fill}" stroke="${accent}"/>`
        : markup``;
    return markup`<text x="52" y="${y + 12}" text-anchor="end" fill="${ink}">score ${score}</text>${bar}<text x="${66 + length}" y="${y + 12}" fill="${ink}">${percent(time)}</text>\n`;
  });
  const parts = shares
    .filter(({ time }) => time > 0)
    .map(({ score, time }) => reportTexts.timePart(percent(time), score));
  const caption = reportTexts.timeCaption(parts.join(', '), percent(share3plus));
  return figure(caption, 118, drawing, caption);
}
