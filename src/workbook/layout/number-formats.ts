import type { Section } from '../../assessment/place';

/* How numbers of a role sheet are shown. Formats that mean the same in every language version of Excel. */

const share = '0%';
const whole = '0';
const points = '0.00';
const score = '0.0';

const formats: Readonly<Partial<Record<string, string>>> = {
  'head.score': score,
  'head.checkedAt': 'yyyy-mm-dd hh:mm',
  'principles.score': whole,
  'principles.total': whole,
  'principles.growth': whole,
  'tasks.time': share,
  'tasks.score': whole,
  'tasks.weighted': points,
  'tasks.timeTotal': '0.0%',
  'tasks.weightedTotal': points,
  'tasks.taskResistance': points,
  'tasks.displacement': share,
  'tasks.augmentation': share,
  'tasks.notInvolved': share,
  'tasks.share3plus': share,
  'evidence.score': whole,
  'evidence.total': whole,
  'barriers.score': whole,
  'barriers.total': whole,
  'growth-check.growth': whole,
  'composite.taskResistance': points,
  'composite.evidenceModifier': points,
  'composite.barrierModifier': points,
  'composite.growthModifier': points,
  'composite.raw': '0.0000',
  'composite.score': score,
  'sub-label.share3plus': share,
  'sub-label.growth': whole,
  'sub-label.taskResistance': points,
  'sub-label.evidence': whole,
  'sub-label.barriers': whole,
  'override.computed': score,
  'override.new': score,
  'override.date': 'yyyy-mm-dd',
  'comparators.score': score,
  'scenarios.score': score,
};

/** The number format of a field; undefined where Excel's General will do. */
export function numberFormatOf(section: Section, field: string): string | undefined {
  return formats[`${section}.${field}`];
}
