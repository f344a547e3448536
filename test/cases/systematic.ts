import type { RoleCase, ScreenCase } from './case';
import { firstAt, type Point, scoreOf, subLabelOf, tiesOf, uncapped, zoneOf } from './exact';

/* The cases that follow a rule instead of a story; each says which. `npx tsx test/cases/write-systematic.ts` writes them
   into scores.json, sub-labels.json and quick-screen.json. */

type Others = readonly [evidence: number, barriers: number, growth: number];

const million = 1_000_000;

const scored = (why: string, point: Point): RoleCase => {
  const [taskResistance, evidence, barriers, growth] = point;
  const score = scoreOf(point);
  return {
    why,
    role: { tasks: taskResistance / million, evidence, barriers, growth },
    expected: { score, zone: zoneOf(score), subLabel: subLabelOf(point) },
  };
};

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** Evidence, barriers and growth on all sides of the scale. */
const spread: readonly Others[] = [
  [0, 0, 0],
  [-10, 0, -2],
  [-6, 2, -1],
  [-3, 1, 0],
  [-1, 4, -2],
  [2, 3, 1],
  [4, 0, 2],
  [5, 5, -1],
  [7, 8, 0],
  [10, 10, 2],
  [10, 0, -2],
  [-10, 10, 2],
];

const published: readonly (readonly [string, Point])[] = [
  ['Medical Coder', [1_850_000, -5, 2, -1]],
  ['Security Engineer', [3_050_000, 5, 3, 1]],
  ['Cloud Architect', [3_850_000, 2, 3, 1]],
  ['DevOps Engineer', [1_700_000, -5, 1, 0]],
  ['Backend/API Developer', [3_050_000, -4, 1, -1]],
  ['Senior Software Engineer', [3_950_000, 5, 2, 0]],
  ['Data Architect', [3_900_000, 2, 2, 1]],
];

const signs = (others: Others) => `evidence ${others[0]}, barriers ${others[1]}, growth ${others[2]}`;

const boundaries = spread.flatMap((others) =>
  [
    [250, 'Yellow'],
    [480, 'Green'],
    [1000, 'the cap'],
  ].flatMap(([tenths, name]) => {
    const first = firstAt(Number(tenths), others);
    if (first === undefined) return [];
    return [
      scored(`the last resistance in hundredths below ${name}: ${signs(others)}`, [first - 10_000, ...others]),
      scored(`the first resistance in hundredths at ${name}: ${signs(others)}`, [first, ...others]),
    ];
  }),
);

const ties = spread.flatMap((others) =>
  tiesOf(others)
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .flatMap((tie) => [
      scored(`one millionth below a tie: ${signs(others)}`, [tie - 1, ...others]),
      scored(`a score exactly between two tenths goes up: ${signs(others)}`, [tie, ...others]),
    ]),
);

const corners = [million, 5 * million].flatMap((resistance) =>
  [-10, 10].flatMap((e) =>
    [0, 10].flatMap((b) => [-2, 2].map((g) => scored('a corner of the domain', [resistance, e, b, g]))),
  ),
);

const sweeps = [
  ...range(-10, 10).map((e) => scored('every evidence total', [3_200_000, e, 3, 0])),
  ...range(0, 10).map((b) => scored('every barrier total', [3_200_000, 2, b, 0])),
  ...range(-2, 2).map((g) => scored('every growth', [3_200_000, 2, 3, g])),
  ...range(0, 16).map((step) => scored('resistance from 1 to 5 in quarters', [million + step * 250_000, 1, 2, 1])),
];

/** 89, 8, 4 and 2 have no factor in common with the sizes of the scales, so the sample is even in every direction. */
const sample = range(1, 60).map((n) =>
  scored('an even sample of the domain', [
    million + ((n * 89) % 401) * 10_000,
    ((n * 8) % 21) - 10,
    (n * 4) % 11,
    ((n * 2) % 5) - 2,
  ]),
);

export const scoreCases: readonly RoleCase[] = [
  ...published.map(([role, point]) => scored(`published: ${role}`, point)),
  ...boundaries,
  ...ties,
  ...corners,
  ...sweeps,
  ...sample,
];

/** Tasks of the scores 1, 3 and 5 with a share of time in millionths that scores 3 or more, and a resistance. */
const withShare = (why: string, share: number, resistance: 'high' | 'low', others: Others): RoleCase => {
  const exposed = resistance === 'high' ? 3 : 5;
  const tasks = [
    [(million - share) / million, 1],
    [share / million, exposed],
  ].filter(([time]) => time !== 0);
  const taskResistance = 6 * million - (million - share) - share * exposed;
  const point: Point = [taskResistance, ...others];
  const score = scoreOf(point);
  const [evidence, barriers, growth] = others;
  return {
    why,
    role: { tasks, evidence, barriers, growth },
    expected: {
      score,
      zone: zoneOf(score),
      subLabel: subLabelOf(point, share),
      resistance: taskResistance / million,
      share3plus: share / million,
    },
  };
};

const imminent = [1_790_000, 1_799_999, 1_800_000].flatMap((resistance) =>
  [-7, -6, -5].flatMap((e) =>
    [1, 2, 3].map((b) => scored('each side of the three criteria of Red (Imminent)', [resistance, e, b, 0])),
  ),
);

const accelerated = [1, 2].flatMap((g) =>
  [480, 479].flatMap((tenths) => {
    const others = [5, 3, g] as const;
    const resistance = range(101, 500).find((hundredths) => uncapped([hundredths * 10_000, ...others]) >= tenths);
    return resistance === undefined
      ? []
      : [scored('Green (Accelerated) takes growth 2 and Green', [resistance * 10_000, ...others])];
  }),
);

const shares = [0, 1, 100_000, 199_999, 200_000, 200_001, 300_000, 399_999, 400_000, 400_001, 650_000, million].flatMap(
  (share) => [
    withShare('each side of the shares that decide Green', share, 'high', [5, 3, 0]),
    withShare('each side of the shares that decide Yellow', share, 'low', [-3, 0, -1]),
    withShare('growth 2 decides Green before the share does', share, 'high', [5, 3, 2]),
  ],
);

export const subLabelCases: readonly RoleCase[] = [...imminent, ...accelerated, ...shares];

function verdictOf(protective: number, growth: number): string {
  if (protective <= 2) return growth < 0 ? 'Almost certainly Red Zone' : 'Likely Red or Yellow Zone';
  if (protective <= 5) return 'Likely Yellow Zone';
  return growth < 0 ? 'Likely Yellow Zone' : 'Likely Green Zone';
}

export const screenCases: readonly ScreenCase[] = range(0, 9).flatMap((protective) =>
  range(-2, 2).map((growth) => ({
    why: 'every protective total and growth',
    protective,
    growth,
    expected: { verdict: verdictOf(protective, growth) },
  })),
);
