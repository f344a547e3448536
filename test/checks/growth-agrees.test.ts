import { growthAgrees } from '../../src/checks/growth-agrees';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

checkCases(growthAgrees, {
  valid: {
    'a right sheet': sheetRole(),
    'the growth check alone': role({ growth: 1, states: { 'growth-check.growth': '+1' } }),
    'a growth modifier of another value, which modifiers-follow owns': sheetRole({
      ...medicalCoder,
      states: { 'composite.growthModifier': '1.00' },
    }),
  },
  invalid: [
    {
      why: 'another value in the growth check',
      given: sheetRole({ ...medicalCoder, states: { 'growth-check.growth': 0 } }),
      finds: [
        {
          at: 'growth-check.growth',
          says: 'AI growth in the growth check is stated 0, rated −1.',
          fix: 'value: −1',
        },
      ],
    },
    {
      why: 'another value in the growth check and in the composite',
      given: sheetRole({ ...medicalCoder, states: { 'growth-check.growth': 0, 'composite.growthModifier': '1.00' } }),
      finds: [
        {
          at: 'growth-check.growth',
          says:
            'AI growth in the growth check is stated 0, rated −1. ' +
            'The composite uses that value too: the one in the table of principles may be the wrong one.',
          fix: 'value: −1',
        },
      ],
    },
    {
      why: 'another value in the growth check, and a modifier too coarse to tell',
      given: role({
        growth: -1,
        states: { 'growth-check.growth': 0 },
        formulas: { 'composite.growthModifier': '1.0' },
      }),
      finds: [
        { at: 'growth-check.growth', says: 'AI growth in the growth check is stated 0, rated −1.', fix: 'value: −1' },
      ],
    },
    {
      why: 'an older value in the sub-label table',
      given: sheetRole({ ...medicalCoder, states: { 'sub-label.growth': 1 } }),
      finds: [
        {
          at: 'sub-label.growth',
          says: 'AI growth in the sub-label table is stated 1, rated −1.',
          fix: 'value: −1',
        },
      ],
    },
  ],
  notRun: [
    { given: role({ without: ['principles'] }), because: 'the table Protective principles and AI growth is missing' },
    {
      given: role({ growth: null, states: { 'growth-check.growth': 0 } }),
      because: 'AI growth correlation is missing',
    },
    { given: role(), because: 'AI growth is stated only once' },
  ],
});
