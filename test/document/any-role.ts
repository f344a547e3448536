import fc from 'fast-check';
import type { Section } from '../../src/assessment/place';
import type { RawRole, RawSection, RawValue } from '../../src/assessment/raw';
import {
  barrierNames,
  commentaryBlocks,
  evidenceNames,
  principleNames,
  roleDefinitionFields,
  taskLabels,
} from '../../src/method/rows';
import { cell } from '../fixtures/role';

/* Roles over the whole domain: missing ratings, shares that are not whole, 1 to 20 tasks, hostile texts. */

const hostile = [
  'a | b',
  'a \\| b \\',
  '# no heading',
  '| x | y |',
  '- item',
  '1. step\n2. step',
  '> quoted',
  '*bold* _it_ `code` ~~gone~~',
  '<script>alert(1)</script><br>',
  '&amp; &#35; &lt;',
  '=HYPERLINK("http://x.example","y")',
  "+1 'cmd'",
  '[link](http://x.example)',
  'first\nsecond\n\nthird',
  'tab\there',
  '---',
  '__proto__',
  'Ünïcödé – “quoted” 漢字 🙂',
];

/** A text without spaces around it, as readers give texts. */
export const anyText = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: fc.lorem({ maxCount: 6 }) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...hostile), { maxLength: 3 }).map((texts) => texts.join(' ')) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme-composite', maxLength: 30 }) },
  )
  .map((text) => text.trim());

const typed = (value: string | number): RawValue => ({ value, text: String(value), isFormula: false });
const textCell = anyText.map((text) => typed(text));

/** A rating on its scale, or now and then a blank. */
const rating = (min: number, max: number) =>
  fc.option(fc.integer({ min, max }), { freq: 12, nil: null }).map((value) => cell(value));

/** Shares of a whole in millionths, 1 to 20 of them. */
const shares = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 })
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const rounded = weights.map((weight) => Math.max(1, Math.round((weight / total) * 1_000_000)));
    const rest = 1_000_000 - rounded.reduce((sum, share) => sum + share, 0);
    return rounded.map((share, index) => (index === 0 ? Math.max(1, share + rest) : share));
  })
  .map((millionths) =>
    millionths.map((share): RawValue => {
      const value = share / 1_000_000;
      return { value, text: `${Math.round(value * 100)}%`, isFormula: false };
    }),
  );

const row = (fields: Readonly<Record<string, fc.Arbitrary<RawValue>>>) =>
  fc.record(fields).map((record): ReadonlyMap<string, RawValue> => new Map(Object.entries(record)));

const tasks = (name: fc.Arbitrary<RawValue>, isTold: boolean) =>
  shares.chain((times) =>
    fc.tuple(
      ...times.map((time) =>
        row({
          name,
          time: fc.option(fc.constant(time), { freq: 30, nil: cell(null) }),
          score: rating(1, 5),
          label: fc.option(fc.constantFrom(...taskLabels), { freq: 30, nil: null }).map((label) => cell(label)),
          ...(isTold ? { rationale: textCell } : {}),
        }),
      ),
    ),
  );

const table = (names: readonly string[], min: number, max: number, isTold: boolean) =>
  fc.tuple(
    ...names.map((name) =>
      row({ name: fc.constant(cell(name)), score: rating(min, max), ...(isTold ? { rationale: textCell } : {}) }),
    ),
  );

type Values = readonly (readonly [string, RawValue])[];

const values = (fields: Readonly<Record<string, fc.Arbitrary<RawValue>>>) =>
  fc.record(fields).map((record): Values => Object.entries(record));

/** Figures as an author may state them, beside what the tables give. */
const stated = (fields: readonly string[], figure: fc.Arbitrary<string>) =>
  fc
    .subarray([...fields])
    .chain((chosen) => fc.tuple(...chosen.map((field) => fc.tuple(fc.constant(field), figure))))
    .map((pairs): Values =>
      pairs.map(([field, text]) => [field, { value: text, text, isFormula: false, isBeside: true }]),
    );

const percentage = fc.integer({ min: 0, max: 1000 }).map((tenths) => `${tenths / 10}%`);
const points = (most: number, decimals: number) =>
  fc.double({ min: 0, max: most, noNaN: true }).map((value) => value.toFixed(decimals));

const section = (name: Section, fields: readonly Values[], rows: RawSection['rows'] = []): [Section, RawSection] => [
  name,
  { values: new Map(fields.flat()), rows },
];

/** A role with tables and prose; `named` gives the names of its tasks and comparators. */
export function anyRole(named: fc.Arbitrary<string> = anyText): fc.Arbitrary<RawRole> {
  // A row without a name and without ratings is no row.
  const name = named.map((text) => typed(text || 'No name'));
  return fc
    .boolean()
    .chain((isTold) =>
      fc.record({
        role: values(Object.fromEntries(roleDefinitionFields.map((field) => [field, textCell]))),
        principles: table(principleNames, 0, 3, isTold),
        growth: values({ growth: rating(-2, 2), ...(isTold ? { growthRationale: textCell } : {}) }),
        protective: stated(['total'], points(9, 0)),
        tasks: tasks(name, isTold),
        reinstatement: values({ reinstatement: textCell }),
        shares: stated(['timeTotal', 'displacement', 'augmentation', 'notInvolved'], percentage),
        resistance: stated(['weightedTotal', 'taskResistance'], points(5, 2)),
        evidence: table(evidenceNames, -2, 2, isTold),
        barriers: table(barrierNames, 0, 2, isTold),
        check: values({ growth: rating(-2, 2), text: textCell }),
        modifiers: stated(['evidenceModifier', 'barrierModifier', 'growthModifier'], points(2, 2)),
        score: stated(['score'], points(100, 1)),
        override: values({ reason: textCell, author: textCell }),
        commentary: values(Object.fromEntries(commentaryBlocks.map((topic) => [topic, textCell]))),
        comparators: fc.array(
          row({
            role: name,
            score: points(100, 1).map((text) => typed(text)),
            zone: fc.constant(typed('Red')),
            why: textCell,
          }),
          { maxLength: 4 },
        ),
      }),
    )
    .map(
      (all): RawRole =>
        new Map([
          section('role', [all.role]),
          section('principles', [all.growth, all.protective], all.principles),
          section('tasks', [all.reinstatement, all.shares, all.resistance], all.tasks),
          section('evidence', [], all.evidence),
          section('barriers', [], all.barriers),
          section('growth-check', [all.check]),
          section('composite', [all.modifiers, all.score]),
          section('override', [all.override]),
          section('commentary', [all.commentary]),
          section('comparators', [], all.comparators),
        ]),
    );
}
