import { timeShape } from '../../src/checks/time-shape';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

const manyTasks = [...Array.from({ length: 12 }, (_, task) => `${task % 2 ? 9 : 7}% 3 A`), '4% 2 A'];

checkCases(timeShape, {
  valid: {
    'an ordinary cut': role({ tasks: ['50% 3 A', '30% 2 A', '20% 5 D'] }),
    'three equal thirds': role({ tasks: ['33.3% 3 A', '33.3% 2 A', '33.4% 5 D'] }),
  },
  invalid: [
    {
      why: 'one lump',
      given: role({ tasks: ['60% 3 A', '40% 2 A'] }),
      finds: [
        { at: 'tasks.0.time', says: 'Task 1 takes 60 % of the time; one rating decides more than half of the score.' },
      ],
    },
    {
      why: 'equal slices',
      given: role({
        tasks: ['14.3% 3 A', '14.3% 3 A', '14.3% 3 A', '14.3% 3 A', '14.3% 3 A', '14.3% 3 A', '14.2% 1 N'],
      }),
      finds: [{ at: 'tasks.timeTotal', says: 'All 7 tasks take the same time.' }],
    },
    {
      why: 'too many tasks',
      given: role({ tasks: manyTasks }),
      finds: [{ at: 'tasks.table', says: 'The role has 13 tasks; more than 12 are hard to tell apart.' }],
    },
    {
      why: 'a task twice',
      given: role({ tasks: ['40% 3 A Code charts', '30% 2 A Ask physicians', '30% 5 D code  Charts'] }),
      finds: [{ at: 'tasks.2.name', says: 'Task 3 has the same name as task 1.' }],
    },
  ],
  notRun: [{ given: role({ tasks: ['50% 3 A', '- 2 A'] }), because: 'the time of task 2 is missing' }],
});
