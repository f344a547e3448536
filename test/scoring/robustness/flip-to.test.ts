import fc from 'fast-check';
import { placeKey } from '../../../src/assessment/place';
import { barrierTotalOf, evidenceTotalOf, growthValue, taskScore } from '../../../src/assessment/ratings';
import { resultOf } from '../../../src/scoring/computed';
import { type Flip, type FlipTarget, flipTo } from '../../../src/scoring/robustness/flip-to';
import { type RatedRole, ratedRoleOf } from '../../../src/scoring/robustness/rated-role';
import { withChanges } from '../../../src/scoring/robustness/ratings-of';
import { shareAtOrAbove } from '../../../src/scoring/share';
import { subLabels } from '../../../src/scoring/sub-label';
import { outcomeOf } from './enumeration';
import { anyRole, known, plainRole, theMedicalCoder } from './roles';

const zones = ['Red', 'Yellow', 'Green'] as const;
const targets: readonly FlipTarget[] = [
  ...zones.map((zone) => ({ kind: 'zone', zone }) as const),
  ...subLabels.map((subLabel) => ({ kind: 'sub-label', subLabel }) as const),
];
const nameOf = (target: FlipTarget) => (target.kind === 'zone' ? target.zone : `label ${target.subLabel}`);

/** '4: tasks.0.score 5 to 1' */
function inWords(flip: Flip): string {
  if (flip.kind !== 'changes') return flip.kind;
  return `${flip.steps}: ${flip.changes.map(({ at, from, to }) => `${placeKey(at)} ${from} to ${to}`).join(', ')}`;
}

describe('Medical Coder', () => {
  it.each([
    [{ kind: 'zone', zone: 'Red' }, 'reached'],
    [{ kind: 'zone', zone: 'Yellow' }, '4: tasks.0.score 5 to 1'],
    [
      { kind: 'zone', zone: 'Green' },
      '16: tasks.0.score 5 to 1, tasks.1.score 5 to 1, evidence.0.score -1 to 1, evidence.3.score -2 to 2, principles.growth -1 to 1',
    ],
    [{ kind: 'sub-label', subLabel: 'Red' }, 'reached'],
    [{ kind: 'sub-label', subLabel: 'Red (Imminent)' }, '2: tasks.5.score 3 to 4, evidence.2.score 0 to -1'],
    [
      { kind: 'sub-label', subLabel: 'Yellow (Moderate)' },
      '6: tasks.0.score 5 to 1, tasks.5.score 3 to 2, tasks.6.score 3 to 2',
    ],
  ] as const)('becomes %j', (target, expected) => {
    expect(inWords(flipTo(theMedicalCoder, target))).toBe(expected);
  });
});

/** The fewest steps to every target, by scoring every role that there is with these times. */
function exhaustively(role: RatedRole): Map<string, number> {
  const fewest = new Map<string, number>();
  const { inputs } = role;
  const visit = (task: number, at: RatedRole, steps: number): void => {
    const { score } = at.tasks[task] ?? {};
    if (score !== undefined) {
      for (let other = 1; other <= 5; other++) {
        const tasks = at.tasks.map((each, row) => (row === task ? { ...each, score: known(taskScore(other)) } : each));
        visit(task + 1, known(ratedRoleOf({ ...at, tasks })), steps + Math.abs(other - score));
      }
      return;
    }
    const share = shareAtOrAbove(at.tasks, 3);
    for (let e = -10; e <= 10; e++) {
      for (let b = 0; b <= 10; b++) {
        for (let g = -2; g <= 2; g++) {
          const [evidence, barriers, growth] = [
            known(evidenceTotalOf(e)),
            known(barrierTotalOf(b)),
            known(growthValue(g)),
          ];
          const { zone, subLabel } = resultOf({ ...at.inputs, evidence, barriers, growth }, share);
          const all =
            steps + Math.abs(e - inputs.evidence) + Math.abs(b - inputs.barriers) + Math.abs(g - inputs.growth);
          for (const name of [zone, `label ${subLabel?.label}`])
            fewest.set(name, Math.min(all, fewest.get(name) ?? all));
        }
      }
    }
  };
  visit(0, role, 0);
  return fewest;
}

