import { inPoints } from '../assessment/ratings';
import { exposedFromScore } from '../method/method';
import { fixed, percent, points, signed } from '../scoring/printed';
import { barrierModifier, evidenceModifier, growthModifier } from '../scoring/score';
import type { CheckInput, NotRun } from './check';
import { agreesAsWritten, type Claim, type ClaimForm, form, statedIn } from './claim';
import { distanceForm, zoneByForm } from './distance-claims';
import { figureOr, type Input, scoreInputs } from './missing-input';
import { isNotRun } from './parts';

const number = String.raw`(?<![\d.,])(?<n>[-−–+]?\d{1,3}(?:\.\d{1,4})?)`;
const is = String.raw`(?: of| is| at|:| =)?`;
/** A range such as 1.50-1.70, a percentage or a longer number is another figure. */
const alone = String.raw`(?![\d%]|\.\d| ?%| ?[-–] ?\d| (?:to|of) \d| (?:steps?|points?|percent)\b)`;

const fraction = (millionths: number | undefined) => (millionths === undefined ? undefined : millionths / 1e6);

/** A claim about one computed figure. */
function figureForm(
  source: string,
  compute: (input: CheckInput, match: RegExpMatchArray) => number | undefined,
  print: (value: number) => string,
  inputs: readonly Input[],
): ClaimForm {
  return form(source, (match, input) => {
    const stated = statedIn(match);
    if (!stated) return undefined;
    const value = figureOr(compute(input, match), input, inputs);
    if (isNotRun(value)) return value;
    return { words: match[0], agrees: agreesAsWritten(stated, value), right: print(value) };
  });
}

const share = (source: string, compute: Parameters<typeof figureForm>[1], inputs: readonly Input[]) =>
  figureForm(source, compute, (value) => percent(value * 1e6), inputs);

const labelled = {
  displace: 'displacement',
  augment: 'augmentation',
  'not inv': 'notInvolved',
} as const;

function splitShare({ computed: { split } }: CheckInput, { groups }: RegExpMatchArray): number | undefined {
  const word = groups?.['label']?.toLowerCase() ?? '';
  const found = Object.entries(labelled).find(([start]) => word.startsWith(start));
  return found && fraction(split?.[found[1]]);
}

const label = String.raw`(?<label>displacement|displaced|augmentation|augmented|not involved)\b`;
const percentage = String.raw`(?<![\d.,])(?<n>\d{1,3}(?:\.\d{1,4})?) ?(?<percent>%)`;
/** "40 % augmentation tools" is no share of time. */
const endOfClaim = String.raw`(?=\s*(?:[.,;:)/–—]|$|(?:and|but|share|leaves?|is|with|against|versus|vs|to)\b))`;
const ofTime = String.raw`(?: of (?:the |its |all |this role['’]s )?(?:task )?time)?`;
const threePlus = String.raw`${exposedFromScore}(?:\+| or (?:more|higher|above))`;

/** The score where it is not another role's: that of a comparator, of an override, or before the cap. */
function scoreClaim(match: RegExpMatchArray, input: CheckInput): Claim | NotRun | undefined {
  const stated = statedIn(match);
  if (!stated || stated.value < 0 || stated.value > 110) return undefined;
  const { comparators, override } = input.assessment;
  const others = [...comparators.map((other) => other.score), override.get('new') ?? ''].map(Number.parseFloat);
  const result = figureOr(input.computed.result, input, scoreInputs);
  if (isNotRun(result)) return result;
  const own = [result.score / 10, result.uncapped / 10];
  const agrees = own.some((score) => agreesAsWritten(stated, score));
  if (!agrees && others.includes(stated.value)) return undefined;
  return { words: match[0], agrees, right: points(result.score) };
}

const counts: Readonly<Record<string, number>> = { none: 0, no: 0, one: 1, two: 2, three: 3, all: 3 };

function criteriaClaim(match: RegExpMatchArray, input: CheckInput): Claim | NotRun | undefined {
  const word = match.groups?.['count']?.toLowerCase() ?? '';
  const stated = counts[word] ?? Number(word);
  const result = figureOr(input.computed.result, input, scoreInputs);
  if (isNotRun(result)) return result;
  const criteria = result.subLabel?.criteria ?? [];
  const of = match.groups?.['of']?.toLowerCase() ?? 'three';
  if (criteria.length !== (counts[of] ?? Number(of))) return undefined;
  const met = criteria.filter((criterion) => criterion.met).length;
  return { words: match[0], agrees: met === stated, right: `${met} of ${criteria.length}` };
}

const two = (value: number) => fixed(value, 2);
const resistance = ({ computed: { taskResistance } }: CheckInput) => taskResistance && inPoints(taskResistance);
const modifierOf = (total: number | undefined, modifier: (total: number) => number) =>
  total === undefined ? undefined : modifier(total);

