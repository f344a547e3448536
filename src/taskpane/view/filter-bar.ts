import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Choice, Filter, Filtered } from '../filter';
import { texts } from '../texts';

/** Which findings to show, by severity and by section; nothing where there is nothing to choose. */
export function filterBar({ filter, severities, sections }: Filtered, choose: (filter: Filter) => void) {
  if (severities.length < 2 && sections.length < 2 && filter.severity === undefined) return nothing;
  return html`<div class="filter">
    ${select({
      label: texts.filter.severity,
      all: texts.filter.allSeverities,
      choices: severities,
      chosen: filter.severity,
      words: (severity, n) => texts.checks.counted[severity](n),
      choose: (severity) => choose({ ...filter, severity }),
    })}
    ${select({
      label: texts.filter.section,
      all: texts.filter.allSections,
      choices: sections,
      chosen: filter.section,
      words: (section, n) => `${texts.checks.where(section)} (${n})`,
      choose: (section) => choose({ ...filter, section }),
    })}
  </div>`;
}

interface Select<Value> {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly words: (value: Value, count: number) => string;
  readonly choose: (value: Value | undefined) => void;
}

function select<Value extends string>({ label, all, choices, chosen, words, choose }: Select<Value>): TemplateResult {
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    choose(choices.find((choice) => choice.value === value)?.value);
  };
  return html`<select aria-label=${label} @change=${onChange}>
    <option value="" .selected=${live(chosen === undefined)}>${all}</option>
    ${choices.map(
      ({ value, count }) =>
        html`<option value=${value} .selected=${live(value === chosen)}>${words(value, count)}</option>`,
    )}
  </select>`;
}
