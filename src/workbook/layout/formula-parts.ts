import { coefficients } from '../../method/method';
import { barrierNames, evidenceNames, principleNames } from '../../method/rows';
import { barrierScale, evidenceScale, levels, principleScale, type Scale, taskScale } from '../../method/scales';

/* The pieces that formulas are written from. Every piece takes addresses and gives formula text without '='. Only
   functions of Excel 2010 are used, so that Excel, LibreOffice and the workbench all calculate them. */

/** What a formula gives while an input is missing or out of scale: a word, never a wrong number. */
export const incomplete = 'incomplete';

/** `IF(condition,then,"incomplete")`. Excel evaluates `then` only where the condition holds. */
export const whenComplete = (condition: string, then: string): string => `IF(${condition},${then},"${incomplete}")`;

/** The column of times and what one whole is: a column of percentages sums to about 1, plain numbers to about 100. */
const whole = (time: string): string => `IF(SUM(${time})>2,100,1)`;

/** Times as whole millionths, so that sums and products are exact: an array the shape of `time`. */
export const millionths = (time: string, allTimes = time): string => `ROUND(${time}/${whole(allTimes)}*10^6,0)`;

/** One for each valid time: a number above 0, up to the whole. Comparing never fails on text, ROUND would. */
const validTime = (time: string): string =>
  `ISNUMBER(${time})*(${time}>=${whole(time)}/2000000)*(${time}<=${whole(time)})`;

/** One for each valid score. ISNUMBER, because to some spreadsheets the text "3" equals 3. */
const validScore = (score: string): string => {
  const isLevel = levels(taskScale).map((level) => `(${score}=${level})`);
  return `ISNUMBER(${score})*(${isLevel.join('+')})`;
};

/** The columns of the task table that an author fills. */
export interface TaskColumns {
  readonly name: string;
  readonly time: string;
  readonly score: string;
  readonly label: string;
  readonly rationale: string;
}

/** How many rows hold anything at all. Blank rows do not count; spaces are blank. */
const filledRows = ({ name, time, score, label, rationale }: TaskColumns): string =>
  `SUMPRODUCT(--(TRIM(${[name, time, score, label, rationale].join('&')})<>""))`;

/** True when at least one row is filled and every filled row has its time. */
export const everyTaskTimed = (tasks: TaskColumns): string =>
  `AND(COUNT(${tasks.time})>0,SUMPRODUCT(${validTime(tasks.time)})=${filledRows(tasks)})`;

/** True when at least one row is filled and every filled row has its time and a score on the scale. */
export const everyTaskRated = (tasks: TaskColumns): string =>
  `AND(COUNT(${tasks.time})>0,SUMPRODUCT(${validTime(tasks.time)}*${validScore(tasks.score)})=${filledRows(tasks)})`;

/** True when at least one row is filled and every filled row has its time and one of the labels as the method writes it. */
export const everyTaskLabelled = (tasks: TaskColumns, labels: readonly string[]): string => {
  const known = labels.map((label) => `EXACT(${tasks.label},"${label}")`).join('+');
  return `AND(COUNT(${tasks.time})>0,SUMPRODUCT(${validTime(tasks.time)}*(${known}))=${filledRows(tasks)})`;
};

/** True for one number that is whole and on the scale. The first IF keeps text out of the comparison with INT. */
export const onScale = (cell: string, { min, max }: Scale): string =>
  `IF(COUNT(${cell})=1,AND(${cell}>=${min},${cell}<=${max},${cell}=INT(${cell})),FALSE)`;

/** The sum of a rating column when every one of `count` ratings is there and on its scale. */
export const ratingTotal = (scores: string, count: number, { min, max }: Scale): string =>
  whenComplete(
    `COUNT(${scores})=${count}`,
    whenComplete(
      `SUMPRODUCT((${scores}>=${min})*(${scores}<=${max})*(${scores}=INT(${scores})))=${count}`,
      `SUM(${scores})`,
    ),
  );

/** The rating columns by the section that they stand in. */
export const ratingColumns = {
  principles: { count: principleNames.length, scale: principleScale },
  evidence: { count: evidenceNames.length, scale: evidenceScale },
  barriers: { count: barrierNames.length, scale: barrierScale },
} as const;

/** A coefficient as a whole number of hundredths: `ROUND(PerEvidencePoint*100,0)`. */
export const hundredths = (value: string): string => `ROUND(${value}*100,0)`;

/** A modifier of the score, exact: `(100+4*total)/100`. */
export const modifier = (total: string, perPoint: string): string => `(100+${hundredths(perPoint)}*${total})/100`;

/** Task resistance in points from whole millionths, kept within 1.00 to 5.00. */
export const resistance = (tasks: TaskColumns, resistanceFrom: string): string => {
  const highest = coefficients.resistanceFrom.value - taskScale.min;
  const lowest = coefficients.resistanceFrom.value - taskScale.max;
  const sum = `SUMPRODUCT(${millionths(tasks.time)},${tasks.score})`;
  return `MIN(${highest},MAX(${lowest},(ROUND(${resistanceFrom}*10^6,0)-${sum})/10^6))`;
};

/** The product of task resistance and three modifiers, multiplied as whole numbers. */
export const rawProduct = (taskResistance: string, modifiers: readonly string[]): string =>
  `ROUND(${taskResistance}*10^6,0)*${modifiers.map(hundredths).join('*')}/10^12`;

/**
 * The published score from the raw product: the fraction is rounded half up to tenths in whole numbers. Dividing first
 * and rounding then would lose ties.
 */
export const scoreFromRaw = (raw: string, rules: { floor: string; span: string; cap: string }): string => {
  const tenth = `ROUND(${rules.span}*10^9,0)`;
  const above = `(ROUND(${raw}*10^12,0)-ROUND(${rules.floor}*10^12,0))`;
  return `MIN(${rules.cap}*10,INT((2*${above}+${tenth})/(2*${tenth})))/10`;
};
