import type { Assessment } from './assessment';
import type { StatedCriterion, StatedText } from './stated';

/**
 * An assessment without the sub-label and its table as the add-in writes them. What the author states beside them stays.
 *
 * What is written beside a new result is checked on this: a label that the same step replaces is no finding any more, and
 * writing twice gives the same.
 */
export function withoutWrittenResult(assessment: Assessment): Assessment {
  const { stated } = assessment;
  const { share3plus, growth, taskResistance, evidence, barriers, label, reason } = stated.subLabel;
  return {
    ...assessment,
    stated: {
      ...stated,
      head: { ...stated.head, subLabel: textBeside(stated.head.subLabel) },
      subLabel: {
        share3plus: criterionBeside(share3plus),
        growth: criterionBeside(growth),
        taskResistance: criterionBeside(taskResistance),
        evidence: criterionBeside(evidence),
        barriers: criterionBeside(barriers),
        label: textBeside(label),
        reason,
      },
    },
  };
}

const textBeside = (text: StatedText | undefined) => (text?.beside ? text : undefined);

function criterionBeside(criterion: StatedCriterion | undefined): StatedCriterion | undefined {
  const isValueBeside = criterion?.value?.beside;
  if (!criterion || !(isValueBeside || criterion.metBeside)) return undefined;
  return {
    ...criterion,
    ...(isValueBeside ? {} : { value: undefined, comparison: undefined }),
    met: criterion.metBeside ? criterion.met : '',
  };
}
