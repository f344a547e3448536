import { rawAndScoreFollow } from '../../src/checks/raw-and-score-follow';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

const strongest = {
  tasks: ['100% 1 N'],
  evidence: [2, 2, 2, 2, 2],
  barriers: [2, 2, 2, 2, 2],
  growth: 2,
} as const;

checkCases(rawAndScoreFollow, {
  valid: {
    'a right sheet': sheetRole(),
    'out of 100': role({ ...medicalCoder, formulas: { 'head.score': '11.6/100' } }),
    'without its decimal': role({ ...medicalCoder, formulas: { 'head.score': '12' } }),
    'with more decimals, before rounding': role({ ...medicalCoder, formulas: { 'composite.score': '11.63' } }),
    'a score at the cap': role({ ...strongest, formulas: { 'composite.score': '100.0' } }),
  },
  invalid: [
    {
      why: 'typed over at the top',
      given: sheetRole({ ...medicalCoder, states: { 'head.score': '12.6' } }),
      finds: [
        {
          at: 'head.score',
          says: 'AIJRI score at the top is stated 12.6, computed 11.6. It is typed over the formula.',
          fix: 'formula: 11.6',
        },
      ],
    },
    {
      why: 'a raw product with a slip, and the score of the right one',
      given: sheetRole({ ...medicalCoder, formulas: { 'composite.raw': '1.4262' } }),
      finds: [{ at: 'composite.raw', says: 'Raw is stated 1.4262, computed 1.4622.', fix: 'formula: 1.4622' }],
    },
    {
      why: 'an uncapped score',
      given: role({ ...strongest, formulas: { 'composite.score': '109.7' } }),
      finds: [{ at: 'composite.score', says: 'AIJRI score is stated 109.7, computed 100.0.', fix: 'formula: 100.0' }],
    },
    {
      why: 'an uncapped score with more decimals',
      given: role({ ...strongest, formulas: { 'composite.score': '109.71' } }),
      finds: [{ at: 'composite.score', says: 'AIJRI score is stated 109.71, computed 100.00.', fix: 'formula: 100.0' }],
    },
    {
      why: 'more decimals that are neither of the two',
      given: role({ ...medicalCoder, formulas: { 'composite.score': '11.69' } }),
      finds: [{ at: 'composite.score', says: 'AIJRI score is stated 11.69, computed 11.60.', fix: 'formula: 11.6' }],
    },
  ],
  notRun: [
    { given: role({ evidence: [null, 0, 0, 0, 0] }), because: 'the score of Job Posting Trends is missing' },
    { given: role({ tasks: ['90% 3 A'] }), because: 'time does not add to 100 %' },
    { given: role(), because: 'neither raw nor score is stated' },
    {
      given: sheetRole({
        ...medicalCoder,
        states: { 'composite.growthModifier': '1.00' },
        formulas: { 'composite.raw': '1.5392', 'composite.score': '12.6', 'head.score': '12.6' },
      }),
      because: 'it follows from the product of the four figures above, which is not the computed one',
    },
  ],
});
