import { assessmentToJson } from '../document/json-write';
import { printMarkdown } from '../document/print-markdown';
import { keptSection } from './kept-section';
import { locationInWords, type SourceRole } from './source-role';
import { statusesOf } from './statuses';

/** The forms of a role as text, by what their files end in. */
export type TextForm = 'json' | 'md';

/** A role as a text. */
export function roleText(role: SourceRole, form: TextForm): string {
  const { raw, kept, noise } = role;
  switch (form) {
    case 'md':
      return printMarkdown({ role: raw, kept });
    case 'json': {
      const json = assessmentToJson(keptSection(raw, kept), { checks: statusesOf(role, locationInWords), noise });
      return `${JSON.stringify(json, null, 2)}\n`;
    }
  }
}