/** Every way of quoting a figure of the tables that is understood. English only. */
export const claimForms: readonly ClaimForm[] = [
  distanceForm,
  zoneByForm,
  form(
    String.raw`(?<!\()\b(?:(?:AIJRI|JobZone)(?: score)?${is}|(?:composite|overall|final|formula) score${is}|composite of) (?<![\d.,])(?<n>\d{1,3}(?:\.\d{1,4})?)(?! points)${alone}`,
    scoreClaim,
  ),
  form(
    String.raw`(?<!\b(?:resistance|evidence|barriers?|protective|weighted|growth|task|AIJRI|composite|JobZone|overall|final) )\bscore of (?<![\d.,])(?<n>\d{1,3}\.\d{1,4})${alone}`,
    scoreClaim,
  ),
  form(
    String.raw`(?<![\d.,])(?<n>\d{1,3}\.\d{1,4}) (?:places|puts|leaves|makes) (?:this|the) (?:role|job)\b`,
    scoreClaim,
  ),
  form(
    String.raw`\b(?:this|the) (?:role|job) (?:scores|is at|stands at|lands at|comes out at) (?<![\d.,])(?<n>\d{1,3}\.\d{1,4})${alone}`,
    scoreClaim,
  ),
  form(String.raw`(?<![\d.,])(?<n>\d{1,3}\.\d{1,4})(?: ?\/ ?| out of )100\b`, scoreClaim),
  share(String.raw`${percentage}${ofTime} (?:is |goes to |faces |in |to |under )?${label}${endOfClaim}`, splitShare, [
    'time',
    'label',
  ]),
  share(
    String.raw`\b${label}(?: share)?(?: of| is| at|:) ${percentage}(?! of (?!(?:the |its |all )?(?:task )?time))`,
    splitShare,
    ['time', 'label'],
  ),
  share(
    String.raw`${percentage}${ofTime} (?:is )?scor(?:es|ing) (?:at )?${threePlus}`,
    ({ computed }) => fraction(computed.share3plus),
    ['time', 'score'],
  ),
  share(String.raw`\btime scoring ${threePlus}${is} ${percentage}`, ({ computed }) => fraction(computed.share3plus), [
    'time',
    'score',
  ]),
  figureForm(String.raw`\btask[- ]resistance(?: score)?${is} ${number}${alone}`, resistance, two, ['time', 'score']),
  figureForm(
    String.raw`(?<!\d ?[-–~] ?)(?<!~)${number}(?:\/5(?:\.0)?)? (?:of )?task[- ]resistance\b`,
    resistance,
    two,
    ['time', 'score'],
  ),
  figureForm(
    String.raw`\bweighted (?:total|sum|average|score)${is} ${number}${alone}`,
    ({ computed }) => fraction(computed.weightedTotal),
    two,
    ['time', 'score'],
  ),
  figureForm(
    String.raw`\bevidence(?: (?:score|total)${is} | at |: | \()${number}${alone}`,
    ({ computed }) => computed.evidence,
    signed,
    ['evidence'],
  ),
  figureForm(
    String.raw`\bbarriers?(?: (?:score|total)${is} | at |: | \()${number}${alone}`,
    ({ computed }) => computed.barriers,
    signed,
    ['barriers'],
  ),
  figureForm(
    String.raw`\bprotective(?: principles)?(?: (?:score|total)${is} | at |: | \()${number}${alone}`,
    ({ computed }) => computed.protective,
    signed,
    ['principles'],
  ),
  figureForm(
    String.raw`\b(?:AI growth(?: correlation)?|growth correlation)${is} \(?${number}${alone}`,
    ({ assessment }) => assessment.growth,
    signed,
    ['growth'],
  ),
  figureForm(
    String.raw`\bevidence modifier${is} ${number}${alone}`,
    ({ computed }) => modifierOf(computed.evidence, evidenceModifier),
    two,
    ['evidence'],
  ),
  figureForm(
    String.raw`\bbarrier modifier${is} ${number}${alone}`,
    ({ computed }) => modifierOf(computed.barriers, barrierModifier),
    two,
    ['barriers'],
  ),
  figureForm(
    String.raw`\bgrowth modifier${is} ${number}${alone}`,
    ({ assessment }) => modifierOf(assessment.growth, growthModifier),
    two,
    ['growth'],
  ),
  form(
    String.raw`\b(?:only )?(?<count>none|one|two|three|all|[0-3]) of (?:the |its )?(?<of>three|3) (?:\w+ )?criteria\b(?! (?:are |is )?(?:not|un|fail|miss))`,
    criteriaClaim,
  ),
];
