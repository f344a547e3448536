import type { Assessment } from './assessment';

/**
 * An assessment without the sub-label and its table, which the add-in writes itself.
 *
 * What is written beside a new result is checked on this: a label that the same step replaces is no finding any more, and
 * writing twice gives the same.
 */
export function withoutWrittenResult(assessment: Assessment): Assessment {
  const { stated } = assessment;
  return {
    ...assessment,
    stated: {
      ...stated,
      head: { ...stated.head, subLabel: undefined },
      subLabel: {
        share3plus: undefined,
        growth: undefined,
        taskResistance: undefined,
        evidence: undefined,
        barriers: undefined,
        label: undefined,
      },
    },
  };
}
