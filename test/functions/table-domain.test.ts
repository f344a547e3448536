import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../../src/assessment/ratings';
import { aijriTable } from '../../src/functions/functions';
import { publishedScore } from '../../src/scoring/score';
import { subLabel } from '../../src/scoring/sub-label';
import { zoneOf } from '../../src/scoring/zone';
import { installCustomFunctions } from './excel-errors';

/* AIJRI.TABLE over the whole domain, times in whole percent, against scoring/. */

beforeAll(() => void installCustomFunctions());

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

test('gives for every combination what scoring gives', () => {
  const others = range(-10, 10).flatMap((e) =>
    range(0, 10).flatMap((b) => range(-2, 2).map((g) => [e, b, g] as const)),
  );
  const shares = [0.19, 0.2, 0.39, 0.4] as const;
  const differing: string[] = [];
  let compared = 0;
  for (const hundredths of range(100, 500)) {
    const share = shares[hundredths % shares.length] ?? 0;
    const answers = aijriTable(others.map((other) => [hundredths / 100, ...other, share]));
    for (const [index, [e, b, g]] of others.entries()) {
      const taskResistance = taskResistanceOf(hundredths / 100);
      const [evidence, barriers, growth] = [evidenceTotalOf(e), barrierTotalOf(b), growthValue(g)];
      if (!taskResistance || evidence === undefined || barriers === undefined || growth === undefined) continue;
      const inputs = { taskResistance, evidence, barriers, growth };
      const score = publishedScore(inputs);
      const zone = zoneOf(score);
      const [points, shownZone, label] = answers[index] ?? [];
      const agrees =
        points === score / 10 && shownZone === zone && label === subLabel(zone, inputs, share * 1_000_000)?.label;
      compared += 1;
      if (!agrees) differing.push(`${hundredths} ${e} ${b} ${g} ${share}`);
    }
  }
  expect(differing.slice(0, 10)).toEqual([]);
  expect(compared).toBe(401 * 21 * 11 * 5);
}, 60_000);
