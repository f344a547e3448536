import { weightedIsTimeTimesScore } from '../../src/checks/weighted-is-time-times-score';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

const tasks = ['35% 5 D', '2.5% 3 A', '62.5% 2 A'];

checkCases(weightedIsTimeTimesScore, {
  valid: {
    'formulas that are right': role({
      tasks,
      formulas: { 'tasks.0.weighted': '1.75', 'tasks.1.weighted': '0.075', 'tasks.2.weighted': '1.25' },
    }),
    'rounded as printed, up or down': role({
      tasks: ['2.5% 3 A', '97.5% 1 N'],
      formulas: { 'tasks.0.weighted': '0.07', 'tasks.1.weighted': '0.98' },
    }),
    'only one is stated': role({ tasks, formulas: { 'tasks.0.weighted': '1.75' } }),
  },
  invalid: [
    {
      why: 'typed over and wrong',
      given: role({ tasks, states: { 'tasks.0.weighted': '1.80' }, formulas: { 'tasks.2.weighted': '1.25' } }),
      finds: [
        {
          at: 'tasks.0.weighted',
          says: 'Weighted of task 1 is stated 1.80, computed 1.75. It is typed over the formula.',
          fix: 'formula: 1.75',
        },
      ],
    },
    {
      why: 'typed over and right for now',
      given: role({ tasks, states: { 'tasks.0.weighted': '1.75' } }),
      finds: [
        {
          at: 'tasks.0.weighted',
          says: 'Weighted of task 1 is typed over the formula (1.75); it will not follow changes.',
          fix: 'formula: 1.75',
        },
      ],
    },
    {
      why: 'a formula that computes something else',
      given: role({ tasks, formulas: { 'tasks.0.weighted': '5.35' } }),
      finds: [
        { at: 'tasks.0.weighted', says: 'Weighted of task 1 is stated 5.35, computed 1.75.', fix: 'formula: 1.75' },
      ],
    },
    {
      why: 'a wrong figure beside a task that has no score',
      given: role({ tasks: ['35% 5 D', '65% - A'], formulas: { 'tasks.0.weighted': '1.70' } }),
      finds: [
        { at: 'tasks.0.weighted', says: 'Weighted of task 1 is stated 1.70, computed 1.75.', fix: 'formula: 1.75' },
      ],
    },
  ],
  notRun: [
    { given: role({ tasks: ['35% 5 D', '65% - A'] }), because: 'the score of task 2 is missing' },
    { given: role({ tasks }), because: 'no weighted figure is stated' },
    { given: role({ tasks: [] }), because: 'the table Task decomposition has no rows' },
  ],
});
