import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Fix } from '../../checks/check';
import type { ReportedFinding } from '../../checks/run-checks';
import type { Answer } from '../../workbook/answer';
import type { CellChange } from '../../workbook/role-reading';
import type { Form } from '../pane-state';
import { shortDate } from '../short-date';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { answerForm } from './answer-form';
import { checkLink } from './check-link';
import { fromTo } from './from-to';
import type { ListContext } from './list-context';
import { provenanceMark } from './provenance-mark';
import { severityShape } from './severity-shape';

/** One thing that a check found, what was answered to it and what can be done about it. */
export function findingCard(shown: ReportedFinding, context: ListContext): TemplateResult {
  const { key, check, finding } = shown;
  const { reading, state } = context;
  const id = `finding-${key.replace(/[^\w-]/g, '-')}`;
  const answer = reading.answerTo(finding);
  const change = reading.fixOf(finding);
  const isWaived = answer?.kind === 'waiver';
  const form = state.form?.kind === 'answer' && state.form.key === key ? state.form : undefined;
  return html`<li class="finding ${isWaived ? 'waived' : check.severity}">
    <p class="caption">
      <span class="severity">${severityShape(check.severity)}${texts.checks.severity[check.severity]}</span>
      <span class="place">${texts.checks.where(finding.at.section)}</span>
      ${provenanceMark(check.provenance)}
    </p>
    <h3 id=${id}>${shorten(finding.sentence, 300)}</h3>
    <p class="detail">${shorten(finding.detail, 400)} ${checkLink(check.name)}</p>
    ${answer ? answerText(answer) : nothing} ${change && !isWaived ? changeLine(change) : nothing}
    <p class="actions">${buttons(shown, id, { context, answer, change, form })}</p>
    ${form ? answerForm(finding, form, id, context) : nothing}
  </li>`;
}

/** An answer as the pane shows it. */
export function answerText(answer: Answer): TemplateResult {
  if (answer.kind === 'note') {
    return html`<p class="answer"><b>${texts.answer.note}:</b> ${shorten(answer.text, 400)}</p>`;
  }
  const by = texts.answer.waivedBy(shorten(answer.author, 60), shortDate(answer.date, new Date().getFullYear()));
  return html`<p class="answer"><b>${by}:</b> ${shorten(answer.reason, 400)}</p>`;
}

function changeLine(change: CellChange): TemplateResult {
  return html`<p class="change"><b>${change.cell}</b> ${fromTo(change)}</p>`;
}

interface CardState {
  readonly context: ListContext;
  readonly answer: Answer | undefined;
  readonly change: CellChange | undefined;
  readonly form: Extract<Form, { kind: 'answer' }> | undefined;
}

function buttons({ key, finding }: ReportedFinding, id: string, { context, answer, change, form }: CardState) {
  const { actions, reading } = context;
  const cell = reading.cellOf(finding.at);
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="link" aria-describedby=${id} @click=${act}>${label}</button>`;
  const opener = (label: string, as: Answer['kind']) => {
    const isOpen = form?.as === as;
    const start = answer?.kind === 'note' ? answer.text : '';
    const next: Form | undefined = isOpen ? undefined : { kind: 'answer', as, key, start };
    return html`<button
      type="button"
      class="link"
      aria-describedby=${id}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => actions.openForm(next)}
    >
      ${label}
    </button>`;
  };
  const goTo = cell === undefined ? nothing : button(texts.checks.goTo(cell), () => actions.goTo(cell));
  if (answer?.kind === 'waiver') {
    // The reason stays as a note: taking a waiver back loses nothing.
    const asNote: Answer = { kind: 'note', text: answer.reason };
    return html`${goTo} ${button(texts.answer.takeBack, () => actions.answer(finding, asNote))}`;
  }
  return html`${goTo} ${finding.fix && change ? button(fixText(finding.fix), () => actions.fix([finding])) : nothing}
  ${opener(answer ? texts.answer.editNote : texts.answer.note, 'note')} ${opener(texts.answer.waive, 'waiver')}`;
}

function fixText({ kind, shown }: Fix): string {
  const short = shorten(shown, 28);
  return kind === 'formula' ? texts.checks.restore(short) : texts.checks.fix(short);
}
