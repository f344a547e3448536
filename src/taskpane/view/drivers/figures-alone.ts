import { html, type TemplateResult } from 'lit/html.js';
import { inPoints } from '../../../assessment/ratings';
import { coefficients } from '../../../method/method';
import type { Inputs } from '../../../scoring/inputs';
import { fixed, points, signed } from '../../../scoring/printed';
import type { RequiredValue } from '../../../scoring/robustness/required-value';
import type { Drivers, FigureAlone, WayToZone } from '../../drivers';
import { driverTexts } from '../../texts-drivers';
import { zoneShape } from '../zone-shape';

const texts = driverTexts.alone;

/** What each figure of the formula would have to be for each other zone, the other figures as they are. */
export function figuresAlone({ role, ways }: Drivers): TemplateResult {
  const [first] = ways;
  return html`<section aria-labelledby="alone-title">
    <h2 id="alone-title">${texts.title}</h2>
    <p class="intro">${texts.intro}</p>
    <table class="alone">
      <thead>
        <tr>
          <th scope="col">${texts.figure}</th>
          <th scope="col">${texts.now}</th>
          ${ways.map(
            ({ zone }) =>
              html`<th scope="col" class="zone-${zone.toLowerCase()}"><span>${zoneShape(zone)}${zone}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${(first?.alone ?? []).map(
          ({ input }) =>
            html`<tr>
              <th scope="row">${texts.input[input]}</th>
              <td>${inFigures(input, valueOf(role.inputs, input))}</td>
              ${ways.map((way) => requiredCell(way, input))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${ways.map((way) => resistanceLine(way, role.inputs))}
  </section>`;
}

const valueOf = (inputs: Inputs, input: keyof Inputs): number =>
  input === 'taskResistance' ? inPoints(inputs.taskResistance) : inputs[input];

const inFigures = (input: keyof Inputs, value: number): string =>
  input === 'taskResistance' ? fixed(value, 2) : signed(value);

function requiredCell({ alone }: WayToZone, input: keyof Inputs): TemplateResult {
  const required = requiredOf(alone, input);
  if (required?.kind === 'value') return html`<td><b>${inFigures(input, required.value)}</b></td>`;
  if (required?.kind !== 'impossible') return html`<td></td>`;
  const why = texts.onlyAt(points(required.score), inFigures(input, required.furthest));
  return html`<td class="impossible" title=${why}>
    <span aria-hidden="true">${texts.only(points(required.score))}</span> <span class="unseen">${why}</span>
  </td>`;
}

/** Task resistance is no figure that anybody rates: the average score behind it is. */
function resistanceLine({ zone, alone }: WayToZone, inputs: Inputs): TemplateResult | '' {
  const required = requiredOf(alone, 'taskResistance');
  if (required?.kind !== 'value') return '';
  const weighted = (resistance: number) => fixed(coefficients.resistanceFrom.value - resistance, 2);
  return html`<p class="soft">
    ${texts.resistanceIs(zone, fixed(required.value, 2), weighted(required.value), weighted(inPoints(inputs.taskResistance)))}
  </p>`;
}

const requiredOf = (alone: readonly FigureAlone[], input: keyof Inputs): RequiredValue | undefined =>
  alone.find((figure) => figure.input === input)?.required;
