import { Parser } from 'htmlparser2';
import { htmlBuilder } from './read-html-builder';
import { linesOf, mostPieces, type Piece } from './read-pieces';

/* HTML is read by htmlparser2's stream of tags and texts: nothing is built that could be rendered, run or fetched, there
   is no tree to exhaust the stack, and every text has its place in the source. parse5 follows the standard more closely
   where tags are wrong, but moves texts about in doing so, and is larger. */

/** Its open tags are searched at every closing one. Browsers stop nesting at 512. */
export const deepestNesting = 1_000;

/**
 * The pieces of an HTML page or of a fragment from the clipboard, or why it can be no document. Scripts, styles and
 * pictures are no text, and an attribute never is.
 */
export function piecesOfHtml(html: string): Piece[] | 'too deep' | 'too many' {
  const source = html.replace(clipboardHeader, (header) => header.replace(/[^\r\n]/g, ' '));
  const lineAt = lineCounter(source);
  const builder = htmlBuilder();
  let depth = 0;
  let excess: 'too deep' | 'too many' | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (depth > deepestNesting) excess = 'too deep';
      else if (builder.count() > mostPieces) excess = 'too many';
      if (excess) parser.pause();
      builder.open(name, attributes, lineAt(parser.startIndex));
    },
    ontext(text) {
      builder.text(text, lineAt(parser.startIndex), lineAt(parser.endIndex));
    },
    onclosetag(name, isImplied) {
      depth--;
      builder.close(name, isImplied, lineAt(parser.startIndex));
    },
  });
  parser.write(source);
  if (excess) return excess;
  parser.end();
  return builder.end();
}

/** What Windows puts before a fragment of HTML. */
const clipboardHeader = /^Version:[\d.]{1,8}\s+(?:(?:Start|End|Source)\w{1,20}:[^\r\n]{0,2000}\r?\n?){1,10}/i;

/** The line of an index, from 1. Asked in rising order it takes one walk through the text. */
function lineCounter(text: string): (index: number) => number {
  const starts: number[] = [];
  let start = 0;
  for (const line of linesOf(text)) {
    starts.push(start);
    start +=
      line.length +
      (text.charAt(start + line.length) === '\r' && text.charAt(start + line.length + 1) === '\n' ? 2 : 1);
  }
  let line = 0;
  return (index) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= index) line++;
    while (line > 0 && (starts[line] ?? 0) > index) line--;
    return line + 1;
  };
}
