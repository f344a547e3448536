import type { Assessment } from '../assessment/assessment';
import { percent, points, signed, signedPoints } from '../scoring/printed';
import { scoreOfTenths } from '../scoring/score';
import type { Step, Swing } from '../scoring/robustness/sensitivity';
import { zoneOf } from '../scoring/zone';
import type { Drivers } from './drivers';
import { driverTexts } from './texts-drivers';

const texts = driverTexts.swings;

/** How much time a rating stands for: '35 % of the time'; undefined where the rating is of no task. */
export function timeOf({ at }: Pick<Swing, 'at'>, { tasks }: Assessment): string | undefined {
  const time = at.section === 'tasks' ? tasks[at.row ?? -1]?.time : undefined;
  return time === undefined ? undefined : texts.timeShare(percent(time));
}

/** What one step each way does: ['5 → 4: +3.5, score 15.1', '5 is the highest on its scale']. */
export function stepsInWords({ from, down, up }: Swing, { score }: Pick<Drivers, 'score'>): string[] {
  return [
    down ? stepInWords(from, down, score) : texts.end(signed(from), 'lowest'),
    up ? stepInWords(from, up, score) : texts.end(signed(from), 'highest'),
  ];
}

/** A step into another zone says so. */
function stepInWords(from: number, { to, change }: Step, score: Drivers['score']): string {
  const after = scoreOfTenths(score + change);
  const step = texts.step(signed(from), signed(to), signedPoints(change), points(after));
  return zoneOf(after) === zoneOf(score) ? step : texts.zone(step, zoneOf(after));
}
