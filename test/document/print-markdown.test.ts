import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printMarkdown } from '../../src/document/print-markdown';
import { rawRole, type RoleDescription } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';
import { coder } from './coder';

const print = (description: RoleDescription) => printMarkdown({ role: rawRole(description) });

test('a whole assessment, as published', () => {
  expect(printMarkdown({ role: coder })).toBe(readFileSync(join(__dirname, 'coder.md'), 'utf8'));
});

test('a stated figure stays as its author states it, in every line that shows it', () => {
  const text = print({
    ...medicalCoder,
    states: {
      weightedTotal: '4.10',
      taskResistance: '1.90/5.0',
      'composite.score': '12/100',
      'composite.zone': 'Amber',
    },
  });
  expect(text).toContain('| **Total** | **100%** |  | **4.10** |  |');
  expect(text).toContain('**Task Resistance Score:** 6.00 - 4.10 = 1.90/5.0');
  expect(text).toContain('**JobZone Score:** (1.462 - 0.54) / 7.93 x 100 = 12/100');
  expect(text).toContain('**Zone:** Amber (Green >=48, Yellow 25-47, Red <25)');
});

test.each([
  ['60% 2 A', '40% 1 N', 'GREEN', '| AI Growth Correlation | 1 (< 2) |'],
  ['60% 3 A', '40% 2 A', 'YELLOW', '| % of task time scoring 3+ | 60% (>= 40%) |'],
])('%s and %s is %s, with the criteria of that zone', (first, second, zone, criterion) => {
  const text = print({ tasks: [first, second], growth: 1, barriers: [1, 1, 1, 1, 1], evidence: [0, 0, 0, 0, 0] });
  expect(text).toContain(`**Zone:** ${zone} (`);
  expect(text).toContain(criterion);
  expect(text).not.toContain('| Evidence Score |');
});

test('a rating that could not be read is printed as it was found, and nothing is made up for it', () => {
  const text = print({ tasks: ['35% 7 D Code charts', "'about_half 3 A Answer"], evidence: ['weak', 0, 0, null, 0] });
  expect(text).toContain('| Code charts | 35% | 7 |  | DISPLACEMENT |');
  expect(text).toContain('| Answer | about_half | 3 |  | AUGMENTATION |');
  expect(text).toContain('| Job Posting Trends | weak |');
  expect(text).toContain('| AI Tool Maturity |  |');
  expect(text).not.toContain('JobZone Score');
  expect(text).not.toContain('NaN');
});

test('shares are printed as exactly as they were rated', () => {
  const text = print({ tasks: ['33.3333% 3 A', '33.3333% 3 A', '33.3334% 2 A'] });
  expect(text).toContain('| Task 3 | 33.3334% | 2 | 0.67 |');
});

test('an override keeps its reason, score, author and date; a blank one is None', () => {
  const states = { 'override.new': 15, 'override.reason': 'Local law', 'override.author': 'A. Analyst' };
  const text = print({ states: { ...states, 'override.date': '2026-11-23' } });
  expect(text).toContain('**Assessor override:** 15 — Local law\n\n**Author:** A. Analyst\n\n**Date:** 2026-11-23\n');
  expect(print({ states: { 'override.new': null, 'override.reason': null } })).toContain(
    '**Assessor override:** None\n',
  );
});

test('text that looks like Markdown, HTML or a row of a table is text', () => {
  const name = '=cmd|a*b*\\_c_ <img src=x> `d` [e](f) &amp; g\nsecond';
  const text = print({
    tasks: [],
    states: { 'growth-check.text': '# no heading\n| a | b |', 'growth-check.growth': 0 },
  });
  expect(text).toContain('\n\\# no heading\\\n\\| a | b |\n');
  expect(print({ states: { 'tasks.0.name': name } })).toContain(
    '| =cmd\\|a\\*b\\*\\\\\\_c\\_ \\<img src=x> \\`d\\` \\[e](f) &amp;amp; g<br>second |',
  );
});

test('kept texts stand behind their section, or before the first', () => {
  const kept = [
    { text: 'Before all', after: undefined },
    { text: '1. Behind the tasks', after: 'tasks' },
    { text: 'Of a section that is not there', after: 'commentary' },
  ] as const;
  const text = printMarkdown({ role: rawRole(medicalCoder), kept });
  expect(text.startsWith('Before all\n\n## Protective Principles')).toBe(true);
  expect(text).toContain('0% not involved.\n\n---\n\n1\\. Behind the tasks\n\n## Evidence Score');
  expect(text.endsWith('Of a section that is not there\n')).toBe(true);
});

test('a section that the role does not have is not printed, unless its figures can be computed', () => {
  const text = print({ without: ['evidence', 'principles'] });
  expect(text.match(/^## .+/gm)).toEqual([
    '## Task Decomposition (Agentic AI Scoring)',
    '## Barrier Assessment',
    '## JobZone Composite Score (AIJRI)',
    '## Sub-Label Determination',
  ]);
});

test('long texts and many rows take no longer than they are long', () => {
  const long = [' '.repeat(400_000), '_'.repeat(200_000), '- x\n'.repeat(50_000), '/ '.repeat(200_000)];
  for (const text of long) {
    const role = rawRole({
      states: { 'growth-check.text': `a${text}b`, 'tasks.0.name': `a${text}b`, taskResistance: text },
    });
    expect(printMarkdown({ role }).length).toBeGreaterThan(text.trim().length);
  }
  const rows = print({ tasks: Array.from({ length: 3_000 }, (_, row) => `0.0333% 3 A Task ${row}`) });
  expect(rows.split('\n').length).toBeGreaterThan(3_000);
}, 20_000);
