import type { Assessment, RatedRow } from '../assessment/assessment';
import {
  type BarrierTotal,
  barrierTotalOf,
  type EvidenceTotal,
  evidenceTotalOf,
  type ProtectiveTotal,
  protectiveTotalOf,
  type TaskResistance,
} from '../assessment/ratings';
import { exposedFromScore } from '../method/method';
import type { QuickScreenRule } from '../method/quick-screen';
import { barrierNames, evidenceNames, principleNames } from '../method/rows';
import type { Inputs } from './inputs';
import { quickScreen } from './quick-screen';
import { publishedScore, rawScore, type Score, uncappedScore } from './score';
import { shareAtOrAbove, type Split, splitByLabel } from './share';
import { subLabel, type SubLabelResult } from './sub-label';
import { type RatedTask, ratedTasks, taskResistance, timeTotal, weighted, weightedTotal } from './tasks';
import { boundaryDistances, type BoundaryDistance, type Zone, zoneOf } from './zone';

/** Everything that follows from an assessment's ratings, as far as they go: undefined where an input is missing. */
export interface Computed {
  readonly tasks: readonly RatedTask[] | undefined;
  /** By task row, in millionths of a point. */
  readonly weighted: readonly (number | undefined)[];
  /** In millionths of the whole; undefined while a time is missing. */
  readonly timeTotal: number | undefined;
  /** In millionths of a point. */
  readonly weightedTotal: number | undefined;
  readonly taskResistance: TaskResistance | undefined;
  readonly evidence: EvidenceTotal | undefined;
  readonly barriers: BarrierTotal | undefined;
  readonly protective: ProtectiveTotal | undefined;
  readonly quickScreen: QuickScreenRule | undefined;
  /** Undefined while a time or a label is missing. */
  readonly split: Split | undefined;
  /** In millionths of task time. */
  readonly share3plus: number | undefined;
  readonly result: Result | undefined;
}

/** What a complete role gets. */
export interface Result {
  readonly inputs: Inputs;
  readonly raw: number;
  readonly score: Score;
  /** In tenths of a point, before the cap. */
  readonly uncapped: number;
  readonly zone: Zone;
  readonly boundaries: readonly BoundaryDistance[];
  readonly subLabel: SubLabelResult | undefined;
}

/** Computes everything that the assessment's ratings allow. */
export function compute(assessment: Assessment): Computed {
  const tasks = ratedTasks(assessment.tasks);
  const timed = allKnown(assessment.tasks.map(({ time }) => (time === undefined ? undefined : { time })));
  const labelled = allKnown(
    assessment.tasks.map(({ time, label }) =>
      time === undefined || label === undefined ? undefined : { time, label },
    ),
  );
  const evidence = totalOf(assessment.evidence, evidenceNames.length, evidenceTotalOf);
  const barriers = totalOf(assessment.barriers, barrierNames.length, barrierTotalOf);
  const protective = totalOf(assessment.principles, principleNames.length, protectiveTotalOf);
  const { growth } = assessment;
  const resistance = tasks && taskResistance(tasks);
  const share3plus = tasks && shareAtOrAbove(tasks, exposedFromScore);
  const complete = resistance !== undefined && evidence !== undefined && barriers !== undefined && growth !== undefined;
  return {
    tasks,
    weighted: assessment.tasks.map(({ time, score }) =>
      time === undefined || score === undefined ? undefined : weighted({ time, score }),
    ),
    timeTotal: timed && timeTotal(timed),
    weightedTotal: tasks && weightedTotal(tasks),
    taskResistance: resistance,
    evidence,
    barriers,
    protective,
    quickScreen: protective === undefined || growth === undefined ? undefined : quickScreen(protective, growth),
    split: labelled && splitByLabel(labelled),
    share3plus,
    result: complete ? resultOf({ taskResistance: resistance, evidence, barriers, growth }, share3plus) : undefined,
  };
}

/** Score, zone and sub-label of complete inputs; `share3plus` in millionths of task time, where known. */
export function resultOf(inputs: Inputs, share3plus: number | undefined): Result {
  const score = publishedScore(inputs);
  const zone = zoneOf(score);
  return {
    inputs,
    raw: rawScore(inputs),
    score,
    uncapped: uncappedScore(inputs),
    zone,
    boundaries: boundaryDistances(score),
    subLabel: subLabel(zone, inputs, share3plus),
  };
}

/** The values when there is at least one and none is undefined. */
function allKnown<Value>(values: readonly (Value | undefined)[]): Value[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return values.length > 0 && known.length === values.length ? known : undefined;
}

function totalOf<Total>(
  rows: readonly RatedRow<number>[],
  count: number,
  accept: (sum: number) => Total | undefined,
): Total | undefined {
  const scores = rows.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (rows.length !== count || scores.length !== count) return undefined;
  return accept(scores.reduce((sum, score) => sum + score, 0));
}
