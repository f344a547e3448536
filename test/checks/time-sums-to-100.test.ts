import { timeSumsTo100 } from '../../src/checks/time-sums-to-100';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

checkCases(timeSumsTo100, {
  valid: {
    'percentages of 100 %': role({ tasks: ['35% 5 D', '65% 2 A'] }),
    'plain numbers of 100': role({ tasks: ['35 5 D', '65 2 A'] }),
    'thirds within the tolerance': role({ tasks: ['33.3% 5 D', '33.3% 3 A', '33.35% 2 A'] }),
    'other ratings missing': role({ tasks: ['100% - -'], growth: null }),
  },
  invalid: [
    {
      why: 'too little',
      given: role({ tasks: ['35% 5 D', '60% 2 A'] }),
      finds: [{ at: 'tasks.timeTotal', says: 'Time adds to 95 %, not 100 %. Add 5 points.' }],
    },
    {
      why: 'too much, by less than a point',
      given: role({ tasks: ['35% 5 D', '65.06% 2 A'] }),
      finds: [{ at: 'tasks.timeTotal', says: 'Time adds to 100.06 %, not 100 %. Take 0.06 points away.' }],
    },
    {
      why: 'a blank: one finding, at the blank',
      given: role({ tasks: ['35% 5 D', '- 2 A'] }),
      finds: [
        {
          at: 'tasks.1.time',
          says: 'Time of task 2 is blank; it needs a share of time above 0 and up to 100 %. A blank is never read as 0.',
        },
      ],
    },
    {
      why: 'zero and negative',
      given: role({ tasks: ['0% 5 D', '-5% 2 A', '100% 2 A'] }),
      finds: [
        { at: 'tasks.0.time', says: 'Time of task 1 is 0%; it needs a share of time above 0 and up to 100 %.' },
        { at: 'tasks.1.time', says: 'Time of task 2 is -5%; it needs a share of time above 0 and up to 100 %.' },
      ],
    },
    {
      why: 'text where a number belongs, with the number as its fix',
      given: role({ tasks: ["'35% 5 D", '65% 2 A'] }),
      finds: [
        {
          at: 'tasks.0.time',
          says: 'Time of task 1 is the text “35%”; it needs a share of time above 0 and up to 100 %, entered as a number.',
          fix: 'value: 35 %',
        },
      ],
    },
    {
      why: 'a percentage among plain numbers',
      given: role({ tasks: ['35 5 D', '40% 2 A', '25 2 A'] }),
      finds: [
        {
          at: 'tasks.1.time',
          says: 'Time of task 2 is 40%, but the other times are plain numbers; use one form in the whole column.',
          fix: 'value: 40',
        },
      ],
    },
  ],
  notRun: [
    { given: role({ tasks: [] }), because: 'the table Task decomposition has no rows' },
    { given: role({ without: ['tasks'] }), because: 'the table Task decomposition is missing' },
  ],
});
