import { checkStatuses, type StatusSource } from '../checks/check-statuses';
import { assessmentToJson } from './json-write';
import { printHtml, type RoleReport } from './print-html';
import { printMarkdown } from './print-markdown';

/** The forms of a role as text, by what their files end in. */
export const textForms = ['html', 'md', 'json'] as const;

export type TextForm = (typeof textForms)[number];

/** A role with all that any of its forms tells. */
export interface ToldRole extends RoleReport {
  /** Where a place stands in the source, for the checks in JSON; without it the place's own stable word. */
  readonly placeOf?: StatusSource['placeOf'];
}

/**
 * A role as a text: a report to read or print, a published assessment, or data.
 *
 * @example roleText({ role, report, date: '2026-11-23' }, 'md') === printMarkdown({ role })
 */
export function roleText(told: ToldRole, form: TextForm): string {
  const { role, report, answerTo, placeOf, noise } = told;
  switch (form) {
    case 'md':
      return printMarkdown(told);
    case 'html':
      return printHtml(told);
    case 'json': {
      const checks = checkStatuses(report, { ...(answerTo && { answerTo }), ...(placeOf && { placeOf }) });
      return `${JSON.stringify(assessmentToJson(role, { checks, ...(noise && { noise }) }), null, 2)}\n`;
    }
  }
}
