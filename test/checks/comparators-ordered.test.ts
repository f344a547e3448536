import { comparatorsOrdered } from '../../src/checks/comparators-ordered';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

const comparators = ['Medical Transcriptionist|3.6|Red (Imminent)|', 'Compliance Manager|48.2|Green|'];
const says = (reality: string) => fullRole({ ...medicalCoder, comparators, reality });
const at = 'commentary.Score vs Reality Check';

checkCases(comparatorsOrdered, {
  valid: {
    'scores with their zones': fullRole({ ...medicalCoder, comparators }),
    'a score as a sheet shows it elsewhere': fullRole({ comparators: ['Compliance Manager|48,2|Green|'] }),
    'ranks that the scores bear out': says(
      'It stands above Medical Transcriptionist (3.6, Red Imminent) and below Pharmacy Technician (11.7, Red), far below Compliance Manager.',
    ),
    'between two roles, either way round': says(
      'It stands between Medical Transcriptionist (3.6) and Pharmacy Technician (11.7), and so between Records Specialist (15.1, Red) and Medical Transcriptionist (3.6, Red).',
    ),
    'a rank that is only supposed': says('Auditors might come out above Compliance Manager.'),
  },
  invalid: [
    {
      why: 'a zone that is not that of the score',
      given: fullRole({ comparators: ['Compliance Manager|47.9|Green|'] }),
      finds: [
        {
          at: 'comparators.0.zone',
          says: 'Compliance Manager is called Green; a score of 47.9 is Yellow.',
          fix: 'value: Yellow',
        },
      ],
    },
    {
      why: 'no score, and one that is none',
      given: fullRole({ comparators: ['Auditor||Green|', 'Nurse|high|Green|'] }),
      finds: [
        { at: 'comparators.0.score', says: 'Auditor is compared without a score.' },
        { at: 'comparators.1.score', says: 'The score of Nurse is “high”; it needs a score from 0 to 100.' },
      ],
    },
    {
      why: 'above a role that scores more',
      given: says('That places it above Pharmacy Technician (11.7, Red).'),
      finds: [
        {
          at,
          says:
            'Score vs Reality Check says “above Pharmacy Technician (11.7, Red)”; ' +
            'this role scores 11.6, Pharmacy Technician 11.7.',
        },
      ],
    },
    {
      why: 'above a comparator by name, and a zone that its score is not',
      given: says('It stands above Compliance Manager. It is below Records Specialist (15.1, Yellow).'),
      finds: [
        {
          at,
          says:
            'Score vs Reality Check says “above Compliance Manager”; this role scores 11.6, Compliance Manager 48.2. ' +
            'Score vs Reality Check says “below Records Specialist (15.1, Yellow)”; a score of 15.1 is Red.',
        },
      ],
    },
    {
      why: 'between two roles that both score more',
      given: says('It stands between Pharmacy Technician (11.7) and Records Specialist (15.1).'),
      finds: [
        {
          at,
          says:
            'Score vs Reality Check says “between Pharmacy Technician (11.7) and Records Specialist (15.1)”; ' +
            'this role scores 11.6, Pharmacy Technician 11.7.',
        },
      ],
    },
    {
      why: 'another score in prose than in the table',
      given: says('It stands below Compliance Manager (52.4).'),
      finds: [
        {
          at,
          says:
            'Score vs Reality Check says “below Compliance Manager (52.4)”; ' +
            'the table of comparators gives Compliance Manager 48.2.',
        },
      ],
    },
  ],
  notRun: [
    { given: role(), because: 'no comparator is named' },
    { given: role({ tasks: [], comparators }), because: 'the role has no tasks yet' },
    {
      given: role({ growth: null, states: { 'commentary.Timeline': 'Below Auditor, below Nurse (82.2).' } }),
      because: 'AI growth correlation is missing',
    },
  ],
});
