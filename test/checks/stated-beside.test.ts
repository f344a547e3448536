import type { Section } from '../../src/assessment/place';
import type { RawRole, RawValue } from '../../src/assessment/raw';
import { fingerprint } from '../../src/assessment/fingerprint';
import { readAssessment } from '../../src/assessment/read-assessment';
import { withoutWrittenResult } from '../../src/assessment/without-written-result';
import { runChecks } from '../../src/checks/run-checks';
import { compute } from '../../src/scoring/computed';
import { type Cell, cell, rawRole } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';

/* Figures that an author prints beside the formulas: they are compared, they cover no formula, they are no inputs. */

type Figures = Readonly<Record<string, Cell>>;

const right: Figures = {
  'tasks.timeTotal': '100%',
  'tasks.weightedTotal': 4.15,
  'tasks.taskResistance': '1.85/5.0',
  'principles.total': '0/9',
  'principles.quickScreen': 'Almost certainly Red Zone',
  'composite.raw': 1.462,
  'composite.score': '11.6/100',
  'composite.zone': 'RED',
  'sub-label.taskResistance': '1.85 (>= 1.8)',
  'sub-label.label': 'Red',
};

function roleBeside(figures: Figures): RawRole {
  const role = new Map(rawRole(medicalCoder));
  for (const [key, value] of Object.entries(figures)) {
    const [section, field = ''] = key.split('.') as [Section, string];
    const { values, rows } = role.get(section) ?? { values: new Map<string, RawValue>(), rows: [] };
    role.set(section, { rows, values: new Map([...values, [field, { ...cell(value), isBeside: true }]]) });
  }
  return role;
}

function findings(figures: Figures) {
  const assessment = readAssessment(roleBeside(figures));
  const { findings: found } = runChecks({ assessment, computed: compute(assessment) });
  const ofFigures = found.filter(({ finding }) => finding.at.field in valuesByField);
  return ofFigures.map(({ finding }) => [finding.at.field, finding.sentence, finding.detail, finding.fix]);
}

const valuesByField = Object.fromEntries(Object.keys(right).map((key) => [key.split('.')[1], true]));

test('right figures are no findings, though no formula gives them', () => {
  expect(findings(right)).toEqual([]);
});

test('a wrong figure is typed over nothing, and a value corrects it', () => {
  expect(findings({ ...right, 'tasks.taskResistance': '1.95/5.0', 'composite.zone': 'Yellow' })).toEqual([
    [
      'taskResistance',
      'Task resistance is stated 1.95/5.0, computed 1.85.',
      '',
      { kind: 'value', value: 1.85, shown: '1.85' },
    ],
    ['zone', 'Zone is stated Yellow; a score of 11.6 is Red.', '', { kind: 'value', value: 'Red', shown: 'Red' }],
  ]);
});

test('a wrong verdict of the quick screen is corrected by the verdict itself', () => {
  const [found] = findings({ ...right, 'principles.quickScreen': 'Likely Green' });
  expect(found?.[3]).toMatchObject({ kind: 'value', value: expect.stringMatching(/Red/) });
});

test('the fingerprint is of the inputs alone', () => {
  expect(fingerprint(roleBeside(right))).toBe(fingerprint(roleBeside({ ...right, 'tasks.timeTotal': '99%' })));
});

test('a newly written result replaces what was written, not what is stated beside it', () => {
  const stated = withoutWrittenResult(readAssessment(roleBeside(right))).stated.subLabel;
  expect(stated.taskResistance).toMatchObject({ value: { value: 1.85 }, comparison: { sign: '>=' }, met: '' });
  expect(stated.label).toEqual({ text: 'Red', typed: true, beside: true });
});
