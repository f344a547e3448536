import { overrideComplete } from '../../src/checks/override-complete';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

const override = (fields: Readonly<Record<string, number | string | null>>) =>
  role({ ...medicalCoder, states: Object.fromEntries(Object.entries(fields).map(([f, v]) => [`override.${f}`, v])) });

const complete = { new: 14, reason: 'Two payers still refuse.', author: 'A. Berg', date: '2026-11-20' };

checkCases(overrideComplete, {
  valid: {
    'no override': fullRole(),
    'none, and why none': override({ new: 'None', reason: 'None: the score fits.' }),
    'a complete one': override(complete),
    'a computed score that is right': override({ computed: 11.6, new: null }),
    'a computed score as its formula shows it while inputs are missing': override({ computed: 'incomplete' }),
  },
  invalid: [
    {
      why: 'a new score and nothing else',
      given: override({ new: 14 }),
      finds: [
        { at: 'override.reason', says: 'The override to 14 has no reason.' },
        { at: 'override.author', says: 'The override to 14 does not say whose it is.' },
        { at: 'override.date', says: 'The override to 14 has no date.' },
      ],
    },
    {
      why: 'a reason without a new score',
      given: override({ ...complete, new: null }),
      finds: [{ at: 'override.new', says: 'An override is reasoned, but no new score is given.' }],
    },
    {
      why: 'a new score that is none',
      given: override({ ...complete, new: 'higher' }),
      finds: [
        { at: 'override.new', says: 'The new score of the override is “higher”; it needs a score from 0 to 100.' },
      ],
    },
    {
      why: 'an older computed score beside it',
      given: override({ ...complete, computed: 12.2 }),
      finds: [
        {
          at: 'override.computed',
          says: 'The override is held against a computed score of 12.2; the ratings give 11.6.',
          fix: 'formula: 11.6',
        },
      ],
    },
  ],
  notRun: [{ given: role(), because: 'the table Assessor override is missing' }],
});
