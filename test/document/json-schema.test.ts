import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { readAssessment } from '../../src/assessment/read-assessment';
import { checkStatuses } from '../../src/checks/check-statuses';
import { runChecks } from '../../src/checks/run-checks';
import { assessmentFromJson } from '../../src/document/json-read';
import { assessmentSchema } from '../../src/document/json-schema';
import { assessmentToJson } from '../../src/document/json-write';
import { barrierScale, evidenceScale, growthScale, principleScale, taskScale } from '../../src/method/scales';
import { compute } from '../../src/scoring/computed';
import { defaultNoiseAssumption } from '../../src/scoring/robustness/noise';
import { rawRole } from '../fixtures/role';
import { anyRole } from './any-role';
import { coder } from './coder';

const published: object = JSON.parse(readFileSync(join(__dirname, '../../assets/assessment.schema.json'), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(published);
const isValid = (text: string) => validate(JSON.parse(text));
const isTaken = (text: string) => assessmentFromJson(text).kind === 'read';

test('the published file is the schema of these rules; npm run schema writes it', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(assessmentSchema)));
});

test('what is exported is valid, with checks and a likely range and without', () => {
  const assessment = readAssessment(coder);
  const checks = checkStatuses(runChecks({ assessment, computed: compute(assessment) }));
  expect(isValid(JSON.stringify(assessmentToJson(coder, { checks, noise: defaultNoiseAssumption })))).toBe(true);
  const unread = rawRole({ tasks: ["'half 9 X", '40 2.5 -'], evidence: ['weak', true, null, 0, 7], growth: '#N/A' });
  expect(isValid(JSON.stringify(assessmentToJson(unread, { noise: defaultNoiseAssumption })))).toBe(true);
  fc.assert(
    fc.property(anyRole(), (role) => {
      expect(isValid(JSON.stringify(assessmentToJson(role)))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

const withRatings = (ratings: object) => JSON.stringify({ ...assessmentToJson(coder), ratings });

test.each([
  ['principles', principleScale],
  ['evidence', evidenceScale],
  ['barriers', barrierScale],
  ['tasks', taskScale],
] as const)('%s: schema and import end at the same ratings', (table, { min, max }) => {
  for (const score of [min - 1, min, max, max + 1, min + 0.5, String(min), null]) {
    const text = withRatings({ [table]: [{ name: 'x', score }] });
    const fits = score === min || score === max || score === null;
    expect([score, isValid(text), isTaken(text)]).toEqual([score, fits, fits]);
  }
});

test('growth, time in both units and labels end at the same values too', () => {
  const { min, max } = growthScale;
  const cases: readonly (readonly [object, boolean])[] = [
    [{ growth: min }, true],
    [{ growth: max + 1 }, false],
    [{ growth: { value: 9 } }, false],
    [{ growth: { value: 9, unread: true } }, true],
    [{ tasks: [{ time: 1 }] }, true],
    [{ tasks: [{ time: 35 }] }, false],
    [{ timeUnit: 'percent', tasks: [{ time: 35 }] }, true],
    [{ timeUnit: 'percent', tasks: [{ time: 101 }] }, false],
    [{ tasks: [{ time: 0 }] }, false],
    [{ timeUnit: 'hours' }, false],
    [{ tasks: [{ label: 'AUGMENTATION' }] }, true],
    [{ tasks: [{ label: 'Augmentation' }] }, false],
    [{ unknown: [] }, false],
  ];
  for (const [ratings, fits] of cases) {
    const text = withRatings(ratings);
    expect([ratings, isValid(text), isTaken(text)]).toEqual([ratings, fits, fits]);
  }
});

test('a likely range without the noise that it assumes is not valid', () => {
  const json = assessmentToJson(coder, { noise: defaultNoiseAssumption });
  const robustness = { ...json.robustness, noise: undefined };
  expect(isValid(JSON.stringify({ ...json, robustness }))).toBe(false);
});
