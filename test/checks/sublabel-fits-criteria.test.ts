import { subLabelFitsCriteria } from '../../src/checks/sublabel-fits-criteria';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

/** A Yellow role: 60 % of its time scores 3 or more. */
const urgent = { tasks: ['60% 3 A', '40% 2 A'] } as const;

checkCases(subLabelFitsCriteria, {
  valid: {
    'a right sheet': sheetRole(),
    'a right Yellow sheet': sheetRole(urgent),
    'a label that is not written yet': role(urgent),
    'in any letter case': role({ ...medicalCoder, states: { 'head.subLabel': 'RED' } }),
    'time scoring 3+ and AI growth of the table, which other checks own': sheetRole({
      ...medicalCoder,
      states: { 'sub-label.share3plus': '10%', 'sub-label.growth': 2 },
    }),
    'values printed with a comparison that is true': sheetRole({
      ...medicalCoder,
      states: {
        'sub-label.taskResistance': '1.85 (>= 1.8)',
        'sub-label.evidence': '−5 (> −6)',
        'sub-label.barriers': '2 (≤ 2, met)',
        'sub-label.share3plus': '85% (>= 40%)',
      },
    }),
    'a word under Met that is neither': sheetRole({ ...medicalCoder, states: { 'sub-label.evidenceMet': 'almost' } }),
  },
  invalid: [
    {
      why: 'a label that one criterion does not support',
      given: role({ ...medicalCoder, states: { 'head.subLabel': 'Red (Imminent)' } }),
      finds: [
        {
          at: 'head.subLabel',
          says:
            'Sub-label at the top is stated Red (Imminent); the rule gives Red. ' +
            'Task resistance 1.85 < 1.80: not met. Evidence total −5 ≤ −6: not met. Barrier total 2 ≤ 2: met.',
          fix: 'value: Red',
        },
      ],
    },
    {
      why: 'a comparison that is not true, and one with another threshold',
      given: sheetRole({
        ...medicalCoder,
        states: { 'sub-label.taskResistance': '1.85 (< 1.8)', 'sub-label.evidence': '-5 (> -7)' },
      }),
      finds: [
        { at: 'sub-label.taskResistance', says: 'Task resistance is printed “1.85 (< 1.8)”, which is not so.' },
        { at: 'sub-label.evidence', says: 'Evidence total is printed “-5 (> -7)”; the rule holds it against −6.' },
      ],
    },
    {
      why: 'a wrong value with a true comparison is wrong once',
      given: sheetRole({ ...medicalCoder, states: { 'sub-label.taskResistance': '1.95 (>= 1.8)' } }),
      finds: [
        {
          at: 'sub-label.taskResistance',
          says: 'Task resistance in the sub-label table is stated 1.95, computed 1.85.',
          fix: 'value: 1.85',
        },
      ],
    },
    {
      why: 'the zone alone where the rule says more',
      given: role({ ...urgent, states: { 'sub-label.label': 'Yellow' } }),
      finds: [
        {
          at: 'sub-label.label',
          says: 'Sub-label is stated Yellow; the rule gives Yellow (Urgent). Time scoring 3+ 60 % ≥ 40 %: met.',
          fix: 'value: Yellow (Urgent)',
        },
      ],
    },
    {
      why: 'a table left over from older ratings',
      given: sheetRole({
        ...medicalCoder,
        states: {
          'sub-label.taskResistance': '1.75',
          'sub-label.evidence': -6,
          'sub-label.barriers': 1,
          'sub-label.evidenceMet': 'Yes',
        },
      }),
      finds: [
        {
          at: 'sub-label.taskResistance',
          says: 'Task resistance in the sub-label table is stated 1.75, computed 1.85.',
          fix: 'value: 1.85',
        },
        {
          at: 'sub-label.evidence',
          says: 'Evidence total in the sub-label table is stated −6, computed −5.',
          fix: 'value: −5',
        },
        {
          at: 'sub-label.barriers',
          says: 'Barrier total in the sub-label table is stated 1, computed 2.',
          fix: 'value: 2',
        },
        {
          at: 'sub-label.evidenceMet',
          says: 'Evidence total is stated Yes under Met, but Evidence total −5 ≤ −6 is not met.',
          fix: 'value: No',
        },
      ],
    },
    {
      why: 'a criterion that is met and said not to be',
      given: sheetRole({ ...urgent, states: { 'sub-label.share3plusMet': 'No' } }),
      finds: [
        {
          at: 'sub-label.share3plusMet',
          says: 'Time scoring 3+ is stated No under Met, but Time scoring 3+ 60 % ≥ 40 % is met.',
          fix: 'value: Yes',
        },
      ],
    },
  ],
  notRun: [
    { given: role({ ...urgent, evidence: [null, 0, 0, 0, 0] }), because: 'the score of Job Posting Trends is missing' },
    { given: role({ tasks: ['60% 3 A', '30% 2 A'] }), because: 'time does not add to 100 %' },
  ],
});
