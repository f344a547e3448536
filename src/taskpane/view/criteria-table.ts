import { html, type TemplateResult } from 'lit/html.js';
import { metricNames } from '../../scoring/criterion-in-words';
import type { Criterion, SubLabelResult } from '../../scoring/sub-label';
import { distanceFigure, metricFigure, thresholdFigure } from '../criterion-figures';
import { texts } from '../texts';
import { provenanceLegend, provenanceMark } from './provenance-mark';

/** The criteria that decided a sub-label: metric, value, threshold, met, distance, and where each rule comes from. */
export function criteriaTable({ criteria }: SubLabelResult): TemplateResult {
  const { columns } = texts.subLabel;
  const labels = [...new Set(criteria.map(({ decides }) => decides))];
  return html`<table class="criteria">
      <caption>
        ${labels.length > 1 ? texts.subLabel.firstMetDecides : texts.subLabel.needs(labels.join(), criteria.length)}
      </caption>
      <thead>
        <tr>
          ${Object.values(columns).map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${criteria.map((criterion) => row(criterion, labels.length > 1))}
      </tbody>
    </table>
    ${provenanceLegend(criteria.map(({ provenance }) => provenance))}`;
}

function row(criterion: Criterion, namesLabel: boolean): TemplateResult {
  const { metric, value, met, decides, provenance } = criterion;
  return html`<tr>
    <th scope="row">
      ${metricNames[metric]}
      <span class="decides">${namesLabel ? decides : ''} ${provenanceMark(provenance)}</span>
    </th>
    <td>${metricFigure(metric, value)}</td>
    <td>${thresholdFigure(criterion)}</td>
    <td class=${met ? 'met' : 'not-met'}>${met ? texts.subLabel.met : texts.subLabel.notMet}</td>
    <td>${distanceFigure(criterion)}</td>
  </tr>`;
}
