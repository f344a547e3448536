import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aijriInterval } from '../../src/functions/functions';
import { scoreDistribution } from '../../src/scoring/robustness/score-distribution';
import { subLabelChances } from '../../src/scoring/robustness/sub-label-chances';
import { installCustomFunctions } from '../functions/excel-errors';
import { noise, plainRole } from '../scoring/robustness/roles';

/* The cases of likely-ranges.json, which scoring and the custom function have to agree on. */

interface RangeCase {
  readonly why: string;
  readonly role: {
    readonly tasks: [number, number][];
    readonly evidence: number[][];
    readonly barriers: number[][];
    readonly growth: number;
  };
  readonly noise: number;
  readonly expected: {
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly zones: Readonly<Record<string, number>>;
    /** Those that can come out. */
    readonly subLabels: Readonly<Record<string, number>>;
  };
}

const { cases }: { readonly cases: readonly RangeCase[] } = JSON.parse(
  readFileSync(join(__dirname, 'likely-ranges.json'), 'utf8'),
);

beforeAll(() => void installCustomFunctions());

test.each(cases)('scoring: $why', ({ role, noise: probability, expected }) => {
  const rated = plainRole({ ...role, evidence: role.evidence.flat(), barriers: role.barriers.flat() });
  const { low, median, high, zones } = scoreDistribution(rated, noise(probability));
  expect([low / 10, median / 10, high / 10]).toEqual([expected.low, expected.median, expected.high]);
  for (const [zone, chance] of Object.entries(zones)) expect(chance).toBeCloseTo(expected.zones[zone] ?? NaN, 11);
  for (const [label, chance] of Object.entries(subLabelChances(rated, noise(probability)))) {
    expect(chance).toBeCloseTo(expected.subLabels[label] ?? 0, 11);
  }
});

test.each(cases)('AIJRI.INTERVAL: $why', ({ role, noise: probability, expected }) => {
  const [[low, median, high, ...zones] = []] = aijriInterval(
    role.tasks,
    role.evidence,
    role.barriers,
    role.growth,
    probability,
  );
  expect([low, median, high]).toEqual([expected.low, expected.median, expected.high]);
  zones.forEach((chance, zone) =>
    expect(chance).toBeCloseTo(expected.zones[['Red', 'Yellow', 'Green'][zone] ?? ''] ?? NaN, 11),
  );
});
