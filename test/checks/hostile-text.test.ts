import fc from 'fast-check';
import { runChecks } from '../../src/checks/run-checks';
import { compute } from '../../src/scoring/computed';
import { fullRole } from '../fixtures/full-role';

/* Whatever stands in the text cells of a role, every check answers, soon and without throwing. */

const textCells = [
  'role.Job Title',
  'role.Seniority note',
  'principles.quickScreen',
  'principles.growthRationale',
  'tasks.0.name',
  'tasks.0.label',
  'tasks.0.rationale',
  'evidence.0.rationale',
  'composite.score',
  'sub-label.barriers',
  'sub-label.label',
  'override.new',
  'override.reason',
  'commentary.Score vs Reality Check',
  'commentary.Survival strategy',
  'commentary.Timeline',
];

function check(text: string): void {
  const states = Object.fromEntries(textCells.map((key) => [key, text]));
  const assessment = fullRole({ evidence: [2, 0, 0, 0, 0], comparators: [`${text}|${text}|${text}|${text}`], states });
  const { findings } = runChecks({ assessment, computed: compute(assessment) });
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
}

const words = fc.constantFrom(
  ...[
    'score of',
    'AIJRI',
    '11.6',
    '85%',
    'points below',
    'Yellow',
    'above',
    'between',
    'Registered Nurse',
    '(82.2)',
    '-1',
  ],
  ...[
    'task resistance',
    '1.50-1.70',
    'seniors',
    'criteria',
    '__proto__',
    'constructor',
    '<b>',
    '=1+1',
    'שלום',
    'é',
    '$&',
    '(',
    '[',
  ],
);

test('any text is looked at without throwing', () => {
  fc.assert(fc.property(fc.array(words, { maxLength: 12 }), (parts) => check(parts.join(' '))));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), check));
});

test.each([
  '1',
  'A',
  '1. ',
  'a 1. ',
  '12% ',
  'score of ',
  'above Aa ',
  'between Aa (1) and ',
  'Aa of ',
  '2025-',
  'a.b.',
  'senior 1.50-1.70 ',
  '= 1.',
])('a cell full of “%s” takes no more than a moment', (text) => {
  const start = Date.now();
  check(text.repeat(Math.floor(32_767 / text.length)));
  expect(Date.now() - start).toBeLessThan(10_000);
});
