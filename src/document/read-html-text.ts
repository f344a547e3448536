/* What the elements of a page are to a reader of its text. */

export const heading = /^h[1-6]$/;
/** Elements that begin and end a line. */
export const breaking = new Set(
  (
    'address article aside blockquote body button caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form header hr html legend main nav ol option p pre section select summary table tbody textarea tfoot thead ul'
  ).split(' '),
);
/** Their text is no text of the page. */
export const silent = new Set([
  'script',
  'style',
  'title',
  'svg',
  'template',
  'noscript',
  'iframe',
  'object',
  'canvas',
]);

const mostColumnsSpanned = 100;

/** The lines of a run, apart where it has a line break; blank ones only inside. */
export function trimmedLines(parts: readonly string[]): string[] {
  const lines = parts.join('').split('\n');
  const texts = lines.map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''));
  while (texts.length > 0 && texts[0] === '') texts.shift();
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return texts;
}

/** The columns that a cell spans; a span that no table has is none. */
export function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= mostColumnsSpanned ? span : 1;
}
