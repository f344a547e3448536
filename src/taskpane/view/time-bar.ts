import { html, svg, type TemplateResult } from 'lit/html.js';
import { exposedFromScore } from '../../method/method';
import { percent } from '../../scoring/printed';
import { shareAtOrAbove } from '../../scoring/share';
import type { RatedTask } from '../../scoring/tasks';
import { texts } from '../texts';
import { timeByScore } from '../time-by-score';

/** A part narrower than this, in percent of the bar, has no room for its score. */
const roomForScore = 7;

/** Task time by score as one stacked bar, and the share that scores 3 or more. */
export function timeBar(tasks: readonly RatedTask[]): TemplateResult {
  const shares = timeByScore(tasks);
  const whole = Math.max(
    1,
    shares.reduce((total, { time }) => total + time, 0),
  );
  let start = 0;
  const parts = shares.map(({ score, time }) => {
    const x = start;
    const width = (time / whole) * 100;
    start += width;
    return svg`<svg x="${x}%" width="${width}%" height="16" class="score-${score}">
      <rect width="100%" height="16"></rect>
      ${width >= roomForScore ? svg`<text x="50%" y="12" text-anchor="middle">${score}</text>` : ''}
    </svg>`;
  });
  const inWords = shares.map(({ score, time }) => texts.time.part(score, percent(time)));
  return html`<div class="time">
    <h3>
      ${texts.time.title}
      <span>${texts.time.threePlus(percent(shareAtOrAbove(tasks, exposedFromScore)))}</span>
    </h3>
    <svg class="time-bar" width="100%" height="16" role="img" aria-label=${texts.time.bar(inWords)}>${parts}</svg>
    <ul class="time-legend" aria-hidden="true">
      ${shares.map(
        ({ score, time }) =>
          html`<li>
            <svg viewBox="0 0 10 10" class="shape score-${score}"><rect width="10" height="10"></rect></svg
            ><b>${score}</b> ${percent(time)}
          </li>`,
      )}
    </ul>
  </div>`;
}
