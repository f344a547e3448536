import { labelFitsScore } from '../../src/checks/label-fits-score';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

const reason = 'Where the label is meant, say why in the rationale, with the word';

checkCases(labelFitsScore, {
  valid: {
    'every score with the label it leads to': role({ tasks: ['20% 1 N', '20% 2 A', '20% 3 A', '20% 4 D', '20% 5 D'] }),
    'another label with its reason': role({
      tasks: ['60% 3 A', '40% 4 A'],
      states: { 'tasks.1.rationale': 'Augmentation, because a human signs every page.' },
    }),
    'another label, explained as such': role({
      tasks: ['60% 3 A', '40% 1 A'],
      states: { 'tasks.1.rationale': 'The label is that of the tool, which only listens.' },
    }),
  },
  invalid: [
    {
      why: 'another label without a reason',
      given: role({ tasks: ['60% 3 A', '40% 4 A'], states: { 'tasks.1.rationale': 'A human signs every page.' } }),
      finds: [
        {
          at: 'tasks.1.label',
          says: `Task 2 scores 4 and is labelled AUGMENTATION; DISPLACEMENT is expected. ${reason} augmentation.`,
          fix: 'value: DISPLACEMENT',
        },
      ],
    },
    {
      why: 'a table without rationales, and a score that is missing elsewhere',
      given: role({ tasks: ['60% - A', '40% 5 N'] }),
      finds: [
        {
          at: 'tasks.1.label',
          says: `Task 2 scores 5 and is labelled NOT INVOLVED; DISPLACEMENT is expected. ${reason} not involved.`,
          fix: 'value: DISPLACEMENT',
        },
      ],
    },
  ],
  notRun: [
    { given: role({ tasks: ['60% - A', '40% 5 D'] }), because: 'the score of task 1 is missing' },
    { given: role({ tasks: ['60% 3 A', '40% 5 -'] }), because: 'the label of task 2 is missing' },
  ],
});
