import { scoreCapped } from '../../src/checks/score-capped';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

const highest = { tasks: ['100% 1 N'], evidence: [2, 2, 2, 2, 2], growth: 2 };

checkCases(scoreCapped, {
  valid: {
    'an ordinary score': role(),
    'exactly at the cap': role({ ...highest, barriers: [1, 1, 1, 1, 1] }),
  },
  invalid: [
    {
      why: 'the highest ratings',
      given: role({ ...highest, barriers: [2, 2, 2, 2, 2] }),
      finds: [
        {
          at: 'composite.score',
          says:
            'The formula gives 109.7; a published score stops at 100.0. ' +
            'The scale was made for a barrier total of 5; roles at the cap cannot be told apart by their score.',
        },
      ],
    },
  ],
  notRun: [{ given: role({ growth: null }), because: 'AI growth correlation is missing' }],
});
