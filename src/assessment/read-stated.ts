import type { RawRole, RawSection } from './raw';
import { type Stated, type StatedCriterion, statedCriterionValue, statedFigure, statedText } from './stated';

/** Everything that the author states beside the ratings, as printed. */
export function readStated(role: RawRole): Stated {
  const values = (section: RawSection | undefined) => (field: string) => section?.values.get(field);
  const head = values(role.get('head'));
  const tasks = values(role.get('tasks'));
  const principles = values(role.get('principles'));
  const composite = values(role.get('composite'));
  const subLabel = values(role.get('sub-label'));

  const criterion = (field: string): StatedCriterion | undefined => {
    const { value, comparison } = statedCriterionValue(subLabel(field));
    const met = statedText(subLabel(`${field}Met`));
    if (value === undefined && met === undefined) return undefined;
    return { value, comparison, met: met?.text ?? '', ...(met?.beside ? { metBeside: true } : {}) };
  };

  return {
    weighted: (role.get('tasks')?.rows ?? []).map((row) => statedFigure(row.get('weighted'))),
    timeTotal: statedFigure(tasks('timeTotal')),
    weightedTotal: statedFigure(tasks('weightedTotal')),
    taskResistance: statedFigure(tasks('taskResistance')),
    displacement: statedFigure(tasks('displacement')),
    augmentation: statedFigure(tasks('augmentation')),
    notInvolved: statedFigure(tasks('notInvolved')),
    share3plus: statedFigure(tasks('share3plus')),
    evidenceTotal: statedFigure(role.get('evidence')?.values.get('total')),
    barrierTotal: statedFigure(role.get('barriers')?.values.get('total')),
    protectiveTotal: statedFigure(principles('total')),
    growthCheck: statedFigure(role.get('growth-check')?.values.get('growth')),
    quickScreen: statedText(principles('quickScreen')),
    composite: {
      taskResistance: statedFigure(composite('taskResistance')),
      evidenceModifier: statedFigure(composite('evidenceModifier')),
      barrierModifier: statedFigure(composite('barrierModifier')),
      growthModifier: statedFigure(composite('growthModifier')),
      raw: statedFigure(composite('raw')),
      score: statedFigure(composite('score')),
      zone: statedText(composite('zone')),
    },
    head: {
      score: statedFigure(head('score')),
      zone: statedText(head('zone')),
      subLabel: statedText(head('subLabel')),
    },
    subLabel: {
      share3plus: criterion('share3plus'),
      growth: criterion('growth'),
      taskResistance: criterion('taskResistance'),
      evidence: criterion('evidence'),
      barriers: criterion('barriers'),
      label: statedText(subLabel('label')),
      reason: statedText(subLabel('reason')),
    },
  };
}
