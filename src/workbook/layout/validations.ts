import type { Section } from '../../assessment/place';
import { taskLabels } from '../../method/rows';
import {
  barrierRubric,
  evidenceRubric,
  growthRubric,
  principleRubric,
  type Rubric,
  taskRubric,
} from '../../method/rubric';
import { scaleInWords } from '../../method/scales';
import type { PlannedValidation } from './plan';

type Validation = Omit<PlannedValidation, 'box'>;

/** Excel cuts a prompt off at this length. */
const longestMessage = 255;

const wholeNumber = (rubric: Rubric): Validation => ({
  rule: { kind: 'wholeNumber', min: rubric.scale.min, max: rubric.scale.max },
  prompt: { title: rubric.title, message: levelsInWords(rubric) },
  error: {
    title: rubric.title,
    message: `This needs ${scaleInWords(rubric.scale)}. Leave the cell blank while it is not rated.`,
  },
});

/** One line per level; where that is too long, each level's first clause. */
export function levelsInWords({ scale, meanings }: Rubric): string {
  const written = (ends: RegExp | undefined) =>
    meanings
      .map((meaning, step) => `${scale.min + step}: ${ends ? meaning.split(ends)[0] : meaning.replace(/\.$/, '')}`)
      .join('\n');
  const full = written(undefined);
  return full.length <= longestMessage ? full : written(/[:;]|\.$/);
}

const time: Validation = {
  rule: { kind: 'decimal', min: 0, max: 100 },
  prompt: { title: 'Time', message: 'Share of working time. All tasks together make 100 %.' },
  error: { title: 'Time', message: 'This needs a share of working time from 0 to 100 %.' },
};

const label: Validation = {
  rule: { kind: 'list', values: taskLabels },
  prompt: {
    title: 'Label',
    message:
      'DISPLACEMENT: AI does the task.\nAUGMENTATION: AI helps, a human leads.\nNOT INVOLVED: AI has no part in it.',
  },
  error: { title: 'Label', message: 'Choose DISPLACEMENT, AUGMENTATION or NOT INVOLVED.' },
};

const newScore: Validation = {
  rule: { kind: 'decimal', min: 0, max: 100 },
  prompt: {
    title: 'New score',
    message: 'Only when you override the computed score. An override needs a reason, an author and a date.',
  },
  error: { title: 'New score', message: 'This needs a score from 0 to 100.' },
};

const validations: Readonly<Partial<Record<string, Validation>>> = {
  'principles.score': wholeNumber(principleRubric),
  'principles.growth': wholeNumber(growthRubric),
  'tasks.time': time,
  'tasks.score': wholeNumber(taskRubric),
  'tasks.label': label,
  'evidence.score': wholeNumber(evidenceRubric),
  'barriers.score': wholeNumber(barrierRubric),
  'growth-check.growth': wholeNumber(growthRubric),
  'override.new': newScore,
};

/** What may be entered into an input cell; undefined for free text. */
export function validationOf(section: Section, field: string): Validation | undefined {
  return validations[`${section}.${field}`];
}
