import { anchorOf } from '../../../src/scoring/portfolio/anchors';
import { knownPublishedRoles, type PublishedRole, totalsOf } from '../../../src/scoring/portfolio/published-roles';
import { scoreOfTenths } from '../../../src/scoring/score';

const published = (score: number, subLabel: string, ...totals: number[]): PublishedRole => {
  const [taskResistance, evidence, barriers, growth] = totals;
  return {
    role: 'Any',
    score: scoreOfTenths(score),
    subLabel,
    totals: totalsOf({ taskResistance, evidence, barriers, growth }),
  };
};

test('every published role agrees with the method, as far as its totals go', () => {
  expect(
    knownPublishedRoles()
      .map(anchorOf)
      .map(({ published: { role }, difference, label: { kind } }) => `${role} ${difference ?? '-'} ${kind}`),
  ).toEqual([
    'Medical Coder 0 agrees',
    'Security Engineer 0 possible',
    'Cloud Architect 0 possible',
    'DevOps Engineer 0 agrees',
    'Backend/API Developer 0 agrees',
    'Senior Software Engineer 0 possible',
    'Data Architect 0 possible',
    'Medical Transcriptionist - possible',
    'Pharmacy Technician - possible',
    'Medical Records Specialist - possible',
    'Compliance Manager - agrees',
    'Medical and Health Services Manager - agrees',
    'Registered Nurse - agrees',
  ]);
});

test('a score that does not follow has its difference, recomputed minus published', () => {
  expect(anchorOf(published(120, 'Red', 1.85, -5, 2, -1))).toMatchObject({ recomputed: 116, difference: -4 });
});

test.each([
  [
    'a label that no share of time gives',
    published(515, 'Green (Accelerated)', 3.85, 2, 3, 1),
    ['Green (Transforming)', 'Green (Stable)'],
  ],
  ['a label that growth rules out', published(515, 'Green (Stable)', 3.85, 2, 3, 2), ['Green (Accelerated)']],
  ['a label of another zone', published(446, 'Green', 3.05, 5, 3, 1), ['Yellow (Urgent)', 'Yellow (Moderate)']],
  ['Red where all three criteria of Imminent hold', published(20, 'Red', 1.5, -8, 0, 0), ['Red (Imminent)']],
  [
    'a zone that the score alone rules out',
    published(482, 'Yellow'),
    ['Green (Accelerated)', 'Green (Transforming)', 'Green (Stable)'],
  ],
  ['what is no label', published(482, 'Greenish'), ['Green (Accelerated)', 'Green (Transforming)', 'Green (Stable)']],
])('%s differs', (_, role, expected) => {
  const { label } = anchorOf(role);
  expect(label.kind).toBe('differs');
  expect(label.kind === 'differs' && [...label.expected].sort()).toEqual([...expected].sort());
});

test.each([
  ['none is printed', published(515, '  ', 3.85, 2, 3, 1), 'none'],
  ['spacing and case do not count', published(482, 'green(stable)'), 'possible'],
  ['growth of 2 decides alone', published(515, 'Green (Accelerated)', 3.85, 2, 3, 2), 'agrees'],
])('%s: %s', (_, role, kind) => {
  expect(anchorOf(role).label.kind).toBe(kind);
});
