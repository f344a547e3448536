import type { TextForm } from '../document/role-text';
import type { Run } from './run';
import { writeTexts } from './write-texts';

const forms: ReadonlyMap<string, TextForm> = new Map([
  ['html', 'html'],
  ['markdown', 'md'],
  ['json', 'json'],
]);

/** `aijri report`: always true, for a report judges nothing. */
export const runReport: Run = async ({ files, options }, terminal) => {
  const form = forms.get(options.get('format') ?? '') ?? 'html';
  await writeTexts(files, form, options.get('out'), terminal);
  return true;
};
