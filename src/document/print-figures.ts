import type { Assessment } from '../assessment/assessment';
import { inPoints } from '../assessment/ratings';
import type { StatedFigure } from '../assessment/stated';
import type { Computed } from '../scoring/computed';
import { fixed, points } from '../scoring/printed';
import { barrierModifier, evidenceModifier, growthModifier } from '../scoring/score';

/** A figure as it is printed: as its author states it, otherwise as computed, otherwise ''. */
export interface PrintedFigure {
  /** '1.85/5.0' */
  readonly text: string;
  /** The steps that its author prints before it, '6.00 - 4.15'; '' where there are none. */
  readonly working: string;
}

/** Every figure of a document that can be computed. */
export interface PrintedFigures {
  readonly weighted: readonly PrintedFigure[];
  readonly timeTotal: PrintedFigure;
  readonly weightedTotal: PrintedFigure;
  readonly taskResistance: PrintedFigure;
  readonly displacement: PrintedFigure;
  readonly augmentation: PrintedFigure;
  readonly notInvolved: PrintedFigure;
  readonly evidenceTotal: PrintedFigure;
  readonly barrierTotal: PrintedFigure;
  readonly protectiveTotal: PrintedFigure;
  readonly composite: {
    readonly taskResistance: PrintedFigure;
    readonly evidenceModifier: PrintedFigure;
    readonly barrierModifier: PrintedFigure;
    readonly growthModifier: PrintedFigure;
    readonly raw: PrintedFigure;
    readonly score: PrintedFigure;
  };
}

/**
 * The figures of a document. A figure that is stated is never replaced by the computed one: that they differ is for the
 * checks to say.
 *
 * @example printedFigures(assessment, computed).composite.score.text // '11.6/100'
 */
export function printedFigures({ stated, tasks, growth }: Assessment, computed: Computed): PrintedFigures {
  const { composite } = stated;
  const { taskResistance, evidence, barriers, protective, split, result } = computed;
  const resistance = taskResistance === undefined ? '' : fixed(inPoints(taskResistance), 2);
  const modifier = (of: (value: number) => number, value: number | undefined) =>
    value === undefined ? '' : fixed(of(value), 2);
  return {
    weighted: tasks.map((_, row) => statedOr(stated.weighted[row], inPointsOr(computed.weighted[row]))),
    timeTotal: statedOr(stated.timeTotal, percentOr(computed.timeTotal)),
    weightedTotal: statedOr(stated.weightedTotal, inPointsOr(computed.weightedTotal)),
    taskResistance: statedOr(stated.taskResistance, resistance, '5.0'),
    displacement: statedOr(stated.displacement, percentOr(split?.displacement)),
    augmentation: statedOr(stated.augmentation, percentOr(split?.augmentation)),
    notInvolved: statedOr(stated.notInvolved, percentOr(split?.notInvolved)),
    evidenceTotal: statedOr(stated.evidenceTotal, wholeOr(evidence)),
    barrierTotal: statedOr(stated.barrierTotal, wholeOr(barriers), '10'),
    protectiveTotal: statedOr(stated.protectiveTotal, wholeOr(protective), '9'),
    composite: {
      taskResistance: statedOr(composite.taskResistance, resistance, '5.0'),
      evidenceModifier: statedOr(composite.evidenceModifier, modifier(evidenceModifier, evidence)),
      barrierModifier: statedOr(composite.barrierModifier, modifier(barrierModifier, barriers)),
      growthModifier: statedOr(composite.growthModifier, modifier(growthModifier, growth)),
      raw: statedOr(composite.raw, result ? fixed(result.raw, 3) : ''),
      score: statedOr(composite.score, result ? points(result.score) : '', '100'),
    },
  };
}

/** A share in millionths as documents print it: `printedPercent(850_000)` is '85%'. Never rounded: shares are ratings. */
export const printedPercent = (millionths: number): string => `${Number((millionths / 10_000).toFixed(4))}%`;

/** A figure with the steps that lead to it: its author's own, else those given. */
export function withSteps({ text, working }: PrintedFigure, steps: string): string {
  const before = working || steps;
  return text === '' || before === '' ? text : `${before} = ${text}`;
}

/** A figure without the total behind it: '1.85' of '1.85/5.0'. */
export const bare = ({ text }: PrintedFigure): string => text.split('/', 1)[0]?.trimEnd() ?? '';

function statedOr(stated: StatedFigure | undefined, computed: string, most?: string): PrintedFigure {
  const text = stated?.text ?? computed;
  const isPlain = /^[+-]?\d+(?:\.\d+)?$/.test(text);
  return { text: most !== undefined && isPlain ? `${text}/${most}` : text, working: stated?.working ?? '' };
}

const percentOr = (millionths: number | undefined): string =>
  millionths === undefined ? '' : printedPercent(millionths);

const inPointsOr = (millionths: number | undefined): string =>
  millionths === undefined ? '' : fixed(millionths / 1_000_000, 2);

const wholeOr = (value: number | undefined): string => (value === undefined ? '' : String(value));
