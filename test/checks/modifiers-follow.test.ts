import { modifiersFollow } from '../../src/checks/modifiers-follow';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

checkCases(modifiersFollow, {
  valid: {
    'a right sheet': sheetRole(),
    'only one is stated': role({ formulas: { 'composite.evidenceModifier': '1.00' } }),
  },
  invalid: [
    {
      why: 'the growth modifier of another growth value',
      given: sheetRole({ ...medicalCoder, states: { 'composite.growthModifier': '1.00' } }),
      finds: [
        {
          at: 'composite.growthModifier',
          says: 'Growth modifier is stated 1.00, computed 0.95. It belongs to AI growth 0; the ratings say −1.',
          fix: 'formula: 0.95',
        },
      ],
    },
    {
      why: 'the sign of the evidence lost',
      given: sheetRole({
        ...medicalCoder,
        formulas: { 'composite.evidenceModifier': '1.20', 'composite.barrierModifier': '1.02' },
      }),
      finds: [
        {
          at: 'composite.evidenceModifier',
          says: 'Evidence modifier is stated 1.20, computed 0.80.',
          fix: 'formula: 0.80',
        },
        {
          at: 'composite.barrierModifier',
          says: 'Barrier modifier is stated 1.02, computed 1.04.',
          fix: 'formula: 1.04',
        },
      ],
    },
  ],
  notRun: [
    { given: role({ growth: null }), because: 'AI growth correlation is missing' },
    { given: role({ barriers: [0, 0, 0, 0, 5] }), because: 'the score of Cultural/Ethical is outside its scale' },
    { given: role(), because: 'no modifier is stated' },
    {
      given: sheetRole({
        ...medicalCoder,
        states: { 'evidence.total': -4 },
        formulas: { 'composite.evidenceModifier': '0.84' },
      }),
      because: 'it follows from the evidence total, which is not the computed one',
    },
  ],
});
