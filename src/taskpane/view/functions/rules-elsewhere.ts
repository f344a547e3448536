import { html, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { usualColumns } from '../../../rules/columns';
import { dialects, rulesText } from '../../../rules/dialects';
import { ruleTexts } from '../../../rules/texts';
import { functionTexts } from '../../texts-functions';
import type { FunctionsContext } from './functions-panel';
import { select } from './select';

const texts = functionTexts.rules;

/** The rules in the language of another engine, to be copied. */
export function rulesElsewhere({ state, actions }: FunctionsContext): TemplateResult {
  const { dialect } = state;
  const name = ruleTexts.name[dialect];
  const choices = dialects.map((each) => [each, ruleTexts.name[each]] as const);
  return html`<section aria-labelledby="rules-title">
    <h3 id="rules-title">${texts.title}</h3>
    <p class="soft">${texts.about} ${ruleTexts.proof[dialect]}</p>
    ${select(texts.language, choices, dialect, actions.chooseDialect)}
    <p class="buttons"><button type="button" class="button" @click=${actions.copyRules}>${texts.copy}</button></p>
    ${guard(
      [dialect],
      () =>
        html`<pre class="rules" tabindex="0" role="region" aria-label=${texts.text(name)}>
${rulesText(dialect, usualColumns)}</pre>`,
    )}
  </section>`;
}
