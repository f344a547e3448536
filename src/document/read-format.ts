import type { DocumentFormat } from './document';

/* Enough to tell how a text is written; a longer look would cost time and tell no more. */
const lookedAt = 200_000;

const htmlPage = /^(?:Version:[\d.]{1,8}\s|<(?:!doctype|html|head|body|meta|table)[\s>])/i;
const htmlStart =
  /^<(?:div|section|article|main|header|nav|h[1-6]|p|span|ul|ol|style|script|center|font|b|strong|a|link|title|!--)[\s>-]/i;
const htmlTag =
  /<\/(?:html|body|table|tr|td|div|p|h[1-6]|li|ul|span|b|strong)\s*>|<(?:td|tr|br|p|h[1-6])\b[^<>]{0,200}>/i;
const markdownSign = /^[ \t]{0,3}(?:#{1,6}[ \t]+\S|\|?[ \t]*:?-{2,}:?[ \t]*\||\*\*\S)/m;
const markdownStructure = /^[ \t]{0,3}(?:#{1,6}[ \t]+\S|\|?[ \t]*:?-{2,}:?[ \t]*\|)/m;

/** How a text is written: HTML begins with a tag, Markdown has marked headings, ruled tables or bold beginnings. */
export function formatOf(text: string): DocumentFormat {
  const start = text.slice(0, lookedAt).trimStart();
  if (htmlPage.test(start)) return 'html';
  // Markdown may begin with a tag too.
  if (htmlStart.test(start) && htmlTag.test(start) && !markdownStructure.test(start)) return 'html';
  return markdownSign.test(start) ? 'markdown' : 'text';
}
