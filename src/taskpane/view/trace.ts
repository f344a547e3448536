import { html, type TemplateResult } from 'lit/html.js';
import { inPoints } from '../../assessment/ratings';
import type { Assessment } from '../../assessment/assessment';
import { coefficients } from '../../method/method';
import type { Computed, Result } from '../../scoring/computed';
import { fixed, points, signed } from '../../scoring/printed';
import { barrierModifier, evidenceModifier, growthModifier } from '../../scoring/score';
import { texts } from '../texts';

/** One factor of the score: undefined where an input is missing. */
interface Factor {
  readonly name: string;
  readonly figure: string | undefined;
  /** The total that a modifier comes from. */
  readonly from: string;
}

/** How the score is made: four factors, as far as they are known, and their product. */
export function trace(computed: Computed, growth: Assessment['growth']): TemplateResult {
  return html`<ul class="trace" aria-label=${texts.trace.title}>
      ${factors(computed, growth).map(tile)}
    </ul>
    ${computed.result ? html`<p class="equation">${equation(computed.result)}</p>` : ''}`;
}

function tile({ name, figure, from }: Factor): TemplateResult {
  const known = figure === undefined ? html`<span aria-label=${texts.trace.unknown}>–</span>` : figure;
  return html`<li>
    <b>${known}</b><span>${name}</span>${from === '' ? '' : html`<span class="from">${from}</span>`}
  </li>`;
}

function factors({ taskResistance, evidence, barriers }: Computed, growth: Assessment['growth']): Factor[] {
  const modifier = (name: string, total: number | undefined, of: (total: number) => number): Factor => ({
    name,
    figure: total === undefined ? undefined : `× ${fixed(of(total), 2)}`,
    from: total === undefined ? '' : signed(total),
  });
  return [
    {
      name: texts.trace.taskResistance,
      figure: taskResistance === undefined ? undefined : fixed(inPoints(taskResistance), 2),
      from: '',
    },
    modifier(texts.trace.evidence, evidence, evidenceModifier),
    modifier(texts.trace.barriers, barriers, barrierModifier),
    modifier(texts.trace.growth, growth, growthModifier),
  ];
}

function equation({ raw, score, uncapped }: Result): string {
  const line = texts.trace.raw(fixed(raw, 4), points(uncapped));
  return uncapped > score ? texts.trace.capped(line, String(coefficients.scoreCap.value)) : line;
}
