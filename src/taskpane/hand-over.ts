import type { RoleReportFile } from './role-report';

/* Giving a file to the person: the clipboard, and the browser's downloads. */

/**
 * Puts a text on the clipboard, a page also as formatted text for a word processor. False when the browser refuses.
 *
 * The clipboard's own interface needs a permission that a frame inside Excel on the web does not get; copying as the
 * keyboard does needs none.
 */
export function copyToClipboard(
  page: Document,
  { text, form }: Pick<RoleReportFile, 'text'> & Partial<RoleReportFile>,
): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (form === 'html') event.clipboardData?.setData('text/html', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('copy', onCopy, { capture: true });
  try {
    return page.execCommand('copy');
  } finally {
    page.removeEventListener('copy', onCopy, { capture: true });
  }
}

/** Hands a file to the browser to save. Some desktop versions of Excel have no downloads; copying works in all. */
export function saveFile(page: Document, { text, name, type }: RoleReportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
