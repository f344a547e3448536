import type { TextForm } from '../document/role-text';

/* The texts of the tab Report. */

export const reportTexts = {
  title: 'Report',
  form: 'Form',
  label: { html: 'Page', md: 'Markdown', json: 'JSON' } satisfies Record<TextForm, string>,
  about: {
    html: 'One page to read, print or paste into Word, with charts, checks and sources.',
    md: 'The assessment as it is published. It can be imported again.',
    json: 'Ratings, stated and computed figures, checks and fingerprint, for other programs.',
  } satisfies Record<TextForm, string>,
  copy: 'Copy',
  save: 'Save',
  preview: (form: string) => `Preview: ${form}`,
  copied: (name: string) => `${name} is on the clipboard.`,
  saved: (name: string) => `${name} went to the downloads. If nothing was saved, this Excel has none: copy it instead.`,
  notCopied: 'The clipboard was refused. Click into the preview, press Ctrl+A, then Ctrl+C.',
} as const;
