import { mustRead } from '../fixtures/documents';

/* One way of writing at a time, beside those of the whole documents. */

const stated = (line: string, heading = 'JobZone Composite Score (AIJRI)') =>
  mustRead(`## ${heading}\n\n${line}`).assessment.stated;

test.each(['x', 'X', '×', '*'])('%s multiplies', (sign) => {
  expect(stated(`Raw: 1.85 ${sign} 0.80 = 1.4800`).composite.raw).toMatchObject({
    value: 1.48,
    working: `1.85 ${sign} 0.80`,
  });
});

test.each(['-', '−', '–'])('%s is a minus', (sign) => {
  const { assessment } = mustRead(
    `## Evidence\n| Dimension | Score |\n|---|---|\n| Wage Trends | ${sign}2 |\n| Total | ${sign}2/10 |`,
  );
  expect(assessment.evidence[0]?.score).toBe(-2);
  expect(assessment.stated.evidenceTotal).toMatchObject({ value: -2, outOf: 10 });
});

test.each([
  ['D', 'DISPLACEMENT'],
  ['Disp.', 'DISPLACEMENT'],
  ['augmentation', 'AUGMENTATION'],
  ['Not involved', 'NOT INVOLVED'],
  ['D/A', undefined],
])('the label %s is %s', (found, label) => {
  const { assessment } = mustRead(`Task\tTime %\tScore\tAug/Disp\nSort\t100%\t4\t${found}`);
  expect(assessment.tasks[0]?.label).toBe(label);
});

test('a missing value stays missing, and is a problem of its place', () => {
  const { assessment, lineOf } = mustRead('Task\tTime %\tScore\nSort\t60%\t4\nFile\t40%');
  expect(assessment.tasks.map(({ score }) => score)).toEqual([4, undefined]);
  const problem = assessment.problems.find(({ at, kind }) => at.row === 1 && kind === 'missing');
  expect(problem && lineOf(problem.at)).toBe(3);
});

test('a total of tasks without its columns is no figure', () => {
  const { assessment, kept } = mustRead(
    '## Task Decomposition\n| Task | Score |\n|---|---|\n| Sort | 4 |\n| Total | 100% |',
  );
  expect([assessment.stated.weightedTotal, assessment.stated.timeTotal]).toEqual([undefined, undefined]);
  expect(kept.map(({ text }) => text)).toEqual(['Total | 100%']);
});

test.each([
  ['15.0 — a hospital strike', '15.0', 'a hospital strike'],
  ['Override to 15: a strike', '15', 'a strike'],
  ['None', '', 'None'],
  ['3 analysts agreed', '', '3 analysts agreed'],
])('the override “%s”', (text, score, reason) => {
  const { override } = mustRead(`## Sub-label\n\nAssessor override: ${text}`).assessment;
  expect([override.get('new'), override.get('reason')]).toEqual([score, reason]);
});

test('a label that is followed by something else is kept, and said', () => {
  const { kept, reports } = mustRead('## Composite Score\n\nRaw: about one\nZone: RED');
  expect(kept).toEqual([{ text: 'Raw: about one', after: 'composite', line: 3 }]);
  expect(reports).toEqual([
    {
      line: 3,
      section: 'composite',
      sentence: '“Raw” is followed by “about one”, which was not understood. It is kept as text.',
    },
  ]);
});

test('a column without a place is kept, and said', () => {
  const { kept, reports } = mustRead('Task\tTime %\tScore\tOwner\nSort\t100%\t4\tAnn');
  expect(kept.map(({ text, after }) => [after, text])).toEqual([
    ['tasks', 'Owner'],
    ['tasks', 'Ann'],
  ]);
  expect(reports[0]?.sentence).toMatch(/^The column “Owner” of Task decomposition has no place/);
});

test('a cell of a sheet may hold line breaks and quotation marks', () => {
  const { assessment } = mustRead('Task\tTime %\tScore\tRationale\nSort\t100%\t4\t"It says ""yes""\nand goes on."');
  expect(assessment.tasks[0]?.rationale).toBe('It says "yes"\nand goes on.');
});
