import { runChecks } from '../../src/checks/run-checks';
import type { DocumentReading } from '../../src/document/document';
import { compute } from '../../src/scoring/computed';
import { points } from '../../src/scoring/printed';
import { documentText, mustRead } from '../fixtures/documents';

/* Whole documents as analysts hold them, each in another way of writing. */

const findings = ({ assessment, lineOf }: DocumentReading) =>
  runChecks({ assessment, computed: compute(assessment) }).findings.map(
    ({ check, finding }) => `${check.severity} ${check.name} line ${lineOf(finding.at)}`,
  );

const result = ({ assessment }: DocumentReading) => {
  const { result } = compute(assessment);
  return result && `${points(result.score)} ${result.subLabel?.label ?? ''}`;
};

describe.each([
  ['medical-coder.md', 'markdown', 97],
  ['medical-coder-copied.txt', 'text', 106],
  ['medical-coder.html', 'html', 109],
])('the published Medical Coder page as %s', (name, format, line) => {
  const reading = mustRead(documentText(name), name);

  test('scores as the page says', () => {
    expect(reading).toMatchObject({ name, format });
    expect(result(reading)).toBe('11.6 Red');
    expect(reading.assessment.problems).toEqual([]);
  });

  test('has one thing wrong, and the checks find it and nothing else', () => {
    expect(findings(reading)).toEqual([`error share3plus-follows line ${line}`]);
    const [first] = runChecks({
      assessment: reading.assessment,
      computed: compute(reading.assessment),
    }).findings;
    expect(first?.finding).toMatchObject({ found: '65%', expected: '85 %' });
  });

  test('is read in every section', () => {
    expect(
      Object.fromEntries(reading.sections.map(({ section, rows, figures }) => [section, [rows, figures]])),
    ).toEqual({
      role: [0, 0],
      principles: [3, 5],
      tasks: [9, 33],
      evidence: [5, 6],
      barriers: [5, 6],
      'growth-check': [0, 1],
      composite: [0, 6],
      'sub-label': [0, 5],
      override: [0, 0],
      commentary: [0, 0],
      comparators: [3, 3],
    });
  });

  test('states its figures with their steps', () => {
    const { stated } = reading.assessment;
    expect(stated.taskResistance).toMatchObject({
      text: '1.85/5.0',
      value: 1.85,
      working: '6.00 - 4.15',
      beside: true,
    });
    expect(stated.composite.raw).toMatchObject({ text: '1.4622', working: expect.stringMatching(/^1\.85 . 0\.80/) });
    expect(stated.composite.score).toMatchObject({ value: 11.6, outOf: 100 });
    expect(stated.subLabel.taskResistance?.comparison).toMatchObject({ sign: '>=', threshold: 1.8 });
    expect(stated.subLabel.reason?.text).toMatch(/^only one of three criteria met/);
  });

  test('gives its comparators with their zones', () => {
    expect(reading.assessment.comparators.map(({ role, score, zone }) => [role, score, zone])).toEqual([
      ['Compliance Manager', '48.2', 'Green'],
      ['Medical and Health Services Manager', '53.1', 'Green'],
      ['Registered Nurse', '82.2', 'Green'],
    ]);
  });
});

test('what stands around the sections is kept in its place', () => {
  const kept = mustRead(documentText('medical-coder-copied.txt')).kept.map(({ text, after }) => [after, text]);
  expect(kept).toEqual(
    expect.arrayContaining([
      [undefined, 'Home › Roles › Medical Coder'],
      [undefined, 'Evidence Score'],
      ['barriers', expect.stringMatching(/^Reframed question:/)],
      ['comparators', 'Roles with the same knowledge and more room:'],
      ['commentary', 'DevOps Engineer | 10.7'],
      ['commentary', 'Cookie settings'],
    ]),
  );
  expect(kept.map(([, text]) => text)).not.toContain('Medical Coder');
});

test('of a page only its text is read: no script, style, picture or attribute', () => {
  const everything = JSON.stringify([
    ...mustRead(documentText('medical-coder.html')).kept,
    ...mustRead(documentText('medical-coder.html')).role.values(),
  ]);
  expect(everything).not.toMatch(/tracker|read me not|steal|onerror|highlight|javascript|schema|color: red/);
});

test('a role in bold headings, other words and another order', () => {
  const reading = mustRead(documentText('security-engineer.md'));
  expect(result(reading)).toBe('44.6 Yellow (Urgent)');
  expect(findings(reading).filter((each) => !each.startsWith('info'))).toEqual([]);
  expect(reading.reports).toEqual([]);
  expect(reading.assessment.tasks.map(({ label }) => label)).toEqual([
    'AUGMENTATION',
    'AUGMENTATION',
    'DISPLACEMENT',
    'AUGMENTATION',
    'DISPLACEMENT',
    'AUGMENTATION',
  ]);
  expect(reading.assessment.comparators).toMatchObject([
    { role: 'Cloud Architect', score: '51.5', zone: 'Green Transforming' },
    { role: 'Senior Software Engineer', score: '55.4', zone: 'Green' },
  ]);
});

test('a role as a browser puts it on the clipboard', () => {
  const reading = mustRead(documentText('cloud-architect-clipboard.html'));
  expect(result(reading)).toBe('51.5 Green (Transforming)');
  expect(findings(reading)).toEqual([]);
  expect([reading.kept, reading.reports]).toEqual([[], []]);
  expect(reading.assessment.tasks[0]?.rationale).toBe(
    'AI proposes patterns;\nwhich one fits this organisation is not in any pattern.',
  );
});
