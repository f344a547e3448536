import { coefficients } from '../method/method';
import { type Condition, type Metric, subLabelRulesOf, type Zone, zoneRules } from '../method/labels';
import { barrierNames, evidenceNames } from '../method/rows';
import { barrierScale, evidenceScale, growthScale, type Scale, taskScale } from '../method/scales';
import type { Branch, Language } from './language';

/* The rules in pieces, written by a language. Task resistance and share are read as whole millionths and the score comes
   from whole numbers only, so that every engine rounds where the method does. Numbers come from method/. */

const millionths = (value: number) => Math.round(value * 1_000_000);
const hundredths = (value: number) => Math.round(value * 100);

/** The raw product in units of 1e-12: its floor, and what a tenth of a point of the score takes. */
const rawUnits = 1e12;
const floor = Math.round(coefficients.rawFloor.value * rawUnits);
const tenthOfAPoint = Math.round((coefficients.rawSpan.value * rawUnits) / 1000);

/** True for a row whose four ratings are there and on their scales. */
export function isRated(language: Language): string {
  const resistance = language.column('taskResistance');
  const { resistanceFrom } = coefficients;
  const lowest = millionths(resistanceFrom.value - taskScale.max);
  const highest = millionths(resistanceFrom.value - taskScale.min);
  return language.all([
    ...language.isNumber(resistance),
    language.between(language.millionths(resistance), lowest, highest),
    ...isTotal(language, 'evidence', evidenceScale, evidenceNames.length),
    ...isTotal(language, 'barriers', barrierScale, barrierNames.length),
    ...isTotal(language, 'growth', growthScale, 1),
  ]);
}

function isTotal(language: Language, input: 'evidence' | 'barriers' | 'growth', { min, max }: Scale, ratings: number) {
  const value = language.column(input);
  return [...language.isNumber(value), language.between(value, min * ratings, max * ratings), language.isWhole(value)];
}

/** The published score in whole tenths, of a row that is rated: 116 for 11.6. */
export function tenths(language: Language): string {
  const { perEvidencePoint, perBarrierPoint, perGrowthStep, scoreCap } = coefficients;
  const modifier = (per: number, input: 'evidence' | 'barriers' | 'growth') =>
    `(100 + ${hundredths(per)} * ${language.whole(language.column(input))})`;
  const product = [
    language.whole(language.millionths(language.column('taskResistance'))),
    modifier(perEvidencePoint.value, 'evidence'),
    modifier(perBarrierPoint.value, 'barriers'),
    modifier(perGrowthStep.value, 'growth'),
  ].join('\n  * ');
  // Half a divisor more before dividing rounds half up.
  const dividend = `2 * (\n  ${product} - ${floor}\n) + ${tenthOfAPoint}`;
  return language.smaller(scoreCap.value * 10, language.quotient(dividend, 2 * tenthOfAPoint));
}

/** The zone, from a score in tenths; `wordFor` writes what stands for a zone. */
export function byZone(
  language: Language,
  score: string,
  wordFor: (zone: Zone) => string = (zone) => language.text(zone),
): string {
  const [green, yellow, red] = zoneRules;
  const branches = [green, yellow].map(({ zone, from }): Branch => [`${score} >= ${from.value * 10}`, wordFor(zone)]);
  return language.choose(branches, wordFor(red.zone));
}

/** The sub-label, from a score in tenths. Nothing where the zone's rule needs a share that is missing. */
export const subLabel = (language: Language, score: string): string =>
  byZone(language, score, (zone) => subLabelIn(language, zone));

function subLabelIn(language: Language, zone: Zone): string {
  const branches: Branch[] = [];
  // A label behind one that needs the share may only be given where the share is known.
  let guards: readonly string[] = [];
  for (const { label, when } of subLabelRulesOf(zone)) {
    if (when.some(({ metric }) => metric === 'share3plus')) guards = isShare(language);
    const conditions = [...guards, ...when.map((condition) => holds(language, condition))];
    if (conditions.length === 0) return language.choose(branches, language.text(label));
    branches.push([language.all(conditions), language.text(label)]);
  }
  return language.choose(branches);
}

const isInMillionths = (metric: Metric) => metric === 'share3plus' || metric === 'taskResistance';

function holds(language: Language, { metric, comparison, threshold: { value } }: Condition): string {
  const column = language.column(metric);
  return isInMillionths(metric)
    ? `${language.millionths(column)} ${comparison} ${millionths(value)}`
    : `${column} ${comparison} ${value}`;
}

const isShare = (language: Language): readonly string[] => {
  const share = language.column('share3plus');
  return [...language.isNumber(share), language.between(share, 0, 1)];
};

/** False for a share that is given and off its scale, as a percentage is: such a row has no sub-label. */
export const isShareMissingOrSound = (language: Language): string =>
  language.either(language.isMissing(language.column('share3plus')), language.all(isShare(language)));
