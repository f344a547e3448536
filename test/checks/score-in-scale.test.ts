import { scoreInScale } from '../../src/checks/score-in-scale';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

checkCases(scoreInScale, {
  valid: {
    'both ends of every scale': role({
      tasks: ['50% 1 N', '50% 5 D'],
      evidence: [-2, 2, 0, 0, 0],
      barriers: [0, 2, 0, 0, 0],
      principles: [0, 3, 0],
      growth: -2,
    }),
    'times and labels, which other checks own': role({ tasks: ['- 3 -', '40% 2 ?'] }),
  },
  invalid: [
    {
      why: 'blank ratings, one finding each; the first says that none is read as 0',
      given: role({ tasks: ['100% - D'], evidence: [0, null, 0, 0, 0], growth: null }),
      finds: [
        {
          at: 'principles.growth',
          says: 'AI growth correlation is blank; it needs a whole number from -2 to 2. A blank is never read as 0.',
        },
        {
          at: 'tasks.0.score',
          says: 'Score of task 1 is blank; it needs a whole number from 1 to 5.',
        },
        {
          at: 'evidence.1.score',
          says: 'Company Actions score is blank; it needs a whole number from -2 to 2.',
        },
      ],
    },
    {
      why: 'outside the scale and not whole',
      given: role({ barriers: [3, 0, 0, 0, 0], principles: [1.5, 0, 0] }),
      finds: [
        { at: 'principles.0.score', says: 'Embodied Physicality score is 1.5; it needs a whole number from 0 to 3.' },
        { at: 'barriers.0.score', says: 'Regulatory/Licensing score is 3; it needs a whole number from 0 to 2.' },
      ],
    },
    {
      why: 'a text with a typographic minus, and the number it means',
      given: role({ evidence: ["'−1", 0, 0, 0, 0] }),
      finds: [
        {
          at: 'evidence.0.score',
          says: 'Job Posting Trends score is the text “−1”; it needs a whole number from -2 to 2, entered as a number.',
          fix: 'value: −1',
        },
      ],
    },
    {
      why: 'an error value and a boolean',
      given: role({ evidence: ['#N/A', true, 0, 0, 0] }),
      finds: [
        {
          at: 'evidence.0.score',
          says: 'Job Posting Trends score is the error #N/A; it needs a whole number from -2 to 2.',
        },
        { at: 'evidence.1.score', says: 'Company Actions score is TRUE; it needs a whole number from -2 to 2.' },
      ],
    },
    {
      why: 'a missing table: one finding, not one per rating',
      given: role({ without: ['barriers'] }),
      finds: [
        { at: 'barriers.table', says: 'The table Barriers was not found; its header row is missing or renamed.' },
      ],
    },
    {
      why: 'a row too many',
      given: role({ barriers: [0, 0, 0, 0, 0, 1] }),
      finds: [{ at: 'barriers.5.score', says: 'Row 6 is a row too many; the table has 5 rows.' }],
    },
    {
      why: 'no tasks',
      given: role({ tasks: [] }),
      finds: [{ at: 'tasks.table', says: 'The table Task decomposition has no rows.' }],
    },
  ],
});
