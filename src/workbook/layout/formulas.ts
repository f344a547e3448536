import type { Section } from '../../assessment/place';
import { coefficients, exposedFromScore, type Rule, thresholds, timeTolerancePoints } from '../../method/method';
import { quickScreenRules } from '../../method/quick-screen';
import { taskLabels } from '../../method/rows';
import { growthScale, taskScale } from '../../method/scales';
import {
  everyTaskLabelled,
  everyTaskRated,
  everyTaskTimed,
  millionths,
  modifier,
  onScale,
  ratingColumns,
  ratingTotal,
  rawProduct,
  resistance,
  scoreFromRaw,
  type TaskColumns,
  whenComplete,
} from './formula-parts';

/* The formula of every computed cell of a role sheet. A formula knows no cell: it asks `Where` for addresses, so that the
   same function serves a sheet being planned and one that its author has rearranged. */

/** Where things stand on a sheet, as A1 addresses of that sheet; undefined for what is not there. */
export interface Where {
  /** A single value: `cell('evidence', 'total')` is 'B47'. */
  cell(section: Section, field: string): string | undefined;
  /** The body of a table's column: `column('tasks', 'time')` is '$B$26:$B$35'. */
  column(section: Section, field: string): string | undefined;
  /** A cell of one row of a table; rows count from 0 among all rows of its body. */
  rowCell(section: Section, field: string, row: number): string | undefined;
  /** A number of the method: its workbook name, or the number itself where the workbook has no such name. */
  rule(rule: Rule): string;
}

/** Stops the writing of a formula whose input is not on the sheet. */
class NotOnSheet extends Error {}

type Addresses = { [Method in 'cell' | 'column' | 'rowCell']: (...at: Parameters<Where[Method]>) => string } & {
  readonly rule: Where['rule'];
};

type Write = (at: Addresses, row: number) => string;

/**
 * The formula of a computed cell with its leading '='; undefined when no formula fills that field, or when something that
 * it needs is not on the sheet.
 *
 * @param row of the task table, for its weighted column
 */
export function formulaFor(section: Section, field: string, where: Where, row = 0): string | undefined {
  const write = formulas[`${section}.${field}`];
  if (!write) return undefined;
  try {
    return `=${write(addressesOf(where), row)}`;
  } catch (error) {
    if (error instanceof NotOnSheet) return undefined;
    throw error;
  }
}

function addressesOf(where: Where): Addresses {
  const found = (address: string | undefined): string => {
    if (address === undefined) throw new NotOnSheet();
    return address;
  };
  return {
    cell: (section, field) => found(where.cell(section, field)),
    column: (section, field) => found(where.column(section, field)),
    rowCell: (section, field, row) => found(where.rowCell(section, field, row)),
    rule: (rule) => where.rule(rule),
  };
}

const tasksOf = (at: Addresses): TaskColumns => ({
  name: at.column('tasks', 'name'),
  time: at.column('tasks', 'time'),
  score: at.column('tasks', 'score'),
  label: at.column('tasks', 'label'),
  rationale: at.column('tasks', 'rationale'),
});

const total =
  (section: keyof typeof ratingColumns): Write =>
  (at) => {
    const { count, scale } = ratingColumns[section];
    return ratingTotal(at.column(section, 'score'), count, scale);
  };

const weighted: Write = (at, row) => {
  const time = at.rowCell('tasks', 'time', row);
  const score = at.rowCell('tasks', 'score', row);
  const share = millionths(time, at.column('tasks', 'time'));
  const valid = `AND(${share}>=1,${share}<=10^6,${score}>=${taskScale.min},${score}<=${taskScale.max},${score}=INT(${score}))`;
  return `IF(COUNT(${time},${score})=2,IF(${valid},${share}*${score}/10^6,""),"")`;
};

const timeTotal: Write = (at) => {
  const tasks = tasksOf(at);
  return whenComplete(everyTaskTimed(tasks), `SUMPRODUCT(${millionths(tasks.time)})/10^6`);
};

const weightedTotal: Write = (at) => {
  const tasks = tasksOf(at);
  return whenComplete(everyTaskRated(tasks), `SUMPRODUCT(${millionths(tasks.time)},${tasks.score})/10^6`);
};

const taskResistance: Write = (at) => {
  const tasks = tasksOf(at);
  const tolerance = Math.round(timeTolerancePoints * 10_000);
  const addsUp = `ABS(SUMPRODUCT(${millionths(tasks.time)})-10^6)<=${tolerance}`;
  const points = resistance(tasks, at.rule(coefficients.resistanceFrom));
  return whenComplete(everyTaskRated(tasks), whenComplete(addsUp, points));
};

