import type { Section } from '../assessment/place';
import type { RawSection, RawValue } from '../assessment/raw';
import type { RatedSection, TimeUnit } from './json-model';

/* Which fields of a role are ratings and which are prose. Every other field is a stated figure. */

/** The fields of a row that are rated, with AI growth, which has a line of its own. */
export const ratedFields: Readonly<Record<RatedSection, readonly string[]>> = {
  principles: ['score'],
  tasks: ['time', 'score', 'label'],
  evidence: ['score'],
  barriers: ['score'],
};

/** Sections whose values are prose, all or those named. */
export const proseFields: Readonly<Partial<Record<Section, 'all' | readonly string[]>>> = {
  principles: ['growthRationale'],
  tasks: ['reinstatement', 'source'],
  'growth-check': ['text'],
  override: 'all',
  commentary: 'all',
};

/** Sections that are rows of text. */
export const proseRows = ['comparators', 'kept'] as const;

/** What the add-in wrote about the role, which is found anew, and what the role only might be. */
export const leftOut: ReadonlySet<Section> = new Set<Section>(['checks', 'scenarios']);

export function isProse(section: Section, field: string): boolean {
  const fields = proseFields[section];
  return fields === 'all' || (fields?.includes(field) ?? false);
}

/** A share of time as it stands in a cell, as the text that the cell shows. */
export function timeText(value: number, unit: TimeUnit): string {
  return unit === 'fraction' ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

export const valuesOf = (section: RawSection | undefined): ReadonlyMap<string, RawValue> =>
  section?.values ?? new Map<string, RawValue>();
