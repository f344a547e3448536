import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { placeKey } from '../../src/assessment/place';
import type { RawRole } from '../../src/assessment/raw';
import { readAssessment } from '../../src/assessment/read-assessment';
import type { Stated, StatedCriterion, StatedFigure, StatedText } from '../../src/assessment/stated';
import { runChecks } from '../../src/checks/run-checks';
import { printMarkdown } from '../../src/document/print-markdown';
import { readDocument } from '../../src/document/read-document';
import { compute } from '../../src/scoring/computed';
import { documentText, mustRead } from '../fixtures/documents';
import { anyRole } from './any-role';
import { coder } from './coder';

/* Print, then read: ratings, prose and stated figures are the same; what nobody stated is stated and agrees. */

function readAgain(text: string) {
  const reading = readDocument(text);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading;
}

/** What must be the same. A blank override is printed as None; how a value was shown on a sheet is not printed. */
function substance(assessment: Assessment) {
  const { role, principles, growth, tasks, evidence, barriers, prose, override, commentary, comparators } = assessment;
  const said = (texts: ReadonlyMap<string, string>) => [...texts].filter(([, text]) => text !== '' && text !== 'None');
  return {
    role: said(role),
    ...{ principles, growth, tasks, evidence, barriers, prose, comparators },
    override: said(override).sort(),
    commentary: said(commentary).sort(),
    problems: assessment.problems.map(({ at, kind }) => `${placeKey(at)} ${kind}`),
  };
}

type Each = StatedFigure | StatedText | StatedCriterion | undefined;

/** Every stated figure by its name, as text. */
function figuresOf(stated: Stated): Map<string, string> {
  const { weighted, composite, head, subLabel, ...single } = stated;
  const all: readonly (readonly [string, Each])[] = [
    ...weighted.map((figure, row) => [`weighted.${row}`, figure] as const),
    ...Object.entries(single),
    ...Object.entries(composite).map(([name, figure]: [string, Each]) => [`composite.${name}`, figure] as const),
    ...Object.entries(head).map(([name, figure]: [string, Each]) => [`head.${name}`, figure] as const),
    ...Object.entries(subLabel).map(([name, figure]: [string, Each]) => [`subLabel.${name}`, figure] as const),
  ];
  return new Map(
    all.flatMap(([name, each]) => {
      const text = each && ('met' in each ? (each.value?.text ?? '') : each.text);
      return text === undefined ? [] : [[name, text.replace(/\/(?:5\.0|9|10|100)$/, '')]];
    }),
  );
}

function survives(role: RawRole): void {
  const before = readAssessment(role);
  const reading = readAgain(printMarkdown({ role }));
  const after = reading.assessment;
  expect(substance(after)).toEqual(substance(before));
  const figures = figuresOf(after.stated);
  for (const [name, text] of figuresOf(before.stated)) expect([name, figures.get(name)]).toEqual([name, text]);
  expect(reading.kept.map(({ text }) => text)).toEqual([]);
}

test('the example of the template comes back whole', () => {
  const role = readAgain(printMarkdown({ role: coder })).assessment;
  const before = readAssessment(coder);
  expect(substance(role)).toEqual(substance(before));
  expect(role.stated.subLabel.share3plus?.value?.text).toBe('65%');
});

/** Kept texts with the heading that they stand under; comparators stand under the commentary's. */
const keptOf = ({ kept }: ReturnType<typeof mustRead>) =>
  kept.map(({ text, after }) => `${after === 'comparators' ? 'commentary' : (after ?? '')}: ${text}`).sort();

test.each([
  'medical-coder.md',
  'medical-coder-copied.txt',
  'medical-coder.html',
  'security-engineer.md',
  'cloud-architect-clipboard.html',
])('%s is printed with every section, row, figure and kept text', (name) => {
  const before = mustRead(documentText(name), name);
  const after = readAgain(printMarkdown(before));
  expect(after.assessment).toEqual(before.assessment);
  expect(keptOf(after)).toEqual(keptOf(before));
  expect(after.reports).toEqual([]);
});

test('a printed page has the words of the page', () => {
  const text = documentText('medical-coder.md');
  const printed = new Set(printMarkdown(mustRead(text)).match(/[\p{L}\p{N}.]+/gu));
  expect((text.match(/[\p{L}\p{N}.]+/gu) ?? []).filter((word) => !printed.has(word))).toEqual([]);
});

test('any role comes back: ratings, prose and stated figures', () => {
  fc.assert(fc.property(anyRole(), survives), { numRuns: 150 });
}, 60_000);

test('figures that nobody stated are stated then, and agree with the ratings', () => {
  const rated = anyRole(fc.constantFrom('Write reports', 'Answer calls', 'Plan the week'));
  fc.assert(
    fc.property(rated, (role) => {
      const unstated: RawRole = new Map(
        [...role].map(([name, { values, rows }]) => [
          name,
          { values: new Map([...values].filter(([, { isBeside }]) => !isBeside)), rows },
        ]),
      );
      const { assessment } = readAgain(printMarkdown({ role: unstated }));
      const { findings } = runChecks({ assessment, computed: compute(assessment) });
      const figures = findings.filter(
        ({ check, finding }) => /follow|add-up|weighted-is|zone-fits|sublabel/.test(check.name) && finding.found !== '',
      );
      expect(figures.map(({ finding }) => finding.sentence)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('printing what was read gives the same text again', () => {
  fc.assert(
    fc.property(anyRole(), (role) => {
      const once = readAgain(printMarkdown({ role }));
      const text = printMarkdown(once);
      expect(printMarkdown(readAgain(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('where the tasks come from, with its credit, is printed and read again', () => {
  const credit = 'O*NET 29.0 Database by USDOL/ETA, CC BY 4.0; modified.';
  const tasks = coder.get('tasks') ?? { values: new Map(), rows: [] };
  const source = { value: credit, text: credit, isFormula: false };
  const role: RawRole = new Map([
    ...coder,
    ['tasks', { ...tasks, values: new Map([...tasks.values, ['source', source]]) }],
  ]);
  const { role: again, kept } = readAgain(printMarkdown({ role }));
  expect(again.get('tasks')?.values.get('source')?.value).toBe(credit);
  expect(kept).toEqual([]);
});