const stepsOf = (flip: Flip) => (flip.kind === 'changes' ? flip.steps : flip.kind === 'reached' ? 0 : undefined);

function expectFewest(role: RatedRole): void {
  const fewest = exhaustively(role);
  const found = targets.map((target) => [nameOf(target), stepsOf(flipTo(role, target))]);
  expect(found).toEqual(targets.map((target) => [nameOf(target), fewest.get(nameOf(target))]));
}

it('takes as few steps as an exhaustive search finds', () => {
  fc.assert(fc.property(anyRole(1, 2), expectFewest), { numRuns: 8, seed: 6 });
}, 120_000);

it.each([
  [
    'of three thirds',
    plainRole({
      tasks: [
        [33.3333, 2],
        [33.3333, 4],
        [33.3334, 5],
      ],
      evidence: [1, 0, 0, 0, 0],
      growth: 2,
    }),
  ],
  ['of one task', plainRole({ tasks: [[100, 5]], evidence: [2, 2, 2, 2, 2], barriers: [2, 2, 2, 2, 2], growth: 2 })],
  [
    'just below a share of 40 %',
    plainRole({
      tasks: [
        [39.99, 3],
        [20.01, 2],
        [40, 1],
      ],
      barriers: [2, 2, 0, 0, 0],
      growth: -1,
    }),
  ],
])('also for a role %s', (_name, role) => expectFewest(role), 120_000);

const anyTarget = fc.constantFrom(...targets);

function expectThere(role: RatedRole, target: FlipTarget, flip: Flip): void {
  if (flip.kind === 'reached') return;
  if (flip.kind === 'impossible') throw new Error(`no way to ${nameOf(target)}`);
  const changed = withChanges(role, flip.changes);
  const { score, subLabel } = outcomeOf(changed);
  expect([flip.result.score, flip.result.subLabel?.label]).toEqual([score, subLabel]);
  expect(target.kind === 'zone' ? flip.result.zone : subLabel).toBe(
    target.kind === 'zone' ? target.zone : target.subLabel,
  );
  expect(flip.changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0)).toBe(flip.steps);
  expect(flip.changes.every(({ from, to, steps }) => steps === Math.abs(to - from) && steps > 0)).toBe(true);
}

it('gets any role anywhere, with changes that do it', () => {
  fc.assert(
    fc.property(anyRole(1, 20), anyTarget, (role, target) => {
      const flip = flipTo(role, target);
      expectThere(role, target, flip);
      expect(flip.kind !== 'changes' || flip.isProvenFewest).toBe(true);
      expect(flipTo(role, target)).toEqual(flip);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('lists the larger time share first, and of equal ones the first row', () => {
  const role = plainRole({
    tasks: [
      [20, 4],
      [30, 4],
      [20, 4],
      [30, 4],
    ],
    evidence: [0, 0, 0, 0, 0],
  });
  const flip = flipTo(role, { kind: 'zone', zone: 'Yellow' });
  expect(inWords(flip)).toBe('2: tasks.1.score 4 to 2');
});

it('says so where times are too fine to prove that fewer steps would not do', () => {
  const times = [5.13, 10.21, 8.37, 7.42, 9.59, 10.61, 6.73, 8.84, 8.91, 8.3, 6.93, 8.96];
  const role = plainRole({ tasks: times.map((time, row) => [time, 1 + ((row * 7) % 5)]) });
  for (const target of targets) {
    const flip = flipTo(role, target);
    expectThere(role, target, flip);
    if (flip.kind === 'changes') expect(flip.isProvenFewest).toBe(target.kind === 'zone');
  }
}, 30_000);
