import { rationalePresent } from '../../src/checks/rationale-present';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

const blank = (section: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, row) => [`${section}.${row}.rationale`, null]));

checkCases(rationalePresent, {
  valid: {
    'a reason of its own everywhere': fullRole(),
    'a rating that is missing needs no reason yet': fullRole({ states: { 'tasks.0.rationale': 'Only a human can.' } }),
    'a script without spaces': fullRole({ states: { 'tasks.0.rationale': '人間が最後に確認する' } }),
  },
  invalid: [
    {
      why: 'a blank',
      given: fullRole({ states: { 'barriers.1.rationale': null } }),
      finds: [{ at: 'barriers.1.rationale', says: 'The rationale of Physical Presence is blank.' }],
    },
    {
      why: 'a word',
      given: fullRole({ states: { 'principles.growthRationale': 'obvious' } }),
      finds: [{ at: 'principles.growthRationale', says: 'The rationale of AI growth correlation is only “obvious”.' }],
    },
    {
      why: 'the words of another row',
      given: fullRole({
        states: {
          'tasks.0.rationale': 'AI drafts, a human decides.',
          'tasks.1.rationale': 'AI drafts; a human decides',
        },
      }),
      finds: [{ at: 'tasks.1.rationale', says: 'The rationale of task 2 is the same as the rationale of task 1.' }],
    },
    {
      why: 'a whole table without any is one finding',
      given: fullRole({ states: blank('evidence', 5) }),
      finds: [{ at: 'evidence.0.rationale', says: 'No rating of Evidence has a rationale.' }],
    },
  ],
  notRun: [
    { given: role(), because: 'no rating has a place for its rationale' },
    { given: role({ tasks: [], states: blank('evidence', 5) }), because: 'the role has no tasks yet' },
  ],
});
