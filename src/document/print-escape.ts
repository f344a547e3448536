import type { Section } from '../assessment/place';
import { readsAsMore } from './print-guard';

/* Text as Markdown that reads as the same text again. Whatever Markdown could take for a mark is escaped, whatever a
   reader could trim or drop is a character reference. A NUL is no character of a text and goes. */

/** A text behind a label: line breaks are `<br>`, so that no part of it can look like a line of its own. */
export function inlineMarkdown(text: string): string {
  return text.split('\n').map(inline).join('<br>');
}

/** A text inside a table cell. */
export function cellMarkdown(text: string): string {
  return inlineMarkdown(text).replace(/\|/g, '\\|');
}

/** A cell that names a row, and is no label whatever it looks like. */
export const nameMarkdown = (name: string, places: readonly Section[]): string =>
  literal(cellMarkdown(name), readsAsMore(name, places));

/**
 * A text by itself, with its paragraphs, lists and lines. It is no heading, list, quote, rule, table or label, whatever it
 * looks like.
 */
export function textMarkdown(text: string, places: readonly Section[]): string {
  if (lineCount(text) > mostLines) return lineMarkdown(text, places);
  const paragraphs = text.split('\n\n').map((paragraph) => paragraph.split('\n'));
  // What blank lines cannot say is said in one line.
  if (paragraphs.some((lines) => lines.some((line) => line.trim() === ''))) return lineMarkdown(text, places);
  return paragraphs.map((lines) => linesMarkdown(lines, places)).join('\n\n');
}

/** True for a text whose every line is an item of one kind of list and nothing more. */
export function isList(text: string, places: readonly Section[]): boolean {
  const lines = text.split('\n');
  if (lines.length > mostLines) return false;
  const items = lines.filter((line) => isItem(line, places));
  const bullets = items.filter((line) => line.startsWith('-'));
  return items.length === lines.length && (bullets.length === 0 || bullets.length === items.length);
}

/** More lines than a person writes are not looked at one by one. (ours) */
const mostLines = 2_000;

const lineCount = (text: string): number => text.split('\n').length;

/** A line break before a list is part of the list; before any other line it is marked. */
function linesMarkdown(lines: readonly string[], places: readonly Section[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const isBroken = next !== undefined && !isItem(next, places);
      const [marker = '', item = ''] = isItem(line, places) ? splitItem(line) : [];
      const written = marker === '' ? lineMarkdown(line, places) : marker + inline(item);
      return isBroken ? `${written}\\` : written;
    })
    .join('\n');
}

/** One line that is a paragraph by itself. */
export function lineMarkdown(text: string, places: readonly Section[]): string {
  const escaped = inlineMarkdown(text)
    .replace(/^[#>+|=:-]/, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
  return literal(escaped, readsAsMore(text, places));
}

const itemForm = /^(- |\d{1,3}\. )(\S.*)$/s;

const isItem = (line: string, places: readonly Section[]): boolean =>
  itemForm.test(line) && !readsAsMore(line.replace(itemForm, '$2'), places);

const splitItem = (line: string): string[] => itemForm.exec(line)?.slice(1) ?? [];

/** A first character that is written as a reference, or is escaped, says that all of it is text. */
function literal(escaped: string, isNeeded: boolean): string {
  if (!isNeeded || /^(?:\\[!-/:-@[-`{-~]|&#)/.test(escaped)) return escaped;
  const code = escaped.codePointAt(0);
  return code === undefined ? '' : `&#${code};${escaped.slice(String.fromCodePoint(code).length)}`;
}

function inline(text: string): string {
  const start = text.length - text.replace(/^ +/, '').length;
  const end = Math.max(start, withoutLastSpaces(text));
  const inner = text
    .slice(start, end)
    .replace(/\u0000/g, '')
    .replace(/[\\`*[~]|<(?=[a-z/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
    .replace(/&(?=#|[a-z])/gi, '&amp;')
    .replace(/[\u0001-\u001f\u007f\u0085\u2028\u2029]/g, (found) => `&#${found.charCodeAt(0)};`);
  return space.repeat(start) + inner + space.repeat(text.length - end);
}

/** A space that no reader trims. */
const space = '&#32;';

/** The length of a text without the spaces at its end. A regular expression would look at every run of spaces. */
function withoutLastSpaces(text: string): number {
  let end = text.length;
  while (text.charAt(end - 1) === ' ') end--;
  return end;
}
