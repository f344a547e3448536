import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { type Place, placeKey, type Section, sections } from '../../src/assessment/place';
import type { RawRole, RawSection, RawValue } from '../../src/assessment/raw';
import { readAssessment } from '../../src/assessment/read-assessment';
import { runChecks } from '../../src/checks/run-checks';
import { compute } from '../../src/scoring/computed';
import { barrierNames, evidenceNames, principleNames } from '../../src/method/rows';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';

const anyValue: fc.Arbitrary<RawValue> = fc
  .record({
    value: fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer({ min: -3, max: 6 }),
      fc.boolean(),
      fc.constantFrom('', ' ', '3', '−1', '35 %', '#N/A', 'DISPLACEMENT', 'Augmentation', 'incomplete'),
    ),
    isFormula: fc.boolean(),
    shown: fc.option(fc.constantFrom('35%', '####', '2024-01-05', '1.85/5.0', '')),
  })
  .map(({ value, isFormula, shown }) => ({ value, isFormula, text: shown ?? String(value) }));

const fields = ['name', 'time', 'score', 'label', 'weighted', 'total', 'growth', 'share3plus', 'zone', 'label', 'raw'];
const anyFields = fc
  .array(fc.tuple(fc.constantFrom(...fields), anyValue))
  .map((entries): ReadonlyMap<string, RawValue> => new Map(entries));
const anySection: fc.Arbitrary<RawSection> = fc.record({
  values: anyFields,
  rows: fc.array(anyFields, { maxLength: 7 }),
});
const anyRole: fc.Arbitrary<RawRole> = fc
  .array(fc.tuple(fc.constantFrom(...sections), anySection))
  .map((entries) => new Map<Section, RawSection>(entries));

/** The places of every rating that is undefined. */
function undefinedPlaces({ tasks, principles, evidence, barriers }: Assessment): Place[] {
  const rated = { principles, evidence, barriers };
  return [
    ...tasks.flatMap(({ time, score, label }, row) =>
      Object.entries({ time, score, label }).flatMap(([field, value]): Place[] =>
        value === undefined ? [{ section: 'tasks', row, field }] : [],
      ),
    ),
    ...(['principles', 'evidence', 'barriers'] as const).flatMap((section) =>
      rated[section].flatMap(({ score }, row): Place[] =>
        score === undefined ? [{ section, row, field: 'score' }] : [],
      ),
    ),
  ];
}

describe('whatever is found', () => {
  test('is read without throwing, and every undefined rating has one problem with its place', () => {
    fc.assert(
      fc.property(anyRole, (raw) => {
        const assessment = readAssessment(raw);
        const places = assessment.problems.map(({ at }) => placeKey(at));
        expect(new Set(places).size).toBe(places.length);
        expect(places).toEqual(expect.arrayContaining(undefinedPlaces(assessment).map(placeKey)));
        if (assessment.growth === undefined) expect(places.join(' ')).toMatch(/principles\.(growth|table)/);
      }),
    );
  });

  test('is computed and checked without throwing, and nothing incomplete goes without a finding', () => {
    fc.assert(
      fc.property(anyRole, (raw) => {
        const assessment = readAssessment(raw);
        const computed = compute(assessment);
        const { findings, counts } = runChecks({ assessment, computed });
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        if (computed.result === undefined) expect(counts.errors).toBeGreaterThan(0);
        if (assessment.problems.length > 0) expect(counts.errors).toBeGreaterThanOrEqual(assessment.problems.length);
      }),
    );
  });
});

test('a complete role has no problems', () => {
  const { tasks, principles, evidence, barriers, growth, problems } = role(medicalCoder);
  expect(problems).toEqual([]);
  expect(tasks).toHaveLength(9);
  expect(principles.map(({ name }) => name)).toEqual(principleNames);
  expect(evidence.map(({ name, score }) => [name, score])).toEqual(
    evidenceNames.map((name, row) => [name, medicalCoder.evidence[row]]),
  );
  expect(barriers.map(({ name }) => name)).toEqual(barrierNames);
  expect(growth).toBe(-1);
});

test('nothing at all is an assessment with one problem per table', () => {
  const { problems, tasks } = readAssessment(new Map());
  expect(tasks).toEqual([]);
  expect(problems.map(({ kind, at }) => `${kind} ${at.section}`)).toEqual([
    'section-missing principles',
    'section-missing tasks',
    'section-missing evidence',
    'section-missing barriers',
  ]);
});
