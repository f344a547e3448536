import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../../src/assessment/ratings';
import { allRules } from '../../src/method/method';
import type { Inputs } from '../../src/scoring/inputs';
import { publishedScore, rawProduct, uncappedScore } from '../../src/scoring/score';
import { zoneOf } from '../../src/scoring/zone';
import { bareWorkbook, type BareCell } from './bare-workbook';
import { recalculated } from './libre-office';
import { withSheetFormulas } from './sheet-formulas';

/* The sheet's own formulas against scoring over the input domain: where rounding could go wrong, all of it; elsewhere an
   even sample. */

const halfTenth = 3_965_000_000;
const tenth = 2 * halfTenth;
const rawFloor = 540_000_000_000;

function inputsOf(millionths: number, evidence: number, barriers: number, growth: number): Inputs {
  const taskResistance = taskResistanceOf(millionths / 1_000_000);
  const [e, b, g] = [evidenceTotalOf(evidence), barrierTotalOf(barriers), growthValue(growth)];
  if (taskResistance === undefined || e === undefined || b === undefined || g === undefined) {
    throw new Error(`Not in the domain: ${millionths}, ${evidence}, ${barriers}, ${growth}`);
  }
  return { taskResistance, evidence: e, barriers: b, growth: g };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** Every evidence total, barrier total and growth. */
const others = range(-10, 10).flatMap((e) => range(0, 10).flatMap((b) => range(-2, 2).map((g) => [e, b, g] as const)));

/** Task resistances, in millionths, whose score lies exactly between two tenths, and their neighbours. */
function ties(e: number, b: number, g: number): number[] {
  const unit = rawProduct(inputsOf(1_000_000, e, b, g)) / 1_000_000;
  return range(1, 1100).flatMap((k) => {
    const resistance = (rawFloor + k * tenth - halfTenth) / unit;
    return Number.isInteger(resistance) && resistance > 1_000_000 && resistance < 5_000_000
      ? [resistance - 1, resistance, resistance + 1]
      : [];
  });
}

/** Task resistances of whole percent next to a zone boundary or the cap. */
function nearBoundaries(e: number, b: number, g: number): number[] {
  const score = (millionths: number) => uncappedScore(inputsOf(millionths, e, b, g));
  return range(101, 500)
    .map((hundredths) => hundredths * 10_000)
    .filter((r) => [250, 480, 1000].some((boundary) => score(r - 10_000) < boundary && score(r) >= boundary))
    .flatMap((r) => [r - 10_000, r]);
}

function cases(): Inputs[] {
  const chosen = new Map<string, Inputs>();
  const choose = (r: number, [e, b, g]: readonly [number, number, number]) =>
    chosen.set([r, e, b, g].join(), inputsOf(r, e, b, g));
  for (const other of others) {
    const [e, b, g] = other;
    for (const r of [1_000_000, 5_000_000, ...ties(e, b, g), ...nearBoundaries(e, b, g)]) choose(r, other);
    for (const hundredths of range(100, 500)) {
      const isCapped = uncappedScore(inputsOf(hundredths * 10_000, e, b, g)) > 1000;
      // 11 has no factor in common with the other ranges, so the sample is even in every direction.
      if (isCapped || (hundredths + 3 * e + 5 * b + 7 * g) % 11 === 0) choose(hundredths * 10_000, other);
    }
  }
  return [...chosen.values()];
}

/** One row per case: inputs in A to D, then the sheet's own formulas. */
const rowOf = ({ taskResistance, evidence, barriers, growth }: Inputs, index: number): BareCell[] =>
  withSheetFormulas([taskResistance / 1_000_000, evidence, barriers, growth], index);

test('in LibreOffice the score and zone formulas agree with scoring over the domain', () => {
  const all = cases();
  expect(all.length).toBeGreaterThan(50_000);
  const sheet = recalculated(bareWorkbook(all.map(rowOf), allRules)).get('Data') ?? [];
  const differing = all.flatMap((inputs, index) => {
    const [, , , , , , , , score, zone] = sheet[index] ?? [];
    const expected = publishedScore(inputs);
    const agrees = Number(score) === expected / 10 && zone === zoneOf(expected);
    return agrees ? [] : [`${JSON.stringify(inputs)}: sheet ${score} ${zone}, scoring ${expected / 10}`];
  });
  expect(differing.slice(0, 10)).toEqual([]);
}, 120_000);
