import { quickScreenFits } from '../../src/checks/quick-screen-fits';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

/* Protective total 3, a score of 50.9. */
const green = { tasks: ['100% 2 A'], evidence: [0, 0, 0, 1, 0], barriers: [1, 2, 0, 1, 1], principles: [1, 1, 1] };

checkCases(quickScreenFits, {
  valid: {
    'the verdict of the rule': role({ formulas: { 'principles.quickScreen': 'Likely Red or Yellow Zone' } }),
    'the verdict among other words': role({
      growth: -1,
      states: { 'principles.quickScreen': 'Protective 0/9 and growth -1: almost certainly RED.' },
    }),
    'a result that it did not foresee, with a word about it': fullRole({
      ...green,
      reality: 'The quick screen does not see barriers, and these carry the role.',
    }),
    'a result that it did not foresee, where there is no place for a word': role({
      ...green,
      formulas: { 'principles.quickScreen': 'Likely Yellow Zone' },
    }),
  },
  invalid: [
    {
      why: 'the verdict of another rule',
      given: role({ growth: -1, states: { 'principles.quickScreen': 'Likely Yellow Zone' } }),
      finds: [
        {
          at: 'principles.quickScreen',
          says:
            'The quick screen says “Likely Yellow Zone”; ' +
            'protective total 0 and AI growth −1 give “Almost certainly Red Zone”.',
          fix: 'formula: Almost certainly Red Zone',
        },
      ],
    },
    {
      why: 'a result that it did not foresee',
      given: fullRole(green),
      finds: [
        {
          at: 'principles.quickScreen',
          says:
            'The quick screen says “Likely Yellow Zone”, and the score of 50.9 is Green; nothing says why. ' +
            'Say what the quick screen missed under Score vs Reality Check.',
        },
      ],
    },
  ],
  notRun: [
    { given: role(), because: 'the quick screen is not stated' },
    {
      given: role({ growth: null, formulas: { 'principles.quickScreen': 'incomplete' } }),
      because: 'AI growth correlation is missing',
    },
    {
      given: role({ tasks: ['100% - A'], formulas: { 'principles.quickScreen': 'Likely Red or Yellow Zone' } }),
      because: 'the score of task 1 is missing',
    },
  ],
});
