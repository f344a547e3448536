import type { Assessment } from '../../src/assessment/assessment';
import { placeKey } from '../../src/assessment/place';
import { runChecks } from '../../src/checks/run-checks';
import type { SheetFacts } from '../../src/checks/sheet-facts';
import { compute } from '../../src/scoring/computed';
import { points } from '../../src/scoring/printed';
import { subLabels } from '../../src/scoring/sub-label';
import { fullRole } from '../fixtures/full-role';
import { type Mutant, mutantsOf } from '../fixtures/roles/mutations';
import { type RightRole, rightRoles } from '../fixtures/roles/right-roles';
import { sheetSlips } from '../fixtures/roles/sheet-slips';
import { soundSheet } from '../fixtures/sound-sheet';

/* Assessments that are right, and the same with one thing made wrong at a time. A right one must give no error and no
   warning, a wrong one exactly the finding that belongs to its slip, at its place. */

const found = (assessment: Assessment, withNotes: boolean, sheet: SheetFacts = soundSheet): string[] =>
  runChecks({ assessment, computed: compute(assessment), sheet }).findings.flatMap(({ check, finding }) =>
    withNotes || check.severity !== 'info' ? [`${check.name}:${placeKey(finding.at)}`] : [],
  );

const falseAlarms = (described: RightRole) => found(fullRole(described), false);

/** What a slip adds to the notes that the right role has anyway. */
function added(described: RightRole, { given, sheet }: Wrong): string[] {
  const before = found(fullRole(described), true);
  return found(given, true, sheet).filter((key) => !before.includes(key));
}

/** A mutant, or a right role on a sheet that is not right. */
type Wrong = Mutant & { readonly sheet?: SheetFacts };

const wrongOnes = (described: RightRole): readonly Wrong[] => [
  ...mutantsOf(described),
  ...sheetSlips.map((slip) => ({ ...slip, given: fullRole(described) })),
];

const mutants = rightRoles.flatMap((described) => wrongOnes(described).map((mutant) => ({ described, mutant })));
const misses = mutants.flatMap(({ described, mutant }) => {
  const keys = added(described, mutant);
  const isMiss = keys.length !== 1 || keys[0] !== mutant.expected;
  return isMiss ? [{ role: described.title, kind: mutant.kind, expected: mutant.expected, found: keys }] : [];
});

test.each(rightRoles)('$title is right', (described) => {
  expect(falseAlarms(described)).toEqual([]);
});

test.each(rightRoles)('$title has the result that it is known to have: $result', (described) => {
  const { result } = compute(fullRole(described));
  expect(result && `${points(result.score)} ${result.subLabel?.label ?? ''}`).toBe(described.result);
});

test('the corpus covers the method', () => {
  const assessments = rightRoles.map(fullRole);
  const results = assessments.map((assessment) => compute(assessment).result);
  expect(new Set(results.map((result) => result?.subLabel?.label))).toEqual(new Set(subLabels));
  const counts = assessments.map(({ tasks }) => tasks.length);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 20]);
  expect(results.some((result) => result && result.uncapped > result.score)).toBe(true);
  expect(assessments.some(({ tasks }) => tasks.some(({ time = 0 }) => time % 10_000 !== 0))).toBe(true);
});

test('one slip gives exactly its finding, at its place', () => {
  expect(misses).toEqual([]);
});

afterAll(() => {
  const alarms = rightRoles.flatMap(falseAlarms).length;
  const kinds = new Set(mutants.map(({ mutant }) => mutant.kind)).size;
  process.stdout.write(
    `Checks: ${alarms} false alarms in ${rightRoles.length} right assessments; ` +
      `${misses.length} misses in ${mutants.length} wrong ones of ${kinds} kinds.\n`,
  );
});
