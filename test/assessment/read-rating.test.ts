import { placeKey } from '../../src/assessment/place';
import type { RawRole } from '../../src/assessment/raw';
import { readAssessment } from '../../src/assessment/read-assessment';
import { cell, rawRole, role, type RoleDescription } from '../fixtures/role';

const problemsOf = (description: RoleDescription) =>
  role(description).problems.map(
    ({ at, kind, fix }) => `${placeKey(at)} ${kind}${fix === undefined ? '' : ` → ${fix}`}`,
  );

test.each<[string, RoleDescription, string]>([
  ['a blank is missing, never 0', { evidence: [0, null, 0, 0, 0] }, 'evidence.1.score missing'],
  ['out of scale', { evidence: [0, 3, 0, 0, 0] }, 'evidence.1.score out-of-scale'],
  ['not whole', { barriers: [0.5, 0, 0, 0, 0] }, 'barriers.0.score not-whole'],
  ['a number as text', { barriers: ["'2", 0, 0, 0, 0] }, 'barriers.0.score text-number → 2'],
  ['a text that is no rating either', { barriers: ["'7", 0, 0, 0, 0] }, 'barriers.0.score out-of-scale'],
  ['a task score above 5', { tasks: ['100% 6 D'] }, 'tasks.0.score out-of-scale'],
  ['a task score of 0', { tasks: ['100% 0 D'] }, 'tasks.0.score out-of-scale'],
  ['a principle that is a word', { principles: [0, 'high', 0] }, 'principles.1.score not-a-number'],
  ['growth as text with a typographic minus', { growth: "'−1" }, 'principles.growth text-number → -1'],
  ['growth that is an error', { growth: '#REF!' }, 'principles.growth error-value'],
  ['a row too few', { evidence: [0, 0, 0, 0] }, 'evidence.Expert Consensus missing'],
  ['a row too many', { evidence: [0, 0, 0, 0, 0, 0] }, 'evidence.5.score extra-row'],
  ['no table', { without: ['barriers'] }, 'barriers.table section-missing'],
])('%s', (_what, description, problem) => {
  expect(problemsOf(description)).toEqual([problem]);
});

describe('rows are matched by name', () => {
  const withNames = (...names: readonly string[]): RawRole => {
    const raw = new Map(rawRole());
    const rows = names.map(
      (name) =>
        new Map([
          ['name', cell(name)],
          ['score', cell(1)],
        ]),
    );
    return raw.set('principles', { values: new Map([['growth', cell(0)]]), rows });
  };
  const read = (...names: readonly string[]) => {
    const { principles, problems } = readAssessment(withNames(...names));
    return {
      scores: principles.map(({ score }) => score),
      problems: problems.map(({ at, kind }) => `${placeKey(at)} ${kind}`),
    };
  };

  test('in any letter case', () => {
    expect(read('embodied physicality', 'DEEP INTERPERSONAL CONNECTION', 'Goal-Setting & Moral Judgment')).toEqual({
      scores: [1, 1, 1],
      problems: [],
    });
  });

  test('a renamed row stands for the one that is absent', () => {
    expect(read('Embodied Physicality', 'Connection', 'Goal-Setting & Moral Judgment').problems).toEqual([]);
  });

  test('a row that is there twice counts once, and the one it displaced is missing', () => {
    expect(read('Embodied Physicality', 'Embodied Physicality', 'Goal-Setting & Moral Judgment')).toEqual({
      scores: [1, undefined, 1],
      problems: ['principles.1.score extra-row', 'principles.Deep Interpersonal Connection missing'],
    });
  });
});
