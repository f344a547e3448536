/** HTML of our own: already escaped where it holds data. */
export type Html = string;

/** Data as text of a page. */
export function text(data: string | number): Html {
  return String(data)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One line each; what is undefined is left out. */
export const lines = (...parts: readonly (Html | undefined)[]): Html =>
  parts.filter((part) => part !== undefined && part !== '').join('\n');

/** A table under a head of column titles. The rows come with their own markup. */
export function table(attributes: string, titles: readonly string[], rows: readonly Html[], caption?: string): Html {
  return lines(
    `<table${attributes}>`,
    caption === undefined ? undefined : `<caption>${text(caption)}</caption>`,
    `<thead><tr>${titles.map((title) => (title ? `<th scope="col">${text(title)}</th>` : '<td></td>')).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  );
}

/** `one`, `one and two`, `one, two and three`. */
export function listed(items: readonly string[]): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' and ');
}
