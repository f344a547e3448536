/* What the likely range, the sub-labels' probabilities, the swings and the smallest change cost for a role of 12 tasks and
   one of 60, and the likely ranges of 1,000 roles in one call, as ratios to scoring the whole domain once. */
import { intervalsAnswer } from '../src/functions/intervals';
import { flipTo } from '../src/scoring/robustness/flip-to';
import { defaultNoise } from '../src/scoring/robustness/noise';
import { type RatedRole, ratedRole } from '../src/scoring/robustness/rated-role';
import { scoreDistribution } from '../src/scoring/robustness/score-distribution';
import { sensitivity } from '../src/scoring/robustness/sensitivity';
import { subLabelChances } from '../src/scoring/robustness/sub-label-chances';
import { publishedScore } from '../src/scoring/score';
import { role } from '../test/fixtures/role';
import { median, ratioLine, timed } from './measure';
import { wholeDomain } from './whole-domain';

const inputs = wholeDomain();
const rounds = 15;
const reference = 'scoring the whole domain';

for (const [name, times] of [
  ['12 tasks, times in whole percent', [12, 11, 10, 10, 9, 9, 8, 8, 7, 6, 5, 5]],
  ['60 tasks, times in whole percent', Array.from({ length: 60 }, (_, task) => (task < 40 ? 2 : 1))],
  [
    '12 tasks, times to a hundredth of a percent',
    [12.34, 11.1, 10.05, 9.87, 9.61, 9.03, 8.4, 7.77, 7.13, 6.02, 5, 3.68],
  ],
  ['60 tasks, times of a sixtieth', Array.from({ length: 60 }, () => 100 / 60)],
] as const) {
  const rated = roleOf(times);
  const work: readonly (readonly [string, () => unknown])[] = [
    ['likely range and zones', () => scoreDistribution(rated, defaultNoise)],
    ['sub-labels', () => subLabelChances(rated, defaultNoise)],
    ['swings', () => sensitivity(rated)],
    ['fewest changes to Green', () => flipTo(rated, { kind: 'zone', zone: 'Green' })],
    ['fewest changes to Green (Stable)', () => flipTo(rated, { kind: 'sub-label', subLabel: 'Green (Stable)' })],
  ];
  report(`A role of ${name}`, work, rounds);
}

const roles = Array.from({ length: 1000 }, (_, index) => [
  `Role ${index}`,
  ...Array.from({ length: 5 }, (_, row) => ((index + row) % 5) - 2),
  ...Array.from({ length: 5 }, (_, row) => (index + row) % 3),
  (index % 5) - 2,
]);
const tasks = roles.flatMap(([name], index) =>
  [20, 15, 15, 10, 10, 10, 10, 5, 5].map((time, task) => [name, time, 1 + ((index + task) % 5)]),
);
report('AIJRI.INTERVALS', [['1,000 roles of 9 tasks in one call', () => intervalsAnswer(roles, tasks, null)]], 5);

function report(what: string, work: readonly (readonly [string, () => unknown])[], times: number): void {
  console.log(`${what}, median of ${times} rounds:`);
  for (const [name, run] of work) {
    const [own, domain]: [number[], number[]] = [[], []];
    for (let round = 0; round < times; round++) {
      own.push(timed(() => void run()));
      domain.push(timed(() => void inputs.reduce((sum, each) => sum + publishedScore(each), 0)));
    }
    console.log(ratioLine(name, median(own), reference, median(domain)));
  }
}

function roleOf(times: readonly number[]): RatedRole {
  const described = role({
    tasks: times.map((time, task) => `${Number(time.toFixed(4))}% ${1 + ((task * 7) % 5)} A`),
    evidence: [0, 1, 0, -1, 0],
    barriers: [1, 1, 0, 1, 1],
  });
  const rated = ratedRole(described);
  if (!rated) throw new Error('A role of the benchmark is incomplete.');
  return rated;
}
