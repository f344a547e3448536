import type { Piece } from './read-pieces';
import { bareHeading } from './read-vocabulary';

/** Fewer headings in a row are sections without text. (ours) */
const fewestInContents = 3;

/**
 * The pieces that name sections only in a list of contents, by index: headings that follow one another with nothing
 * between, each of which comes again further down.
 */
export function listedHeadings(pieces: readonly Piece[]): ReadonlySet<number> {
  const headings = pieces.flatMap((piece, index) => {
    const known = piece.kind === 'heading' || piece.kind === 'text' ? bareHeading(piece.text) : undefined;
    return known ? [{ index, name: `${known.section}.${known.topic ?? ''}` }] : [];
  });
  const lastOf = new Map(headings.map(({ name, index }) => [name, index]));
  const listed = new Set<number>();
  let run: typeof headings = [];
  const endRun = () => {
    const end = run.at(-1)?.index ?? 0;
    const comeAgain = run.filter(({ name }) => (lastOf.get(name) ?? 0) > end);
    if (run.length >= fewestInContents) for (const { index } of comeAgain) listed.add(index);
    run = [];
  };
  let next = 0;
  pieces.forEach((piece, index) => {
    const heading = headings[next]?.index === index ? headings[next] : undefined;
    if (heading) {
      run.push(heading);
      next++;
    } else if (piece.kind !== 'blank') endRun();
  });
  return listed;
}
