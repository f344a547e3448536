import { type Section, sections } from './place';
import { isBlank, type RawRole, type RawValue } from './raw';

/* What the add-in writes itself, what formulas give and what an author prints beside them is no input, nor is text that was
   kept because nothing understood it, nor what a scenario would change: only what the author typed for the role itself counts. */
const noInputs: ReadonlySet<Section> = new Set<Section>(['head', 'sub-label', 'kept', 'checks', 'scenarios']);

/**
 * A short word that changes when any input of the role changes, and with nothing else: 'f' and 13 or 14
 * hexadecimal digits.
 *
 * Inputs are the author's values in the order of the method's sections: not their place on the sheet, not formats, not
 * what formulas or the add-in write, not the figures stated beside them.
 */
export function fingerprint(role: RawRole): string {
  const inputs = sections
    .filter((section) => !noInputs.has(section))
    .map((section) => {
      const raw = role.get(section);
      return [section, entries(raw?.values), (raw?.rows ?? []).map(entries)];
    });
  return `f${hash53(JSON.stringify(inputs)).toString(16).padStart(13, '0')}`;
}

function entries(values: ReadonlyMap<string, RawValue> | undefined): readonly (readonly [string, unknown])[] {
  return [...(values ?? [])]
    .filter(([, value]) => !value.isFormula && !value.isBeside && !isBlank(value))
    .map(([field, { value }]): [string, unknown] => [field, value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** cyrb53, a public-domain 53-bit string hash: enough to notice a change, not meant against forgery. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
