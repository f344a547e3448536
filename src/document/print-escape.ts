/* Text as Markdown that reads as the same text again. Whatever Markdown could take for a mark is escaped, whatever a
   reader could trim or drop is a character reference. */

/** A text behind a label: line breaks are `<br>`, so that no part of it can look like a line of its own. */
export function inlineMarkdown(text: string): string {
  return text.split('\n').map(inline).join('<br>');
}

/** A text inside a table cell. */
export function cellMarkdown(text: string): string {
  return inlineMarkdown(text).replace(/\|/g, '\\|');
}

/** A text that is a paragraph by itself: its start is no heading, list, quote, rule or table. */
export function paragraphMarkdown(text: string): string {
  return inlineMarkdown(text)
    .replace(/^[#>+|=:-]/, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}

/** True for a text whose every line is a list item: '- one' or '1. one'. */
export function isList(text: string): boolean {
  const lines = text.split('\n');
  return [/^- \S/, /^\d{1,9}\. \S/].some((marker) => lines.every((line) => marker.test(line)));
}

/** The lines of a list, each with its own marker. */
export function listMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(- |\d+\. )(.*)$/s, (_, marker: string, item: string) => marker + inline(item)))
    .join('\n');
}

function inline(text: string): string {
  return text
    .replace(/[\\`*[~]|<(?=[a-z/!?])|(?<!\w)_|_(?!\w)/gi, '\\$&')
    .replace(/&(?=#|[a-z])/gi, '&amp;')
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]|^ +| +$/g, (found) =>
      [...found].map((character) => `&#${character.charCodeAt(0)};`).join(''),
    );
}
