import type { KeptText } from './document';
import type { PrintedSection } from './print-model';

/** Kept texts by where they are printed. */
export interface KeptPlaces {
  /** Before the first section. */
  readonly first: readonly string[];
  readonly of: (section: PrintedSection) => { readonly before: readonly string[]; readonly behind: readonly string[] };
}

/** A published text that stands before the table of its section. */
const leading = /^reframed question\b/i;

/** Where each kept text is printed: in its own section, behind all of it; behind the last one when that is not there. */
export function keptIn(
  sections: readonly PrintedSection[],
  kept: readonly Pick<KeptText, 'text' | 'after'>[],
): KeptPlaces {
  const home = (after: KeptText['after']) =>
    after && (sections.find(({ places }) => places.includes(after)) ?? sections.at(-1));
  return {
    first: kept.filter(({ after }) => home(after) === undefined).map(({ text }) => text),
    of: (section) => {
      const texts = kept.filter(({ after }) => home(after) === section).map(({ text }) => text);
      return {
        before: texts.filter((text) => leading.test(text)),
        behind: texts.filter((text) => !leading.test(text)),
      };
    },
  };
}
