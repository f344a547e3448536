import type { Provenance } from './provenance';

/** A rating scale: whole numbers from `min` to `max`. */
export interface Scale {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly provenance: Provenance;
}

/** Protective principles, 0 (absent) to 3 (defines the role). */
export const principleScale: Scale = { name: 'protective principle', min: 0, max: 3, provenance: 'published' };

/** AI growth correlation, -2 (AI shrinks the role) to 2 (AI grows it). */
export const growthScale: Scale = { name: 'AI growth correlation', min: -2, max: 2, provenance: 'published' };

/** Task score, 1 (only a human can) to 5 (an agent runs it end to end). */
export const taskScale: Scale = { name: 'task score', min: 1, max: 5, provenance: 'published' };

/** Evidence rating, -2 (against the role) to 2 (for it). */
export const evidenceScale: Scale = { name: 'evidence rating', min: -2, max: 2, provenance: 'published' };

/** Barrier rating, 0 (none) to 2 (strong). */
export const barrierScale: Scale = { name: 'barrier rating', min: 0, max: 2, provenance: 'published' };

/** The values of a scale in order: `levels(barrierScale)` is `[0, 1, 2]`. */
export function levels(scale: Scale): number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
}

/** A scale in words: `scaleInWords(evidenceScale)` is `'a whole number from -2 to 2'`. */
export function scaleInWords(scale: Scale): string {
  return `a whole number from ${scale.min} to ${scale.max}`;
}
