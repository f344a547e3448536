import type { Assessment, Task } from '../assessment/assessment';
import type { TaskScore } from '../assessment/ratings';
import type { TaskLabel } from '../method/rows';
import type { Check } from './check';
import { missingInput } from './missing-input';
import { type Part, together } from './parts';
import { phrase } from './phrase';

const messages = {
  unexpected: 'Task {task} scores {score} and is labelled {label}; {expected} is expected.',
  reason: 'Where the label is meant, say why in the rationale, with the word {word}.',
} as const;

const expectedLabel: Readonly<Record<TaskScore, TaskLabel>> = {
  1: 'NOT INVOLVED',
  2: 'AUGMENTATION',
  3: 'AUGMENTATION',
  4: 'DISPLACEMENT',
  5: 'DISPLACEMENT',
};

/** The words by which a rationale speaks of its label. */
const aboutLabel: Readonly<Record<TaskLabel, { readonly word: string; readonly pattern: RegExp }>> = {
  DISPLACEMENT: { word: 'displacement', pattern: /\b(displac|label)/i },
  AUGMENTATION: { word: 'augmentation', pattern: /\b(augment|label)/i },
  'NOT INVOLVED': { word: 'not involved', pattern: /\b(not involve|no involve|label)/i },
};

/**
 * A task has the label that its score leads to, or a rationale that says why not.
 *
 * 4 and 5 lead to displacement, 2 and 3 to augmentation, 1 to not involved: inferred, it gives two published shares
 * exactly. A rationale gives a reason when it speaks of the label by name. (ours)
 */
export const labelFitsScore: Check = {
  name: 'label-fits-score',
  severity: 'warning',
  protects: 'A label that contradicts its score moves the displacement share without any score saying so.',
  provenance: 'inferred',
  messages,

  run({ assessment }) {
    const missing = missingInput(assessment, ['score', 'label']);
    return together([...assessment.tasks.map(partOf), ...(missing ? [missing] : [])], noTasks(assessment));
  },
};

const noTasks = ({ tasks }: Assessment) => (tasks.length === 0 ? 'there are no tasks' : undefined);

function partOf({ score, label, rationale = '' }: Task, row: number): Part {
  if (score === undefined || label === undefined) return 'not stated';
  const expected = expectedLabel[score];
  const { word, pattern } = aboutLabel[label];
  if (label === expected || pattern.test(rationale)) return 'agrees';
  return {
    sentence: phrase(messages.unexpected, { task: String(row + 1), score: String(score), label, expected }),
    detail: phrase(messages.reason, { word }),
    at: { section: 'tasks', row, field: 'label' },
    found: label,
    expected,
    fix: { kind: 'value', value: expected, shown: expected },
  };
}
