/* What a cell can hold. */

/** Excel keeps 32,767 characters in a cell; some stay free for the apostrophe and for what people add. */
export const mostCharacters = 32_000;

/** Line ends as Excel has them; characters that no workbook can store are shown as ones that could not be read. */
export function cellText(text: string): string {
  // What XML, and so a workbook, does not allow.
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The part of a text that fits into a cell, and what is left over. */
export function shortened(text: string): { readonly text: string; readonly rest: string } {
  if (text.length <= mostCharacters) return { text, rest: '' };
  // Broken between words, where there is one near the end.
  const space = text.lastIndexOf(' ', mostCharacters);
  const end = space > mostCharacters - 1000 ? space : mostCharacters;
  return { text: text.slice(0, end), rest: text.slice(end).trim() };
}
