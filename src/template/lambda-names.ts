import { coefficients, type Rule, thresholds } from '../method/method';
import { barrierNames, evidenceNames } from '../method/rows';
import { barrierScale, evidenceScale, growthScale, type Scale, taskScale } from '../method/scales';
import type { SubLabel } from '../scoring/sub-label';
import type { Zone } from '../scoring/zone';
import { incomplete, modifier, rawProduct, scoreFromRaw } from '../workbook/layout/formula-parts';

/* Workbook names that hold a LAMBDA: a score anywhere in the workbook, without the add-in. Never equal to the name of a
   custom function, which would win or lose by chance. LAMBDA is in Microsoft 365 and Excel 2024; where it is missing the
   names do nothing, and nothing on the sheets uses them. */

export interface LambdaName {
  readonly name: string;
  readonly parameters: readonly string[];
  /** A formula without '=' that knows the parameters and the names of the Method sheet. */
  readonly body: string;
}

const role = ['resistance', 'evidence', 'barriers', 'growth'] as const;
const [resistance, evidence, barriers, growth] = role;

const isNumber = (value: string) => `ISNUMBER(${value})`;
const between = (value: string, min: number, max: number) => `${value}>=${min},${value}<=${max}`;
const whole = (value: string, { min, max }: Scale, rows = 1) =>
  `${between(value, min * rows, max * rows)},${value}=INT(${value})`;

const raw = rawProduct(resistance, [
  modifier(evidence, coefficients.perEvidencePoint.name),
  modifier(barriers, coefficients.perBarrierPoint.name),
  modifier(growth, coefficients.perGrowthStep.name),
]);

const score = scoreFromRaw(raw, {
  floor: coefficients.rawFloor.name,
  span: coefficients.rawSpan.name,
  cap: coefficients.scoreCap.name,
});

const areOnScale = [
  between(resistance, taskScale.min, taskScale.max),
  whole(evidence, evidenceScale, evidenceNames.length),
  whole(barriers, barrierScale, barrierNames.length),
  whole(growth, growthScale),
].join();

const aijri: LambdaName = {
  name: 'AIJRI_CALC',
  parameters: role,
  // The outer IF keeps text away from INT.
  body: `IF(AND(${role.map(isNumber).join()}),IF(AND(${areOnScale}),${score},"${incomplete}"),"${incomplete}")`,
};

const text = (words: Zone | SubLabel | '') => `"${words}"`;

/** One of three by a score that is rounded to its one decimal. */
const byZone = (points: string, green: string, yellow: string, red: string) =>
  `IF(ROUND(${points},1)>=${thresholds.greenFrom.name},${green},IF(ROUND(${points},1)>=${thresholds.yellowFrom.name},${yellow},${red}))`;

const zone: LambdaName = {
  name: 'ZONE_CALC',
  parameters: ['points'],
  body: `IF(${isNumber('points')},IF(AND(${between('points', 0, coefficients.scoreCap.value)}),${byZone('points', text('Green'), text('Yellow'), text('Red'))},"${incomplete}"),"${incomplete}")`,
};

const share = 'share3plus';

const millionths = (value: string) => `ROUND(${value}*10^6,0)`;

const byShare = ({ name }: Rule, from: SubLabel, below: SubLabel) =>
  `IF(${isNumber(share)},IF(${millionths(share)}>=${millionths(name)},${text(from)},${text(below)}),"")`;

const isImminent = [
  `${millionths(resistance)}<${millionths(thresholds.imminentResistanceBelow.name)}`,
  `${evidence}<=${thresholds.imminentEvidenceUpTo.name}`,
  `${barriers}<=${thresholds.imminentBarriersUpTo.name}`,
].join();

const points = `${aijri.name}(${role.join()})`;

const subLabel: LambdaName = {
  name: 'SUBLABEL_CALC',
  parameters: [...role, share],
  body: `IF(${isNumber(points)},${byZone(
    points,
    `IF(${growth}=${thresholds.acceleratedGrowth.name},${text('Green (Accelerated)')},${byShare(thresholds.transformingShareFrom, 'Green (Transforming)', 'Green (Stable)')})`,
    byShare(thresholds.urgentShareFrom, 'Yellow (Urgent)', 'Yellow (Moderate)'),
    `IF(AND(${isImminent}),${text('Red (Imminent)')},${text('Red')})`,
  )},"${incomplete}")`,
};

export const lambdaNames: readonly LambdaName[] = [aijri, zone, subLabel];

/** As a workbook file stores it: LAMBDA and its parameters carry a prefix. */
export function storedLambda({ parameters, body }: LambdaName): string {
  const prefixed = parameters.reduce(
    (formula, parameter) => formula.replaceAll(new RegExp(`\\b${parameter}\\b`, 'g'), `_xlpm.${parameter}`),
    body,
  );
  return `_xlfn.LAMBDA(${parameters.map((parameter) => `_xlpm.${parameter}`).join()},${prefixed})`;
}
