import { customFunctions } from '../functions/register';

/* Our functions in the text of a formula. Excel writes `_xldudf_AIJRI_SHARE` for AIJRI.SHARE while it does not know the
   add-in, sometimes with another add-in's file before it: `Other.xla!_xldudf_AIJRI_SHARE` or `[2]!_xldudf_AIJRI_SHARE`
   (office-js #2568, #3872). It does not find back by itself (#6395, #6611). */

/** Texts in quotes are passed over; what is called is caught, with the stand-in's file apart from its name. */
const call =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\w.[\]]+!)?_xldudf_([A-Z0-9_.]+)(?=\s*\()|'(?:[^']|'')*'!|([A-Z_\\][\w.]*)(?=\s*\()/gi;

const standIns: ReadonlyMap<string, string> = new Map(
  [...customFunctions.keys()].map((name) => [name.replaceAll('.', '_'), name]),
);

/** The first of our functions that a formula calls, under its own name or under a stand-in; undefined where there is none. */
export function functionIn(formula: string): string | undefined {
  for (const [, standIn, given] of formula.matchAll(call)) {
    const name = ourNameOf(standIn) ?? given?.toUpperCase();
    if (name !== undefined && customFunctions.has(name)) return name;
  }
  return undefined;
}

/** True where a formula calls one of our functions. */
export const isOurs = (formula: string): boolean => functionIn(formula) !== undefined;

/**
 * The formula with our functions under their own names again.
 *
 * @example withOwnNames('=ROUND(_xldudf_AIJRI_SHARE(A1:B9,3),2)') // '=ROUND(AIJRI.SHARE(A1:B9,3),2)'
 */
export function withOwnNames(formula: string): string {
  return formula.replace(call, (whole: string, standIn: string | undefined) => ourNameOf(standIn) ?? whole);
}

const ourNameOf = (standIn: string | undefined) =>
  standIn === undefined ? undefined : standIns.get(standIn.toUpperCase().replaceAll('.', '_'));
