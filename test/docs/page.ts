import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** A documentation page: `readPage('functions/aijri.html')`. */
export function readPage(path: string): Document {
  return new JSDOM(readFileSync(join(__dirname, '../../docs', path), 'utf8')).window.document;
}

/** The text of an element as a reader sees it. */
export function shown(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Every match of a selector. */
export function all(parent: ParentNode, selector: string): Element[] {
  return [...parent.querySelectorAll(selector)];
}
