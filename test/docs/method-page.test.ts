import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../../src/assessment/ratings';
import { allRules } from '../../src/method/method';
import { assumptions } from '../../src/method/noise';
import { quickScreenRules } from '../../src/method/quick-screen';
import { barrierScale, evidenceScale, growthScale, principleScale, taskScale } from '../../src/method/scales';
import type { Inputs } from '../../src/scoring/inputs';
import { points } from '../../src/scoring/printed';
import { publishedScore, uncappedScore } from '../../src/scoring/score';
import { subLabels } from '../../src/scoring/sub-label';
import { all, readPage, shown } from './page';

/* The method page says what src/method says: a threshold that changes there fails here until the page follows. */

const page = readPage('method.html');

it('has every rule with its value and its mark', () => {
  const stated = all(page, 'tr[data-rule]').map((row) => [
    row.getAttribute('data-rule'),
    numberIn(shown(row.querySelector('.value'))),
    shown(row.querySelector('.mark')),
  ]);
  expect(stated).toEqual(allRules.map(({ name, value, provenance }) => [name, value, provenance]));
});

it('has every scale', () => {
  const stated = all(page, 'tr[data-scale]').map((row) => [
    row.getAttribute('data-scale'),
    shown(row.querySelector('.value')),
  ]);
  const scales = [principleScale, growthScale, taskScale, evidenceScale, barrierScale];
  expect(stated).toEqual(scales.map(({ name, min, max }) => [name, `${min} to ${max}`]));
});

it('has every assumption about ratings that are off', () => {
  const stated = all(page, 'tr[data-assumption]').map((row) => [
    row.getAttribute('data-assumption'),
    all(row, 'td').map(shown)[0],
    numberIn(shown(row.querySelector('.value'))),
    shown(row.querySelector('.mark')),
  ]);
  expect(stated).toEqual(
    Object.entries(assumptions).map(([name, { meaning, value, provenance }]) => [name, meaning, value, provenance]),
  );
});

it('has every sub-label', () => {
  expect(all(page, 'tr[data-label]').map((row) => row.getAttribute('data-label'))).toEqual([...subLabels]);
});

it('has every verdict of the quick screen', () => {
  const stated = all(page, 'tr[data-screen]').map((row) => all(row, 'td').map(shown));
  expect(stated).toEqual(
    quickScreenRules.map((rule) => [
      `${rule.protectiveFrom} to ${rule.protectiveTo}`,
      rule.growth,
      rule.verdict,
      rule.provenance,
    ]),
  );
});

it('has a true example and the true highest score', () => {
  const [example] = all(page, '[data-example]');
  expect(shown(example)).toBe(points(publishedScore(inputsIn(example?.getAttribute('data-example')))));
  const [highest] = all(page, '[data-uncapped]');
  expect(shown(highest)).toBe(points(uncappedScore(inputsIn(highest?.getAttribute('data-uncapped')))));
});

function numberIn(text: string): number {
  return text.endsWith(' %') ? Number(text.slice(0, -2)) / 100 : Number(text);
}

function inputsIn(list: string | null | undefined): Inputs {
  const [resistance = NaN, evidence = NaN, barriers = NaN, growth = NaN] = (list ?? '').split(',').map(Number);
  const inputs = {
    taskResistance: taskResistanceOf(resistance),
    evidence: evidenceTotalOf(evidence),
    barriers: barrierTotalOf(barriers),
    growth: growthValue(growth),
  };
  const isWhole = (given: typeof inputs): given is Inputs & typeof inputs => !Object.values(given).includes(undefined);
  if (!isWhole(inputs)) throw new Error(`${list} is off its scale`);
  return inputs;
}
