import type { Section } from '../../assessment/place';
import type { CellValue } from './plan';

/** What is to be written into one block: single values by field, and rows, each by field. */
export interface SectionContent {
  readonly values?: Readonly<Record<string, CellValue>>;
  readonly rows?: readonly Readonly<Record<string, CellValue>>[];
}

/**
 * The author's part of a role sheet. Fields are those that the layout declares; what is absent stays blank. A value for a
 * field that a formula fills is a stated figure: it is typed over the formula.
 *
 * Time is a fraction: 0.35 for 35 %.
 */
export type RoleContent = Readonly<Partial<Record<Section, SectionContent>>>;

/** A role that nobody has filled. */
export const blankRole: RoleContent = {};
