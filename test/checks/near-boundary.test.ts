import { nearBoundary } from '../../src/checks/near-boundary';
import { noiseOf } from '../../src/scoring/robustness/noise';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

/** A score of 47.1, Yellow. */
const close = { tasks: ['50% 2 A', '50% 2 A'], evidence: [1, 0, 0, 0, 0], barriers: [1, 0, 0, 0, 0] };
const says = (reality: string) => fullRole({ ...close, reality });
const assumed =
  'Nine in ten results lie in that range when a rating is one step too low with a probability of 10 %, and too high with the same (the default).';
const certain = noiseOf(0);

checkCases(nearBoundary, {
  valid: {
    'a range within one zone': fullRole({ ...medicalCoder, reality: 'Red.' }),
    'a distance to the boundary': says('The score of 47.1 is 0.9 points below the Green boundary.'),
    'a result that is called borderline': says('A borderline case.'),
    'a zone that is only just missed': says('Green was only just missed.'),
    'another zone that is near': says('It is nearly Green.'),
    'ratings that are taken as certain':
      certain === undefined
        ? says('')
        : {
            assessment: says('The result fits.'),
            noise: { noise: certain, source: 'chosen' },
          },
  },
  invalid: [
    {
      why: 'a likely range over a boundary without a word',
      given: says('The result fits what employers do.'),
      finds: [
        {
          at: 'commentary.Score vs Reality Check',
          says:
            'The likely range, 39.1 to 55.7, reaches from Yellow to Green; the commentary does not say how close it is. ' +
            `Red 0, Yellow 62, Green 38 in 100. ${assumed}`,
        },
      ],
    },
    {
      why: 'the same where there is no commentary',
      given: role(close),
      finds: [
        {
          at: 'composite.score',
          says:
            'The likely range, 39.1 to 55.7, reaches from Yellow to Green; the commentary does not say how close it is. ' +
            `Red 0, Yellow 62, Green 38 in 100. ${assumed}`,
        },
      ],
    },
  ],
  notRun: [
    { given: role({ tasks: [] }), because: 'the role has no tasks yet' },
    { given: role({ growth: null }), because: 'AI growth correlation is missing' },
    {
      given: role({ tasks: Array.from({ length: 400 }, () => '0.25% 3 A') }),
      because: 'the role has more than 300 tasks',
    },
  ],
});
