import { taskResistanceFollows } from '../../src/checks/task-resistance-follows';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

checkCases(taskResistanceFollows, {
  valid: {
    'a right sheet': sheetRole(),
    'with its denominator': role({ tasks: ['100% 4 D'], formulas: { taskResistance: '2.00/5.0' } }),
    'one printed decimal of an exact half, either way': role({
      tasks: ['35% 5 D', '65% 4 A'],
      formulas: { taskResistance: '1.6' },
    }),
  },
  invalid: [
    {
      why: 'typed wrong under the tasks',
      given: sheetRole({ ...medicalCoder, states: { taskResistance: '1.95' } }),
      finds: [
        {
          at: 'tasks.taskResistance',
          says: 'Task resistance is stated 1.95, computed 1.85. It is typed over the formula.',
          fix: 'formula: 1.85',
        },
      ],
    },
    {
      why: 'typed in the composite',
      given: sheetRole({ ...medicalCoder, states: { 'composite.taskResistance': '1.85' } }),
      finds: [
        {
          at: 'composite.taskResistance',
          says: 'Task resistance in the composite is typed over the formula (1.85); it will not follow changes.',
          fix: 'formula: 1.85',
        },
      ],
    },
    {
      why: 'out of 4',
      given: role({ tasks: ['100% 4 D'], formulas: { taskResistance: '2.00/4.0' } }),
      finds: [
        {
          at: 'tasks.taskResistance',
          says: 'Task resistance is stated out of 4; the most it can be is 5.',
          fix: 'formula: 2.00',
        },
      ],
    },
    {
      why: 'an author who follows his own wrong total: correcting the total does not correct what is typed',
      given: role({ tasks: ['100% 4 D'], states: { weightedTotal: '4.10', taskResistance: '1.90' } }),
      finds: [
        {
          at: 'tasks.taskResistance',
          says: 'Task resistance is stated 1.90, computed 2.00. It is typed over the formula.',
          fix: 'formula: 2.00',
        },
      ],
    },
    {
      why: 'a wrong figure is printed as precisely as it is stated',
      given: role({ tasks: ['33.3% 5 D', '66.7% 4 D'], formulas: { taskResistance: '1.668' } }),
      finds: [
        { at: 'tasks.taskResistance', says: 'Task resistance is stated 1.668, computed 1.667.', fix: 'formula: 1.67' },
      ],
    },
  ],
  notRun: [
    { given: role({ tasks: ['60% 3 A', '40% - A'] }), because: 'the score of task 2 is missing' },
    { given: role({ tasks: ["'60% 3 A", '40% 2 A'] }), because: 'the time of task 1 is text, not a number' },
    { given: role({ tasks: ['60% 3 A', '30% 2 A'] }), because: 'time does not add to 100 %' },
    { given: role(), because: 'task resistance is not stated' },
    {
      given: role({ tasks: ['100% 4 D'], states: { weightedTotal: '4.10' }, formulas: { taskResistance: '1.90' } }),
      because: 'it follows from the weighted total, which is not the computed one',
    },
  ],
});
