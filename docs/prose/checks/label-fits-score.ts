import type { CheckProse } from '../../site/check-prose';

export const labelFitsScore: CheckProse = {
  about: [
    'A task has the label that its score leads to, or a rationale that says why not.',
    '4 and 5 lead to displacement, 2 and 3 to augmentation, 1 to not involved: inferred, it gives two published shares exactly. A rationale gives a reason when it speaks of the label by name. (ours)',
  ],
  finds: {
    cells: [{ at: 'tasks.3.label', place: 'Task decomposition, row 4, Label', holds: 'DISPLACEMENT' }],
    findings: [
      'Task 4 scores 2 and is labelled DISPLACEMENT; AUGMENTATION is expected. Where the label is meant, say why in the rationale, with the word displacement.',
    ],
  },
  passes: {
    cells: [
      { at: 'tasks.3.label', place: 'Task decomposition, row 4, Label', holds: 'DISPLACEMENT' },
      {
        at: 'tasks.3.rationale',
        place: 'Task decomposition, row 4, Rationale',
        holds: 'Displacement all the same: physicians answer a form that software sends.',
      },
    ],
  },
};
