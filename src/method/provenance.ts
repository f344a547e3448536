/**
 * Where a rule comes from. The product shows this mark wherever it shows the rule.
 *
 * - `published`: stated in a published assessment.
 * - `inferred`: read off published results; the publisher has not said it.
 * - `ours`: a decision of this project.
 */
export type Provenance = 'published' | 'inferred' | 'ours';

/** The mark in words, for a tooltip or a table cell. */
export const provenanceMeaning: Readonly<Record<Provenance, string>> = {
  published: 'Stated in published assessments.',
  inferred: 'Read off published results; the publisher has not stated it.',
  ours: 'A decision of this project.',
};
