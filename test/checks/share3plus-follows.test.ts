import { share3plusFollows } from '../../src/checks/share3plus-follows';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

checkCases(share3plusFollows, {
  valid: {
    'a right sheet': sheetRole(),
    'right at its printed precision': role({ tasks: ['33.3% 3 A', '66.7% 1 N'], formulas: { share3plus: '33%' } }),
    'a share of nothing': role({ tasks: ['100% 2 A'], formulas: { share3plus: '0%' } }),
    'equal to the displacement share and right': role({
      tasks: ['40% 4 D', '60% 2 A'],
      formulas: { share3plus: '40%' },
    }),
  },
  invalid: [
    {
      why: 'the published slip: the displacement share in its place',
      given: sheetRole({ ...medicalCoder, states: { share3plus: '65%' } }),
      finds: [
        {
          at: 'tasks.share3plus',
          says:
            'Time scoring 3+ is stated 65 %, computed 85 %. ' +
            '65 % is the displacement share; tasks scoring 3 or more take 85 % of the time.',
          fix: 'formula: 85 %',
        },
      ],
    },
    {
      why: 'a wrong figure that is nothing else',
      given: role({ tasks: ['40% 4 D', '60% 2 A'], formulas: { share3plus: '45%' } }),
      finds: [{ at: 'tasks.share3plus', says: 'Time scoring 3+ is stated 45 %, computed 40 %.', fix: 'formula: 40 %' }],
    },
    {
      why: 'a sub-label table written before a score was changed',
      given: sheetRole({ ...medicalCoder, states: { 'sub-label.share3plus': '70%' } }),
      finds: [
        {
          at: 'sub-label.share3plus',
          says: 'Time scoring 3+ in the sub-label table is stated 70 %, computed 85 %.',
          fix: 'value: 85 %',
        },
      ],
    },
    {
      why: 'typed over and right for now',
      given: role({ tasks: ['40% 4 D', '60% 2 A'], states: { share3plus: '40%' } }),
      finds: [
        {
          at: 'tasks.share3plus',
          says: 'Time scoring 3+ is typed over the formula (40 %); it will not follow changes.',
          fix: 'formula: 40 %',
        },
      ],
    },
  ],
  notRun: [
    {
      given: role({ tasks: ['40% - D', '60% 2 A'], formulas: { share3plus: '40%' } }),
      because: 'the score of task 1 is missing',
    },
    { given: role({ tasks: ['40% 4 D', '60% 2.5 A'] }), because: 'the score of task 2 is not whole' },
    { given: role(), because: 'time scoring 3+ is not stated' },
  ],
});
