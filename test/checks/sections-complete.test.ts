import { sectionsComplete } from '../../src/checks/sections-complete';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

checkCases(sectionsComplete, {
  valid: {
    'everything is there': fullRole(),
    'three steps in one line': fullRole({
      states: { 'commentary.Survival strategy': 'Learn the hard cases. Learn to check software. Move on.' },
    }),
  },
  invalid: [
    {
      why: 'parts that are blank',
      given: fullRole({
        comparators: [],
        states: { 'tasks.reinstatement': null, 'commentary.Survival strategy': null, 'commentary.Timeline': null },
      }),
      finds: [
        {
          at: 'tasks.reinstatement',
          says: 'The reinstatement check is blank: does AI also make new work for this role?',
        },
        { at: 'commentary.Survival strategy', says: 'The survival strategy is blank.' },
        { at: 'commentary.Timeline', says: 'The timeline is blank.' },
        { at: 'comparators.table', says: 'No comparator is named under Where to look next.' },
      ],
    },
    {
      why: 'a short strategy',
      given: fullRole({ states: { 'commentary.Survival strategy': '1. Learn the hard cases.' } }),
      finds: [{ at: 'commentary.Survival strategy', says: 'The survival strategy has 1 step; three are usual.' }],
    },
  ],
  notRun: [
    { given: role(), because: 'the assessment has no prose' },
    { given: role({ tasks: [], states: { 'commentary.Timeline': null } }), because: 'the role has no tasks yet' },
  ],
});
