import { inFileName } from '../document/file-name';
import { localDate } from '../document/local-date';
import { roleText, type TextForm } from '../document/role-text';
import type { RoleReading } from '../workbook/role-reading';

/** A role as a file that can be saved or copied. */
export interface RoleReportFile {
  readonly form: TextForm;
  readonly text: string;
  /** 'Medical Coder.html'. */
  readonly name: string;
  readonly type: string;
}

/** The report of a role in a form, on a day. */
export function roleReport(reading: RoleReading, form: TextForm, now: Date): RoleReportFile {
  const { raw, kept, report, answerTo, noise, cellOf, sheet } = reading;
  const placeOf = (at: Parameters<typeof cellOf>[0]) => {
    const cell = cellOf(at);
    return cell === undefined ? '' : `${sheet.name}!${cell}`;
  };
  const text = roleText({ role: raw, kept, report, answerTo, noise, placeOf, date: localDate(now) }, form);
  return { form, text, name: `${fileName(sheet.name)}.${form}`, type: types[form] };
}

const types: Readonly<Record<TextForm, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
};

/** A dot at an end of a file's name hides the file or is lost. */
const fileName = (sheet: string): string => inFileName(sheet).replace(/^\.+|[. ]+$/g, '') || 'Role';
