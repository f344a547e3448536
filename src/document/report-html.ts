/* HTML that cannot hold anything but what is written here: every value is escaped unless it is HTML itself. */

/** A piece of a page. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[];

/**
 * A piece of a page from a template; texts in it are escaped.
 *
 * @example markup`<p>${'a < b'}</p>`.html // '<p>a &lt; b</p>'
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.map((text, index) => text + written(values[index] ?? '')).join('') };
}

/** A text whose line breaks are kept. */
export const lines = (text: string): Html => ({ html: text.split('\n').map(escaped).join('<br>') });

function written(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/** Characters that HTML has no place for become the sign for that. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
