import { html, type TemplateResult } from 'lit/html.js';
import { figureOr, scoreInputs } from '../../../checks/missing-input';
import { isTooLargeForRange, mostTasksForRange } from '../../../scoring/robustness/likely-scores';
import type { RoleReading } from '../../../workbook/role-reading';
import { driversOf } from '../../drivers';
import { shorten } from '../../shorten';
import { driverTexts } from '../../texts-drivers';
import type { TabContext } from '../tab-context';
import { chartsOnSheet } from './charts-on-sheet';
import { figuresAlone } from './figures-alone';
import { nextRolesSection } from './next-roles-section';
import { noiseForm } from './noise-form';
import { tornado } from './tornado';
import { zoneWays } from './zone-ways';

/** What drives the score, what would change the zone, and how far ratings are taken to be off. */
export function driversView(context: TabContext): TemplateResult {
  const drivers = driversOf(context.reading.assessment);
  if (!drivers) {
    return html`<div class="drivers">
      <p>${whyNone(context.reading)}</p>
      ${noiseForm(context)}
    </div>`;
  }
  return html`<div class="drivers">
    <section aria-labelledby="swings-title">
      <h2 id="swings-title">${driverTexts.swings.title}</h2>
      <p class="intro">${driverTexts.swings.intro}</p>
      ${tornado(drivers, context)}
    </section>
    ${zoneWays(drivers, context)} ${figuresAlone(drivers)} ${nextRolesSection(context)} ${chartsOnSheet(context)}
    ${noiseForm(context)}
  </div>`;
}

function whyNone({ assessment, computed }: RoleReading): string {
  if (isTooLargeForRange(assessment)) return driverTexts.tooLarge(mostTasksForRange);
  const missing = figureOr(undefined, { assessment, computed }, scoreInputs);
  return driverTexts.notYet(shorten(missing?.because ?? '', 160));
}
