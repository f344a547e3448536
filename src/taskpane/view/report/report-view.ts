import { html, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { textForms, type TextForm } from '../../../document/role-text';
import { roleReport, type RoleReportFile } from '../../role-report';
import { reportTexts } from '../../texts-report';
import type { TabContext } from '../tab-context';

/** The role as a document: its forms, what to do with it, and how it looks. */
export function reportView({ reading, state, actions }: TabContext): TemplateResult {
  const { form } = state.report;
  return html`<section class="report" aria-labelledby="report-title">
    <h2 id="report-title" class="unseen">${reportTexts.title}</h2>
    <fieldset class="forms">
      <legend class="unseen">${reportTexts.form}</legend>
      ${textForms.map((each) => formChoice(each, each === form, (chosen) => actions.report.choose(chosen)))}
    </fieldset>
    <p class="soft">${reportTexts.about[form]}</p>
    <p class="buttons">
      <button type="button" class="button" @click=${() => actions.report.copy()}>${reportTexts.copy}</button>
      <button type="button" class="button" @click=${() => actions.report.save()}>${reportTexts.save}</button>
    </p>
    ${guard([reading, form], () => preview(roleReport(reading, form, new Date())))}
  </section>`;
}

function formChoice(form: TextForm, isChosen: boolean, choose: (form: string) => void): TemplateResult {
  return html`<label
    ><input
      type="radio"
      name="report-form"
      value=${form}
      .checked=${isChosen}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).value)}
    /><span>${reportTexts.label[form]}</span></label
  >`;
}

/** A page is shown in a frame that may do nothing; the other forms as the text that they are. */
function preview({ form, text }: RoleReportFile): TemplateResult {
  const title = reportTexts.preview(reportTexts.label[form]);
  return form === 'html'
    ? html`<iframe class="paper" title=${title} sandbox="" srcdoc=${text}></iframe>`
    : html`<pre class="paper" tabindex="0" role="region" aria-label=${title}>${text}</pre>`;
}
