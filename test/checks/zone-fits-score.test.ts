import { zoneFitsScore } from '../../src/checks/zone-fits-score';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

checkCases(zoneFitsScore, {
  valid: {
    'a right sheet': sheetRole(),
    'in any letter case': role({ ...medicalCoder, formulas: { 'head.zone': 'RED' } }),
    'with more behind it': role({
      ...medicalCoder,
      formulas: { 'head.zone': 'RED (Imminent)', 'composite.zone': 'red zone' },
    }),
  },
  invalid: [
    {
      why: 'another zone',
      given: sheetRole({ ...medicalCoder, states: { 'head.zone': 'Yellow' } }),
      finds: [
        {
          at: 'head.zone',
          says: 'Zone at the top is stated Yellow; a score of 11.6 is Red. It is typed over the formula.',
          fix: 'formula: Red',
        },
      ],
    },
    {
      why: 'in the composite, by a formula',
      given: sheetRole({ ...medicalCoder, formulas: { 'composite.zone': 'Reddish' } }),
      finds: [{ at: 'composite.zone', says: 'Zone is stated Reddish; a score of 11.6 is Red.', fix: 'formula: Red' }],
    },
    {
      why: 'typed beside a wrong score of its own',
      given: role({ ...medicalCoder, states: { 'composite.score': '31.6', 'composite.zone': 'Yellow' } }),
      finds: [
        {
          at: 'composite.zone',
          says: 'Zone is stated Yellow; a score of 11.6 is Red. It is typed over the formula.',
          fix: 'formula: Red',
        },
      ],
    },
    {
      why: 'typed over and right for now',
      given: sheetRole({ ...medicalCoder, states: { 'composite.zone': 'Red' } }),
      finds: [
        {
          at: 'composite.zone',
          says: 'Zone is typed over the formula (Red); it will not follow changes.',
          fix: 'formula: Red',
        },
      ],
    },
  ],
  notRun: [
    {
      given: role({ growth: null, formulas: { 'head.zone': 'incomplete' } }),
      because: 'AI growth correlation is missing',
    },
    { given: role(), because: 'no zone is stated' },
    {
      given: sheetRole({ ...medicalCoder, states: { 'head.score': '31.6' }, formulas: { 'head.zone': 'Yellow' } }),
      because: 'it follows from the stated score, which is not the computed one',
    },
  ],
});