const labelShare =
  (label: (typeof taskLabels)[number]): Write =>
  (at) => {
    const tasks = tasksOf(at);
    const share = `SUMPRODUCT(EXACT(${tasks.label},"${label}")*${millionths(tasks.time)})/10^6`;
    return whenComplete(everyTaskLabelled(tasks, taskLabels), share);
  };

const share3plus: Write = (at) => {
  const tasks = tasksOf(at);
  const share = `SUMPRODUCT((${tasks.score}>=${exposedFromScore})*${millionths(tasks.time)})/10^6`;
  return whenComplete(everyTaskRated(tasks), share);
};

const quickScreen: Write = (at) => {
  const protective = at.cell('principles', 'total');
  const growth = at.cell('principles', 'growth');
  const verdicts = quickScreenRules.reduceRight((otherwise, rule) => {
    const growthFits = { negative: `,${growth}<0`, 'not negative': `,${growth}>=0`, any: '' }[rule.growth];
    const fits = `AND(${protective}>=${rule.protectiveFrom},${protective}<=${rule.protectiveTo}${growthFits})`;
    return `IF(${fits},"${rule.verdict}",${otherwise})`;
  }, '""');
  return whenComplete(`COUNT(${protective})=1`, whenComplete(onScale(growth, growthScale), verdicts));
};

const totalModifier =
  (section: 'evidence' | 'barriers', perPoint: Rule): Write =>
  (at) => {
    const cell = at.cell(section, 'total');
    return whenComplete(`COUNT(${cell})=1`, modifier(cell, at.rule(perPoint)));
  };

const growthModifier: Write = (at) => {
  const growth = at.cell('principles', 'growth');
  return whenComplete(onScale(growth, growthScale), modifier(growth, at.rule(coefficients.perGrowthStep)));
};

const raw: Write = (at) => {
  const cell = (field: string) => at.cell('composite', field);
  const modifiers = [cell('evidenceModifier'), cell('barrierModifier'), cell('growthModifier')];
  const factors = [cell('taskResistance'), ...modifiers];
  return whenComplete(`COUNT(${factors.join(',')})=${factors.length}`, rawProduct(cell('taskResistance'), modifiers));
};

const score: Write = (at) => {
  const product = at.cell('composite', 'raw');
  const rules = {
    floor: at.rule(coefficients.rawFloor),
    span: at.rule(coefficients.rawSpan),
    cap: at.rule(coefficients.scoreCap),
  };
  return whenComplete(`COUNT(${product})=1`, scoreFromRaw(product, rules));
};

const zone: Write = (at) => {
  const points = at.cell('composite', 'score');
  const { greenFrom, yellowFrom } = thresholds;
  const word = `IF(${points}>=${at.rule(greenFrom)},"Green",IF(${points}>=${at.rule(yellowFrom)},"Yellow","Red"))`;
  return whenComplete(`COUNT(${points})=1`, word);
};

const sameAs =
  (section: Section, field: string): Write =>
  (at) =>
    at.cell(section, field);

const formulas: Readonly<Partial<Record<string, Write>>> = {
  'head.score': sameAs('composite', 'score'),
  'head.zone': sameAs('composite', 'zone'),
  'principles.total': total('principles'),
  'principles.quickScreen': quickScreen,
  'tasks.weighted': weighted,
  'tasks.timeTotal': timeTotal,
  'tasks.weightedTotal': weightedTotal,
  'tasks.taskResistance': taskResistance,
  'tasks.displacement': labelShare('DISPLACEMENT'),
  'tasks.augmentation': labelShare('AUGMENTATION'),
  'tasks.notInvolved': labelShare('NOT INVOLVED'),
  'tasks.share3plus': share3plus,
  'evidence.total': total('evidence'),
  'barriers.total': total('barriers'),
  'composite.taskResistance': sameAs('tasks', 'taskResistance'),
  'composite.evidenceModifier': totalModifier('evidence', coefficients.perEvidencePoint),
  'composite.barrierModifier': totalModifier('barriers', coefficients.perBarrierPoint),
  'composite.growthModifier': growthModifier,
  'composite.raw': raw,
  'composite.score': score,
  'composite.zone': zone,
  'override.computed': sameAs('composite', 'score'),
};
