import { totalsAddUp } from '../../src/checks/totals-add-up';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

checkCases(totalsAddUp, {
  valid: {
    'a right sheet': sheetRole(),
    'a total of plain numbers': role({ tasks: ['35 5 D', '65 2 A'], formulas: { timeTotal: 100 } }),
    'right denominators': role({
      formulas: {
        'principles.total': '0/9',
        'evidence.total': '0/10',
        'barriers.total': '0/10',
        weightedTotal: '2.60/5.0',
      },
    }),
    'times that add to 95 % and say so: time-sums-to-100 owns that': role({
      tasks: ['95% 3 A'],
      formulas: { timeTotal: '95%' },
    }),
  },
  invalid: [
    {
      why: 'every total typed over and wrong',
      given: sheetRole({
        ...medicalCoder,
        states: {
          timeTotal: '99%',
          weightedTotal: '4.20',
          'principles.total': 1,
          'evidence.total': -4,
          'barriers.total': 3,
        },
      }),
      finds: [
        {
          at: 'tasks.timeTotal',
          says: 'Time total is stated 99 %, computed 100 %. It is typed over the formula.',
          fix: 'formula: 100 %',
        },
        {
          at: 'tasks.weightedTotal',
          says: 'Weighted total is stated 4.20, computed 4.15. It is typed over the formula.',
          fix: 'formula: 4.15',
        },
        {
          at: 'principles.total',
          says: 'Protective total is stated 1, computed 0. It is typed over the formula.',
          fix: 'formula: 0',
        },
        {
          at: 'evidence.total',
          says: 'Evidence total is stated −4, computed −5. It is typed over the formula.',
          fix: 'formula: −5',
        },
        {
          at: 'barriers.total',
          says: 'Barrier total is stated 3, computed 2. It is typed over the formula.',
          fix: 'formula: 2',
        },
      ],
    },
    {
      why: 'typed over and right for now',
      given: sheetRole({ ...medicalCoder, states: { 'evidence.total': -5 } }),
      finds: [
        {
          at: 'evidence.total',
          says: 'Evidence total is typed over the formula (−5); it will not follow changes.',
          fix: 'formula: −5',
        },
      ],
    },
    {
      why: 'a wrong denominator',
      given: role({ formulas: { 'evidence.total': '0/9', 'principles.total': '0/9' } }),
      finds: [
        {
          at: 'evidence.total',
          says: 'Evidence total is stated out of 9; the most it can be is 10.',
          fix: 'formula: 0',
        },
      ],
    },
    {
      why: 'words in the place of a total',
      given: role({ states: { 'barriers.total': 'low' } }),
      finds: [
        {
          at: 'barriers.total',
          says: 'Barrier total is stated “low”, computed 0. It is typed over the formula.',
          fix: 'formula: 0',
        },
      ],
    },
    {
      why: 'a wrong total though another one can not be computed',
      given: role({ evidence: [null, 0, 0, 0, 0], formulas: { 'barriers.total': 4 } }),
      finds: [{ at: 'barriers.total', says: 'Barrier total is stated 4, computed 0.', fix: 'formula: 0' }],
    },
  ],
  notRun: [
    {
      given: role({ evidence: [0, 0, null, 0, 0], formulas: { 'barriers.total': 0, 'evidence.total': 'incomplete' } }),
      because: 'the score of Wage Trends is missing',
    },
    { given: role({ evidence: [0, 0, 0, 0] }), because: 'the score of Expert Consensus is missing' },
    { given: role({ principles: [9, 0, 0] }), because: 'the score of Embodied Physicality is outside its scale' },
    { given: role({ without: ['principles'] }), because: 'the table Protective principles and AI growth is missing' },
    { given: role(), because: 'no total is stated' },
    {
      given: sheetRole({
        ...medicalCoder,
        states: { 'tasks.0.weighted': '1.85' },
        formulas: { weightedTotal: '4.25' },
      }),
      because: 'it follows from the weighted column, which is not the computed one',
    },
  ],
});
