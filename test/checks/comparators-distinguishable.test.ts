import { comparatorsDistinguishable } from '../../src/checks/comparators-distinguishable';
import { noiseOf } from '../../src/scoring/robustness/noise';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

const comparators = ['Medical Transcriptionist|3.6|Red (Imminent)|', 'Medical Records Specialist|15.1|Red|'];
const says = (reality: string) => fullRole({ ...medicalCoder, comparators, reality });
const at = 'commentary.Score vs Reality Check';
const assumed =
  'Nine in ten results lie in that range when a rating is one step too low with a probability of 10 %, and too high with the same (the default).';
const withNoise = (noise: number, source: 'chosen' | 'agreement', reality: string) => {
  const probability = noiseOf(noise);
  if (probability === undefined) throw new Error('A noise of the test itself is off its scale.');
  return { assessment: says(reality), noise: { noise: probability, source } };
};

checkCases(comparatorsDistinguishable, {
  valid: {
    'scores far enough apart': says(
      'It stands above Medical Transcriptionist (3.6, Red Imminent) and far below Compliance Manager (48.2, Green).',
    ),
    'a rank that the scores contradict, which is another check’s': says(
      'It stands above Pharmacy Technician (11.7, Red).',
    ),
    'a rank beside a role without a score': says('It stands above Medical Transcriptionist.'),
    'ratings that are taken as certain': withNoise(0, 'chosen', 'It is below Pharmacy Technician (11.7, Red).'),
  },
  invalid: [
    {
      why: 'a tenth of a point as a rank',
      given: says('It stands below Pharmacy Technician (11.7, Red).'),
      finds: [
        {
          at,
          says:
            'Score vs Reality Check says “below Pharmacy Technician (11.7, Red)”; ' +
            `11.7 lies within this role’s likely range, 10.0 to 15.9. ${assumed}`,
        },
      ],
    },
    {
      why: 'the nearer of two roles, and a comparator by its name',
      given: says(
        'It stands between Medical Transcriptionist (3.6) and Pharmacy Technician (11.7). It is below Medical Records Specialist.',
      ),
      finds: [
        {
          at,
          says:
            'Score vs Reality Check says “between Medical Transcriptionist (3.6) and Pharmacy Technician (11.7)”; ' +
            '11.7 lies within this role’s likely range, 10.0 to 15.9. ' +
            'Score vs Reality Check says “below Medical Records Specialist”; ' +
            `15.1 lies within this role’s likely range, 10.0 to 15.9. ${assumed}`,
        },
      ],
    },
    {
      why: 'more when ratings are less certain',
      given: withNoise(0.3, 'agreement', 'It stands above Bookkeeper (9.9, Red).'),
      finds: [
        {
          at,
          says:
            'Score vs Reality Check says “above Bookkeeper (9.9, Red)”; ' +
            '9.9 lies within this role’s likely range, 9.7 to 19.6. ' +
            'Nine in ten results lie in that range when a rating is one step too low with a probability of 30 %, and too high with the same (from raters’ agreement).',
        },
      ],
    },
  ],
  notRun: [
    { given: says('The result fits.'), because: 'no rank beside another role is claimed' },
    { given: role({ tasks: [] }), because: 'the role has no tasks yet' },
    {
      given: role({ growth: null, states: { 'commentary.Timeline': 'Below Auditor, below Nurse (82.2).' } }),
      because: 'AI growth correlation is missing',
    },
  ],
});
