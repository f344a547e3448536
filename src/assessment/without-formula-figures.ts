import type { Assessment } from './assessment';
import type { StatedCriterion, StatedFigure, StatedText } from './stated';

/**
 * An assessment without the figures that formulas give: with other inputs they would be others. What somebody typed or
 * printed stays.
 */
export function withoutFormulaFigures(assessment: Assessment): Assessment {
  const { stated } = assessment;
  const { composite, head, subLabel } = stated;
  return {
    ...assessment,
    stated: {
      weighted: stated.weighted.map(typed),
      timeTotal: typed(stated.timeTotal),
      weightedTotal: typed(stated.weightedTotal),
      taskResistance: typed(stated.taskResistance),
      displacement: typed(stated.displacement),
      augmentation: typed(stated.augmentation),
      notInvolved: typed(stated.notInvolved),
      share3plus: typed(stated.share3plus),
      evidenceTotal: typed(stated.evidenceTotal),
      barrierTotal: typed(stated.barrierTotal),
      protectiveTotal: typed(stated.protectiveTotal),
      growthCheck: typed(stated.growthCheck),
      quickScreen: typed(stated.quickScreen),
      composite: {
        taskResistance: typed(composite.taskResistance),
        evidenceModifier: typed(composite.evidenceModifier),
        barrierModifier: typed(composite.barrierModifier),
        growthModifier: typed(composite.growthModifier),
        raw: typed(composite.raw),
        score: typed(composite.score),
        zone: typed(composite.zone),
      },
      head: { score: typed(head.score), zone: typed(head.zone), subLabel: typed(head.subLabel) },
      subLabel: {
        share3plus: typedCriterion(subLabel.share3plus),
        growth: typedCriterion(subLabel.growth),
        taskResistance: typedCriterion(subLabel.taskResistance),
        evidence: typedCriterion(subLabel.evidence),
        barriers: typedCriterion(subLabel.barriers),
        label: typed(subLabel.label),
        reason: subLabel.reason,
      },
    },
  };
}

const typed = <Figure extends StatedFigure | StatedText>(figure: Figure | undefined): Figure | undefined =>
  figure?.typed ? figure : undefined;

const typedCriterion = (criterion: StatedCriterion | undefined): StatedCriterion | undefined =>
  criterion && (criterion.value === undefined || criterion.value.typed) ? criterion : undefined;
