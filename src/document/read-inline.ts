/* The marks inside a line of Markdown. Each function takes time in proportion to the length of its text. */

/* Beyond this an address is no address any more; it keeps a text of nothing but brackets cheap. */
const longestAddress = 2_000;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  minus: '−',
  times: '×',
};

/**
 * A line of Markdown as plain text: emphasis and code marks are dropped, an address follows its link's text in brackets,
 * escapes and the usual character references are resolved, `<br>` is a line break. Everything else stays: HTML in
 * Markdown is text here.
 *
 * @example plainInline('**Raw:** 1.85 \\* 2 [source](https://a.example)') // 'Raw: 1.85 * 2 source (https://a.example)'
 */
export function plainInline(markdown: string): string {
  if (!/[\\`*_[\]&<~]/.test(markdown)) return markdown;
  const parts: string[] = [];
  const addMark = markPairs(parts);
  const brackets: number[] = [];
  let at = 0;
  while (at < markdown.length) {
    const special = nextSpecial(markdown, at);
    if (special > at) parts.push(markdown.slice(at, special));
    if (special >= markdown.length) break;
    at = special;
    const token = tokenAt(markdown, at);
    at += token.length;
    if (token.kind === 'text') parts.push(token.text);
    else if (token.kind === 'mark') addMark(token.text, token.opens, token.closes);
    else if (token.kind === 'open') brackets.push(parts.push(token.text) - 1);
    else {
      const opened = brackets.pop();
      const address = opened === undefined ? undefined : addressAt(markdown, at);
      if (opened === undefined || address === undefined) parts.push(']');
      else {
        const shown = parts.length - opened > 20 ? '' : parts.slice(opened + 1).join('');
        parts[opened] = '';
        if (shown !== address.target && address.target !== '') parts.push(` (${address.target})`);
        at += address.length;
      }
    }
  }
  return parts.join('');
}

type Token =
  | { readonly kind: 'text' | 'open' | 'close'; readonly text: string; readonly length: number }
  | {
      readonly kind: 'mark';
      readonly text: string;
      readonly length: number;
      readonly opens: boolean;
      readonly closes: boolean;
    };

const specials = /[\\`*_[\]&<~!]/g;

function nextSpecial(text: string, from: number): number {
  specials.lastIndex = from;
  return specials.exec(text)?.index ?? text.length;
}

function tokenAt(text: string, at: number): Token {
  const character = text.charAt(at);
  const literal = (length = 1, shown = text.slice(at, at + length)): Token => ({ kind: 'text', text: shown, length });
  switch (character) {
    case '\\': {
      const escaped = text.charAt(at + 1);
      return /^[!-/:-@[-`{-~]$/.test(escaped) ? literal(2, escaped) : literal();
    }
    case '&':
      return reference(text, at) ?? literal();
    case '<': {
      const br = /^<br ?\/?>/i.exec(text.slice(at, at + 6));
      return br ? literal(br[0].length, '\n') : (autolink(text, at) ?? literal());
    }
    case '[':
      return { kind: 'open', text: '[', length: 1 };
    case '!':
      return text.charAt(at + 1) === '[' ? { kind: 'open', text: '![', length: 2 } : literal();
    case ']':
      return { kind: 'close', text: ']', length: 1 };
    default: {
      let end = at + 1;
      while (text.charAt(end) === character) end++;
      return mark(text, at, end);
    }
  }
}

/** A run of `*`, `_`, `~` or a backtick is a mark at the edge of a word; inside one, or alone, it is text: 1.85*0.80. */
function mark(text: string, at: number, end: number): Token {
  const run = text.slice(at, end);
  const [before, after] = [text.charAt(at - 1), text.charAt(end)];
  const isCode = run.startsWith('`');
  const opens = after !== '' && !/\s/.test(after) && (isCode || !/[\p{L}\p{N}]/u.test(before));
  const closes = before !== '' && !/\s/.test(before) && (isCode || !/[\p{L}\p{N}]/u.test(after));
  const isMark = run.length <= 3 && run !== '~';
  return { kind: 'mark', text: run, length: run.length, opens: isMark && opens, closes: isMark && closes };
}

/** Adds a mark to the parts. Two that belong together are dropped; one that never gets its partner is text. */
function markPairs(parts: string[]): (run: string, opens: boolean, closes: boolean) => void {
  const waiting = new Map<string, number[]>();
  return (run, opens, closes) => {
    const open = waiting.get(run);
    const partner = closes ? open?.pop() : undefined;
    if (partner !== undefined) {
      parts[partner] = '';
      return;
    }
    const index = parts.push(run) - 1;
    if (!opens) return;
    if (open) open.push(index);
    else waiting.set(run, [index]);
  };
}

function reference(text: string, at: number): Token | undefined {
  const match = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/i.exec(text.slice(at, at + 12));
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name = ''] = match;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const character = Number.isNaN(code) ? named[name.toLowerCase()] : characterOf(code);
  return character === undefined ? undefined : { kind: 'text', text: character, length: whole.length };
}

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;

function autolink(text: string, at: number): Token | undefined {
  if (!/^<https?:/i.test(text.slice(at, at + 7))) return undefined;
  const end = text.slice(at, at + longestAddress).search(/[\s>]/);
  if (end < 0 || text.charAt(at + end) !== '>') return undefined;
  return { kind: 'text', text: text.slice(at + 1, at + end), length: end + 1 };
}

/** The `(address "title")` behind a link's text. */
function addressAt(text: string, at: number): { readonly target: string; readonly length: number } | undefined {
  if (text.charAt(at) !== '(') return undefined;
  const end = text.slice(at, at + longestAddress).indexOf(')');
  return end < 0 ? undefined : { target: text.slice(at + 1, at + end).trim(), length: end + 1 };
}
