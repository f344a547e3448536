import { ratingsVary } from '../../src/checks/ratings-vary';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

const halo = 'One impression of the role may have coloured them all.';

checkCases(ratingsVary, {
  valid: {
    'the example, whose principles are all absent': role(medicalCoder),
    'two tasks alike': role({ evidence: [0, 1, 0, 0, 0], tasks: ['50% 3 A', '50% 3 A'] }),
  },
  invalid: [
    {
      why: 'equal ratings in every group',
      given: role({
        tasks: ['40% 3 A', '30% 3 A', '30% 3 A'],
        evidence: [-1, -1, -1, -1, -1],
        barriers: [1, 1, 1, 1, 1],
        principles: [2, 2, 2],
      }),
      finds: [
        { at: 'principles.total', says: `All 3 ratings of Protective principles and AI growth are 2. ${halo}` },
        { at: 'tasks.weightedTotal', says: `All 3 ratings of Task decomposition are 3. ${halo}` },
        { at: 'evidence.total', says: `All 5 ratings of Evidence are −1. ${halo}` },
        { at: 'barriers.total', says: `All 5 ratings of Barriers are 1. ${halo}` },
      ],
    },
    {
      why: 'tasks that keep to the middle',
      given: role({
        tasks: ['20% 2 A', '20% 3 A', '20% 4 D', '20% 3 A', '10% 2 A', '10% 3 A'],
        evidence: [0, 1, 0, 0, 0],
      }),
      finds: [
        {
          at: 'tasks.weightedTotal',
          says:
            'No task of 6 scores 1 or 5. ' +
            'Ratings that keep to the middle hide what only a human, or already an agent, can do.',
        },
      ],
    },
  ],
  notRun: [{ given: role({ evidence: [null, 0, 0, 1, 0] }), because: 'the score of Job Posting Trends is missing' }],
});
