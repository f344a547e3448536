import fc from 'fast-check';
import type { RawRole } from '../../src/assessment/raw';
import { readAssessment } from '../../src/assessment/read-assessment';
import { runChecks } from '../../src/checks/run-checks';
import { printHtml, type RoleReport } from '../../src/document/print-html';
import { readDocument } from '../../src/document/read-document';
import { compute } from '../../src/scoring/computed';
import { defaultNoiseAssumption } from '../../src/scoring/robustness/noise';
import { documentText, mustRead } from '../fixtures/documents';
import { rawRole } from '../fixtures/role';
import { anyRole } from './any-role';
import { coder } from './coder';

function reportOf(role: RawRole, more: Partial<RoleReport> = {}): string {
  const assessment = readAssessment(role);
  const report = runChecks({ assessment, computed: compute(assessment) });
  return printHtml({ role, report, date: '2026-11-23', ...more });
}

/** The page's text, as somebody reads it. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

test('the page says what the result is, when it was made, by which method and from which inputs', () => {
  const html = reportOf(coder);
  const text = textOf(html);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<title>Medical Coder: AI Job Resistance Index assessment</title>');
  expect(text).toContain('11.6 of 100 ■ Red');
  expect(text).toContain('Yellow is 13.4 points up.');
  expect(text).toMatch(/Report of 2026-11-23 Method AIJRI 1\.0 Input fingerprint f[\da-f]{13,14} /);
  expect(text).toContain('Raw: 1.85 x 0.80 x 1.04 x 0.95 = 1.462');
  expect(text).toContain('Error Time scoring 3+ is stated 65 %, computed 85 %.');
});

test('a likely range stands only with the noise that it assumes', () => {
  const plain = textOf(reportOf(coder));
  expect(plain).not.toMatch(/likely range/i);
  expect(plain).not.toContain('What moves the score');
  const text = textOf(reportOf(coder, { noise: defaultNoiseAssumption }));
  expect(text).toContain('Likely range 10.0 to 15.9; Red above 99.9 %, Yellow below 0.1 %, Green 0 %.');
  expect(text).toContain('one step too low with a probability of 10 %');
  expect(text).toContain('Code routine outpatient and inpatient charts 5 +3.5 end of scale');
});

test('an answer stands beside its finding, and a waived one is counted apart', () => {
  const answered = reportOf(coder, {
    answerTo: () => ({ kind: 'waiver', author: 'A. Analyst', date: '2026-11-22', reason: 'as published' }),
  });
  expect(textOf(answered)).toContain('Error, waived');
  expect(textOf(answered)).toContain('Waived by A. Analyst, 2026-11-22: as published');
  expect(textOf(answered)).toMatch(/Assessor checks: 1 waived, \d+ passed, \d+ not run\./);
});

test('a role that nobody has finished has a report without a score', () => {
  const text = textOf(
    reportOf(rawRole({ tasks: ['35% - D'], evidence: [null, 0, 0, 0, 0] }), { noise: defaultNoiseAssumption }),
  );
  expect(text).toContain('The score is incomplete');
  expect(text).not.toContain('NaN');
  expect(text).not.toContain('undefined');
});

test('nothing is run or fetched, whatever the texts hold', () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)><style>@import "http://x.example"</style>';
  const role = rawRole({
    states: {
      'role.Job Title': attack,
      'tasks.0.name': attack,
      'growth-check.text': attack,
      'override.reason': attack,
    },
    comparators: [`${attack}|1|Red|${attack}`],
  });
  const html = reportOf(role, {
    kept: [{ text: attack, after: undefined }],
    answerTo: () => ({ kind: 'note', text: attack }),
    date: attack,
  });
  const tags = new Set([...html.matchAll(/<\s*([a-z!][a-z0-9]*)/gi)].map(([, tag]) => tag?.toLowerCase()));
  for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'a', 'form']) expect(tags).not.toContain(tag);
  const inTags = [...html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag).join('');
  expect(inTags).not.toMatch(/\son\w+=|https?:|javascript:/i);
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html).not.toMatch(/@import "http|url\((?!#)/);
});

test('the page can be read again: ratings and tasks are the same', () => {
  fc.assert(
    fc.property(anyRole(fc.lorem({ maxCount: 3 })), (role) => {
      const reading = readDocument(reportOf(role));
      if (reading.kind === 'refused') throw new Error(reading.sentence);
      const [before, after] = [readAssessment(role), reading.assessment];
      expect(after.tasks.map(({ time, score, label }) => [time, score, label])).toEqual(
        before.tasks.map(({ time, score, label }) => [time, score, label]),
      );
      for (const section of ['principles', 'evidence', 'barriers'] as const) {
        expect(after[section].map(({ score }) => score)).toEqual(before[section].map(({ score }) => score));
      }
      expect(after.growth).toBe(before.growth);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each(['medical-coder.md', 'security-engineer.md', 'cloud-architect-clipboard.html'])(
  'the page of %s gives the same assessment when it is read: prose and stated figures too',
  (name) => {
    const { role, kept, assessment } = mustRead(documentText(name), name);
    const again = mustRead(reportOf(role, { kept, noise: defaultNoiseAssumption }));
    expect(again.assessment).toEqual(assessment);
    for (const { text } of kept) expect(again.kept.map((each) => each.text)).toContain(text);
  },
);
