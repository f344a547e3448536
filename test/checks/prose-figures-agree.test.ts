import { proseFiguresAgree } from '../../src/checks/prose-figures-agree';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { checkCases, run } from './check-cases';

const says = (reality: string) => fullRole({ ...medicalCoder, reality });

const note = (text: string) => fullRole({ ...medicalCoder, states: { 'role.Seniority note': text } });

/** Right figures of the Medical Coder, 11.6 Red, and what the tables give for each that is wrong. */
const right = [
  'A score of 11.6 is clear.',
  'The AIJRI score is 11.6.',
  'AIJRI 12 at a glance.',
  'JobZone Score: 11.6/100.',
  'It is 13.4 points below the Yellow boundary.',
  'It is about 13 points short of Yellow and 36.4 points from Green.',
  'Red by 13.4 points.',
  '65% displacement, 35 % augmentation, 0% not involved.',
  'Displacement is 65 %.',
  '85% of task time scores 3+.',
  'Time scoring 3+ is 85 %.',
  'Task resistance 1.85/5.0.',
  'At 1.85 task resistance, it is low.',
  'Evidence total of −5, barriers at 2, protective principles (0/9).',
  'AI growth correlation of -1 and a growth modifier of 0.95.',
  'The evidence modifier is 0.80 and the barrier modifier 1.04.',
  'Only one of three criteria met.',
];

const wrong: readonly (readonly [prose: string, words: string, gives: string])[] = [
  ['A score of 12.6 is clear.', 'score of 12.6', '11.6'],
  ['AIJRI 14 at a glance.', 'AIJRI 14', '11.6'],
  ['The 16.1 places this role in Red.', '16.1 places this role', '11.6'],
  ['It comes to 11.9/100.', '11.9/100', '11.6'],
  ['It is 14.3 points below the Yellow boundary.', '14.3 points below the Yellow boundary', '13.4 points below 25'],
  ['It is 13.4 points above the Yellow line.', '13.4 points above the Yellow line', '13.4 points below 25'],
  ['Yellow by 13.4 points.', 'Yellow by 13.4 points', 'Red, 13.4 points below 25'],
  ['There is 85% displacement.', '85% displacement', '65 %'],
  ['65% of task time scores 3+.', '65% of task time scores 3+', '85 %'],
  ['A task resistance of 1.95.', 'task resistance of 1.95', '1.85'],
  ['Evidence score −4/10.', 'Evidence score −4', '−5'],
  ['Barriers (3/10) hold little.', 'Barriers (3', '2'],
  ['A protective total of 1.', 'protective total of 1', '0'],
  ['AI growth is 0.', 'AI growth is 0', '−1'],
  ['The evidence modifier is 0.84.', 'evidence modifier is 0.84', '0.80'],
  ['Two of three criteria met.', 'Two of three criteria', '1 of 3'],
];

checkCases(proseFiguresAgree, {
  valid: {
    ...Object.fromEntries(right.map((prose) => [prose, says(prose)])),
    'task resistance of other levels, each on its side': note(
      'Juniors: ~1.50-1.70 task resistance. Senior auditors reach a task resistance of 2.40 to 2.90.',
    ),
    'what is supposed, other levels and other roles beside a right figure': fullRole({
      ...medicalCoder,
      comparators: ['Compliance Manager|48.2|Green|'],
      reality:
        'AIJRI 11.6. Yellow would need a score of 25.0. Seniors have a score of 31.5 at task resistance 2.40. ' +
        'Compliance Manager has a score of 48.2 (AIJRI 48.2). Two of the three criteria are not met. Yellow by 2028 is possible for some, AI growth is 1 step below zero, 65/100 charts code themselves, ' +
        'the overall 3 barriers are weak, evidence: 5 of 5 against it, 40% augmentation tools adoption. Wages fell 65% and 12.5 points since 2023.',
    }),
  },
  invalid: [
    ...wrong.map(([prose, words, gives]) => ({
      why: prose,
      given: says(prose),
      finds: [
        {
          at: 'commentary.Score vs Reality Check',
          says: `Score vs Reality Check says “${words}”; the tables give ${gives}.`,
        },
      ],
    })),
    {
      why: 'juniors above the role itself',
      given: note('Juniors (~2.50-2.70 task resistance) code the routine charts.'),
      finds: [
        {
          at: 'role.Seniority note',
          says: 'The seniority note says “~2.50-2.70 task resistance”; the tables give 1.85 for this role.',
        },
      ],
    },
    {
      why: 'seniors below it',
      given: note('Unlike juniors, seniors have a task resistance of 1.20–1.40.'),
      finds: [
        {
          at: 'role.Seniority note',
          says: 'The seniority note says “task resistance of 1.20–1.40”; the tables give 1.85 for this role.',
        },
      ],
    },
    {
      why: 'two slips in one text are one finding that names both',
      given: says('A score of 12.6, at 60% displacement.'),
      finds: [
        {
          at: 'commentary.Score vs Reality Check',
          says:
            'Score vs Reality Check says “score of 12.6”; the tables give 11.6. ' +
            'It also says “60% displacement”; the tables give 65 %.',
        },
      ],
    },
  ],
  notRun: [
    { given: note('Juniors do more of the routine.'), because: 'no figure is quoted in prose' },
    {
      given: role({ growth: null, states: { 'commentary.Timeline': 'A score of 11.6.' } }),
      because: 'AI growth correlation is missing',
    },
  ],
});

test('a hostile text takes no longer than a long one', () => {
  const start = Date.now();
  for (const text of ['1'.repeat(32_000), 'score of '.repeat(3_500), 'evidence ('.repeat(3_000), 'A '.repeat(16_000)]) {
    run(proseFiguresAgree, says(text));
  }
  expect(Date.now() - start).toBeLessThan(2_000);
});
