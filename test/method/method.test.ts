import { allRules } from '../../src/method/method';
import { principleNames } from '../../src/method/rows';
import { allRubrics, barrierRubric, meaningOf } from '../../src/method/rubric';
import { barrierScale, evidenceScale, levels, scaleInWords } from '../../src/method/scales';
import { quickScreenRules } from '../../src/method/quick-screen';

test('every rule has its own name, which is no cell and no function', () => {
  const names = allRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]{5,}$/);
});

test('the score runs from the weakest role to the published span', () => {
  const value = (name: string) => allRules.find((rule) => rule.name === name)?.value ?? NaN;
  const weakest = 1 * (1 - 10 * value('PerEvidencePoint')) * 1 * (1 - 2 * value('PerGrowthStep'));
  const strongestAsPublished = 5 * (1 + 10 * value('PerEvidencePoint')) * 1.1 * (1 + 2 * value('PerGrowthStep'));
  expect(weakest).toBeCloseTo(value('RawFloor'), 10);
  expect(strongestAsPublished - weakest).toBeCloseTo(value('RawSpan'), 10);
});

test.each(allRubrics)('$title says what each level means', ({ scale, meanings }) => {
  expect(meanings).toHaveLength(levels(scale).length);
});

test('scales in words and levels', () => {
  expect(levels(barrierScale)).toEqual([0, 1, 2]);
  expect(scaleInWords(evidenceScale)).toBe('a whole number from -2 to 2');
  expect(meaningOf(barrierRubric, 0)).toMatch(/^No barrier/);
  expect(meaningOf(barrierRubric, 3)).toBeUndefined();
});

test('the quick screen covers every protective total once', () => {
  const rulesFor = (total: number, growth: 'negative' | 'not negative') =>
    quickScreenRules.filter(
      (rule) => total >= rule.protectiveFrom && total <= rule.protectiveTo && [growth, 'any'].includes(rule.growth),
    );
  for (let total = 0; total <= principleNames.length * 3; total++) {
    expect(rulesFor(total, 'negative')).toHaveLength(1);
    expect(rulesFor(total, 'not negative')).toHaveLength(1);
  }
});
