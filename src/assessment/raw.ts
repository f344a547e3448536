import type { Section } from './place';

/* What a reader found, before anything is believed: values by section and field. The workbook room makes it from cells,
   the document room from text. */

/** One value as found. `text` is as shown to people; a date, a percentage and an error value are all numbers or text here. */
export interface RawValue {
  readonly value: string | number | boolean;
  readonly text: string;
  /** True when a formula gives the value; false when somebody typed it. */
  readonly isFormula: boolean;
  /**
   * True for a figure that its author prints beside the computed one: in a published text, or in the stated column of a
   * sheet. It is the author's, it is no input, and no formula is lost under it.
   */
  readonly isBeside?: boolean;
}

/** A section's single values by field, and its rows, each by field. */
export interface RawSection {
  readonly values: ReadonlyMap<string, RawValue>;
  readonly rows: readonly ReadonlyMap<string, RawValue>[];
}

/** A role as found. A section that is not there is absent from the map. */
export type RawRole = ReadonlyMap<Section, RawSection>;

/** A blank cell. */
export const blank: RawValue = { value: '', text: '', isFormula: false };

/** True for an empty cell and for one that holds only spaces. */
export const isBlank = ({ value }: RawValue): boolean => typeof value === 'string' && value.trim() === '';
