import fc from 'fast-check';
import { fingerprint } from '../../src/assessment/fingerprint';
import type { RawRole, RawValue } from '../../src/assessment/raw';
import { readAssessment } from '../../src/assessment/read-assessment';
import { checkStatuses } from '../../src/checks/check-statuses';
import { runChecks } from '../../src/checks/run-checks';
import { assessmentFromJson } from '../../src/document/json-read';
import { assessmentToJson } from '../../src/document/json-write';
import { compute } from '../../src/scoring/computed';
import { defaultNoiseAssumption } from '../../src/scoring/robustness/noise';
import { documentText, mustRead } from '../fixtures/documents';
import { rawRole, type RoleDescription } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { anyRole } from './any-role';
import { coder } from './coder';

const textOf = (role: RawRole) => JSON.stringify(assessmentToJson(role));

function again(text: string) {
  const reading = assessmentFromJson(text);
  if (reading.kind === 'refused') throw new Error(reading.problems.map(({ sentence }) => sentence).join('\n'));
  return reading;
}

/** The text with one value changed: `edited(role, (json) => json.ratings.growth = 3)`. */
function edited(role: RawRole, edit: (json: Editable) => void): string {
  const json: Editable = JSON.parse(textOf(role));
  edit(json);
  return JSON.stringify(json);
}
type Editable = Record<string, unknown> & {
  ratings: { tasks: Record<string, unknown>[]; growth: unknown; [name: string]: unknown };
};

const sentences = (text: string) => {
  const reading = assessmentFromJson(text);
  return reading.kind === 'refused' ? reading.problems.map(({ sentence }) => sentence) : [];
};

