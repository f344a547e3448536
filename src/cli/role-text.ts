import { assessmentToJson } from '../document/json-write';
import { printHtml } from '../document/print-html';
import { printMarkdown } from '../document/print-markdown';
import { keptSection } from './kept-section';
import { locationInWords, type SourceRole } from './source-role';
import { statusesOf } from './statuses';

/** The forms of a role as text, by what their files end in. */
export type TextForm = 'html' | 'json' | 'md';

/** A role as a text. */
export function roleText(role: SourceRole, form: TextForm): string {
  const { raw, kept, report, answerTo, noise } = role;
  switch (form) {
    case 'md':
      return printMarkdown({ role: raw, kept });
    case 'html':
      return printHtml({ role: raw, kept, report, answerTo, noise, date: today() });
    case 'json': {
      const json = assessmentToJson(keptSection(raw, kept), { checks: statusesOf(role, locationInWords), noise });
      return `${JSON.stringify(json, null, 2)}\n`;
    }
  }
}

/** The day here, '2026-11-23'. */
function today(): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}
