import type { Section } from '../../assessment/place';
import type { CellValue } from './plan';

/** Something for a block's single values, by field, and for its rows, each by field. */
export interface ByField<Each> {
  readonly values?: Readonly<Record<string, Each>>;
  readonly rows?: readonly Readonly<Record<string, Each>>[];
}

/** What is to be written into one block. */
export interface SectionContent extends ByField<CellValue> {
  /** What a published text prints for fields that the sheet calculates. It stands beside them. */
  readonly stated?: ByField<CellValue>;
  /** Number formats of the author's numbers that are printed in another form than the layout's. */
  readonly formats?: ByField<string>;
}

/**
 * The author's part of a role sheet. Fields are those that the layout declares; what is absent stays blank. A value for a
 * field that a formula fills is typed over the formula; one under `stated` stands beside it.
 *
 * Time is a fraction: 0.35 for 35 %.
 */
export type RoleContent = Readonly<Partial<Record<Section, SectionContent>>>;

/** The field beside a block's title that tells where its rows come from. */
export const sourceField = 'source';

/** A role that nobody has filled. */
export const blankRole: RoleContent = {};

/** True for a role whose author states figures; its sheet has columns for them. */
export function hasStated(content: RoleContent): boolean {
  return Object.values(content).some(({ stated }) => {
    const all = [stated?.values ?? {}, ...(stated?.rows ?? [])];
    return all.some((fields) => Object.keys(fields).length > 0);
  });
}