test('whatever a role holds, reading its JSON gives the same assessment with the same fingerprint', () => {
  fc.assert(
    fc.property(anyRole(), (role) => {
      const { role: same, reports } = again(textOf(role));
      expect(readAssessment(same)).toEqual(readAssessment(role));
      expect(fingerprint(same)).toBe(fingerprint(role));
      expect(reports).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const strange: readonly (readonly [string, RoleDescription])[] = [
  ['what is no rating', { tasks: ["'half 9 D", '40% 2.5 X', '20% - -'], evidence: ['weak', true, '#N/A', null, 0] }],
  ['plain times', { tasks: ['35 5 D', '64.5 2 A', '0.5 1 N'] }],
  ['mixed times', { tasks: ['35% 5 D', '25% 5 D', '40 2 A'] }],
  ['missing tables', { without: ['evidence', 'principles'] }],
  ['formulas and typed figures', { states: { share3plus: '65%' }, formulas: { 'composite.score': '11.6' } }],
  ['a note without a table of its own', { states: { 'commentary.__proto__': 'x', 'commentary.constructor': 'y' } }],
];

test.each(strange)('%s come back as they were found', (_, description) => {
  const role = rawRole(description);
  const { role: same, reports } = again(textOf(role));
  expect(readAssessment(same)).toEqual(readAssessment(role));
  expect(fingerprint(same)).toBe(fingerprint(role));
  expect(reports).toEqual([]);
});

test.each(['medical-coder.md', 'security-engineer.md', 'cloud-architect-clipboard.html'])(
  'what was read from %s comes back with its stated figures',
  (name) => {
    const { role, assessment } = mustRead(documentText(name), name);
    const { role: same, reports } = again(textOf(role));
    expect(readAssessment(same)).toEqual(assessment);
    expect(reports).toEqual([]);
  },
);

test('a figure that stands beside its formula, and one that a formula gives, are told apart again', () => {
  const beside: RawValue = { value: '2/9', text: '2/9', isFormula: false, isBeside: true };
  const given: RawValue = { value: 46349, text: '2026-11-23', isFormula: true };
  const role: RawRole = new Map([
    ['principles', { values: new Map([['total', beside]]), rows: [] }],
    ['override', { values: new Map([['date', given]]), rows: [] }],
  ]);
  const { role: same } = again(textOf(role));
  expect(same.get('principles')?.values.get('total')).toEqual(beside);
  expect(same.get('override')?.values.get('date')).toEqual(given);
});

test('ratings, results, checks and the likely range stand in it as plain values', () => {
  const assessment = readAssessment(coder);
  const report = runChecks({ assessment, computed: compute(assessment) });
  const json = assessmentToJson(coder, { checks: checkStatuses(report), noise: defaultNoiseAssumption });
  expect(json.ratings.tasks?.[0]).toMatchObject({ time: 0.35, score: 5, label: 'DISPLACEMENT' });
  expect(json.stated.tasks).toMatchObject({ share3plus: { value: 0.65, text: '65%' } });
  expect(json.computed).toMatchObject({ score: 11.6, zone: 'Red', subLabel: 'Red', share3plus: 0.85, raw: 1.46224 });
  expect(json.checks).toContainEqual(expect.objectContaining({ check: 'share3plus-follows', status: 'failed' }));
  expect(json.robustness).toMatchObject({ noise: 0.1, noiseSource: 'default', low: 10, median: 12.2, high: 15.9 });
  expect(json.provenance).toMatchObject({ subLabel: 'published', robustness: 'ours' });
  expect(assessmentToJson(coder).robustness).toBeUndefined();
});

test('a rating that was changed by hand no longer matches the fingerprint, and is taken', () => {
  const text = edited(rawRole(medicalCoder), (json) => (json.ratings.growth = 1));
  const { role, reports } = again(text);
  expect(readAssessment(role).growth).toBe(1);
  expect(reports).toEqual([expect.stringMatching(/^The fingerprint does not match: the file says "f[\da-f]+", /)]);
});

test('a missing fingerprint and another version of the method are said', () => {
  const text = edited(rawRole(medicalCoder), (json) => {
    delete json.fingerprint;
    json.methodVersion = '0.9';
  });
  expect(again(text).reports).toEqual([
    expect.stringContaining('has no fingerprint'),
    expect.stringContaining('version "0.9" of the method'),
  ]);
});

test.each<readonly [string, (json: Editable) => void]>([
  [
    '$.ratings.tasks[2].score is 7; it needs a whole number from 1 to 5.',
    ({ ratings }) => Object.assign(ratings.tasks[2] ?? {}, { score: 7 }),
  ],
  [
    '$.ratings.tasks[0].time is 35; it needs a share of time above 0 and up to 1.',
    ({ ratings }) => Object.assign(ratings.tasks[0] ?? {}, { time: 35 }),
  ],
  [
    '$.ratings.tasks[0].label is "displacement"; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED.',
    ({ ratings }) => Object.assign(ratings.tasks[0] ?? {}, { label: 'displacement' }),
  ],
  ['$.ratings.growth is "1"; it needs a whole number from -2 to 2.', ({ ratings }) => (ratings.growth = '1')],
  ['$.ratings.evidence is an object; it needs an array.', ({ ratings }) => (ratings.evidence = {})],
  ['$.role is "x"; it needs an object.', (json) => (json.role = 'x')],
  [
    '$.role.constructor is an array; it needs a text, a number, true, false, null, or an object with a value.',
    (json) => (json.role = { constructor: [] }),
  ],
  ['$.stated.total is not known here; known are head, role,', (json) => (json.stated = { total: { a: 1 } })],
  ['$.format is "other"; it needs "AIJRI assessment".', (json) => (json.format = 'other')],
  ['$.formatVersion is 2; this add-in reads version 1.', (json) => (json.formatVersion = 2)],
])('refused: %s', (sentence, edit) => {
  const found = sentences(edited(rawRole(medicalCoder), edit));
  expect(found).toEqual([expect.stringContaining(sentence)]);
});

test('every problem is named, and the sentence says how many there are', () => {
  const text = edited(rawRole(medicalCoder), ({ ratings }) => ratings.tasks.forEach((task) => (task.score = 0)));
  const reading = assessmentFromJson(text);
  expect(sentences(text)).toHaveLength(9);
  expect(reading).toMatchObject({ sentence: expect.stringMatching(/tasks\[0\]\.score is 0; .* There are 8 more/) });
});

test('keys that a prototype has are names like any other', () => {
  const polluted = '{"__proto__":{"score":9},"constructor":{"prototype":{"x":1}},';
  const text = textOf(coder).replace('{', polluted);
  expect(again(text).reports).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  const inSection = textOf(coder).replace('"prose":{', '"prose":{"__proto__":{"a":"b"},');
  expect(sentences(inSection)).toEqual([expect.stringMatching(/^\$\.prose\.__proto__ is not known here/)]);
});

test('no text throws, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ ...head, ratings: value })),
      ),
      (text) => {
        expect(['read', 'refused']).toContain(assessmentFromJson(text).kind);
      },
    ),
  );
  expect(sentences('[1')).toEqual([expect.stringContaining('The file is no JSON')]);
  expect(assessmentFromJson('['.repeat(200_000)).kind).toBe('refused');
});

const head = { format: 'AIJRI assessment', formatVersion: 1 };
