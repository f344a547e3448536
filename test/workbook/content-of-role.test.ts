import { readAssessment } from '../../src/assessment/read-assessment';
import type { RawRole } from '../../src/assessment/raw';
import { evidenceNames } from '../../src/method/rows';
import { contentOfRole } from '../../src/workbook/content-of-role';
import { printedNumber } from '../../src/workbook/printed-number';
import { sheetName, tableName } from '../../src/workbook/sheet-name';
import { cell, rawRole } from '../fixtures/role';

const beside = (value: string | number) => ({ ...cell(value), isBeside: true });

test.each([
  ['33.3%', { value: 0.333, format: '0.0%' }],
  ['35%', { value: 0.35, format: '0%' }],
  [4, { value: 4, format: '0' }],
  ['1.462', { value: 1.462, format: '0.000' }],
  ['1.85/5.0', { value: '1.85/5.0' }],
])('the stated figure %s is kept as it is printed', (printed, expected) => {
  expect(printedNumber(beside(printed))).toEqual(expected);
});

test('a number whose printed form no format gives back is the number where it is an input, and its text where it is stated', () => {
  const raw = { value: -5, text: '−5', isFormula: false };
  expect(printedNumber(raw)).toEqual({ value: -5 });
  expect(printedNumber({ ...raw, isBeside: true })).toEqual({ value: '−5' });
  expect(printedNumber({ value: 45296, text: '2024-01-05', isFormula: false })).toEqual({ value: '2024-01-05' });
  expect(printedNumber({ value: true, text: 'TRUE', isFormula: false })).toEqual({ value: 'TRUE' });
});

test('text in the place of a number stays the text that it is', () => {
  const content = contentOfRole(rawRole({ evidence: ["'−1", '3?', 0, 0, 0], tasks: ["'35% 5 D"] }));
  expect(content.evidence?.rows?.slice(0, 2)).toMatchObject([{ score: '−1' }, { score: '3?' }]);
  expect(content.tasks?.rows).toMatchObject([{ time: '35%' }]);
});

test('plain times keep their form', () => {
  const content = contentOfRole(rawRole({ tasks: ['60 5 D', '40 2 A'] }));
  expect(content.tasks).toMatchObject({
    rows: [{ time: 60 }, { time: 40 }],
    formats: { rows: [{ time: '0' }, { time: '0' }] },
  });
});

test('a rating that a text leaves out is a row that waits for it, and no row is there twice', () => {
  const role = new Map(rawRole());
  const rows = [0, 2, 4].map((row) => role.get('evidence')?.rows[row] ?? new Map());
  role.set('evidence', { values: new Map(), rows });
  const names = contentOfRole(role).evidence?.rows?.map(({ name }) => name) ?? [];
  expect(names.slice(0, 3)).toEqual([evidenceNames[0], evidenceNames[2], evidenceNames[4]]);
  expect([...names].sort()).toEqual([...evidenceNames].sort());
});

test('what the sheet has no cell for, and what does not fit into one, is kept as text', () => {
  const long = 'word '.repeat(8000);
  const role: RawRole = new Map([
    ...rawRole(),
    [
      'commentary',
      {
        values: new Map([
          ['Timeline', cell(long)],
          ['Outlook', cell('=Bright.')],
        ]),
        rows: [],
      },
    ],
  ]);
  const content = contentOfRole(role);
  const timeline = String(content.commentary?.values?.['Timeline']);
  expect(timeline.length).toBeLessThanOrEqual(32_000);
  const kept = (content.kept?.rows ?? []).map(({ text }) => String(text));
  expect(`${timeline} ${kept[0]}`.trim()).toBe(long.trim());
  expect(kept[1]).toBe('Outlook: =Bright.');
});

test('results that the add-in wrote are not stated figures', () => {
  const content = contentOfRole(
    rawRole({ states: { 'head.subLabel': 'Red', 'sub-label.label': 'Red', 'tasks.timeTotal': 1 } }),
  );
  expect(content.head?.stated?.values).toEqual({});
  expect(content['sub-label']?.stated?.values).toEqual({});
  expect(content.tasks?.stated?.values).toEqual({ timeTotal: 1 });
  expect(readAssessment(rawRole()).problems).toEqual([]);
});

test.each([
  ['Medical Coder', [], 'Medical Coder'],
  ['medical coder', ['Medical Coder', 'MEDICAL CODER 2'], 'medical coder 3'],
  ['QA/Test [Lead]: a*b?', [], 'QA-Test -Lead- a-b-'],
  ["'Quoted'", [], 'Quoted'],
  ['', [], 'Role'],
  ['History', [], 'History Role'],
  ['A title that is much longer than Excel allows', [], 'A title that is much longer tha'],
  [
    'A title that is much longer than Excel allows',
    ['A title that is much longer tha'],
    'A title that is much longer t 2',
  ],
  [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
  ['Tab\tand\nline', [], 'Tab and line'],
])('the sheet for %j beside %j is called %j', (wanted, taken, name) => {
  expect(sheetName(wanted, taken)).toBe(name);
});

test('a table gets a name that nothing else has', () => {
  expect(tableName(['roletasks', 'RoleTasks2'])).toBe('RoleTasks3');
});
