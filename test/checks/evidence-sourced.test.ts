import { evidenceSourced } from '../../src/checks/evidence-sourced';
import { type Cell, role } from '../fixtures/role';
import { checkCases } from './check-cases';

const evidence = (score: Cell, rationale: string) =>
  role({ evidence: [score, 0, 0, 0, 0], states: { 'evidence.0.rationale': rationale } });

const far = 'The far end of the scale takes several independent sources, each with its year.';

checkCases(evidenceSourced, {
  valid: {
    'a named source and its year': evidence(-1, 'Indeed counted a fifth fewer openings in 2025.'),
    'an unnamed survey and its year': evidence(1, 'A survey of employers in 2026 found more openings.'),
    'an address and a year': evidence(-1, 'Fewer openings (bls.gov, 2024-2034).'),
    'several names at the far end': evidence(-2, 'Both Optum and Nuance ship it (2024).'),
    'two sources at the far end': evidence(-2, 'BLS, 2025: shrinking. Lightcast, 2026: a third fewer openings.'),
    'nothing found, without a source': evidence(0, 'No clear signal.'),
  },
  invalid: [
    {
      why: 'no source and no year',
      given: evidence(-1, 'Openings are getting fewer.'),
      finds: [
        { at: 'evidence.0.rationale', says: 'Job Posting Trends is rated −1 and names neither a source nor a year.' },
      ],
    },
    {
      why: 'no year',
      given: evidence(-1, 'Indeed counts fewer openings.'),
      finds: [
        {
          at: 'evidence.0.rationale',
          says: 'Job Posting Trends is rated −1 and does not say of which year its source is.',
        },
      ],
    },
    {
      why: 'AI is no source',
      given: evidence(1, 'Openings in AI grew in 2026.'),
      finds: [{ at: 'evidence.0.rationale', says: 'Job Posting Trends is rated 1 and names no source.' }],
    },
    {
      why: 'one source at the far end',
      given: evidence(-2, 'BLS, 2024-2034: a third fewer openings.'),
      finds: [{ at: 'evidence.0.rationale', says: `Job Posting Trends is rated −2 and rests on one source. ${far}` }],
    },
  ],
  notRun: [
    { given: evidence(null, 'BLS, 2025: fewer.'), because: 'the score of Job Posting Trends is missing' },
    { given: role(), because: 'no evidence is given in words' },
    // rationale-present finds the blank.
    { given: evidence(-1, ''), because: 'no evidence is given in words' },
    { given: role({ tasks: ['- - -'] }), because: 'the role has no tasks yet' },
  ],
});
