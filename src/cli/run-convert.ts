import type { TextForm } from '../document/role-text';
import { messages } from './messages';
import type { Run } from './run';
import { writeTexts } from './write-texts';

const textForms: readonly TextForm[] = ['json', 'md', 'html'];

/** `aijri convert`: always true, for what could not be converted is told the terminal. */
export const runConvert: Run = async ({ files, options }, terminal) => {
  const to = options.get('to');
  const out = options.get('out');
  const form = textForms.find((each) => each === to);
  if (form) await writeTexts(files, form, out, terminal);
  else if (out === undefined) terminal.fail('aijri', messages.workbookNeedsOut);
  else await (await import('./write-workbooks')).writeWorkbooks(files, out, terminal);
  return true;
};
