import type { Assessment } from '../assessment/assessment';
import { inPoints } from '../assessment/ratings';
import type { StatedFigure } from '../assessment/stated';
import { type Computed, compute } from '../scoring/computed';
import { fixed, points } from '../scoring/printed';
import { barrierModifier, evidenceModifier, growthModifier } from '../scoring/score';

/** Every figure of a document as it is printed: as its author states it, otherwise as computed, otherwise ''. */
export interface PrintedFigures {
  readonly weighted: readonly string[];
  readonly timeTotal: string;
  readonly weightedTotal: string;
  /** '1.85/5.0' */
  readonly taskResistance: string;
  readonly displacement: string;
  readonly augmentation: string;
  readonly notInvolved: string;
  readonly evidenceTotal: string;
  /** '2/10' */
  readonly barrierTotal: string;
  /** '0/9' */
  readonly protectiveTotal: string;
  readonly quickScreen: string;
  readonly composite: {
    readonly taskResistance: string;
    readonly evidenceModifier: string;
    readonly barrierModifier: string;
    readonly growthModifier: string;
    readonly raw: string;
    /** '11.6/100' */
    readonly score: string;
    /** 'RED' */
    readonly zone: string;
  };
}

/**
 * The figures of a document. A figure that is stated is never replaced by the computed one: that they differ is for the
 * checks to say.
 *
 * @example printedFigures(assessment).composite.score // '11.6/100'
 */
export function printedFigures(assessment: Assessment, computed: Computed = compute(assessment)): PrintedFigures {
  const { stated, growth } = assessment;
  const { composite } = stated;
  const { taskResistance, evidence, barriers, protective, split, result } = computed;
  const resistance = taskResistance === undefined ? '' : fixed(inPoints(taskResistance), 2);
  const modifier = (of: (value: number) => number, value: number | undefined) =>
    value === undefined ? '' : fixed(of(value), 2);
  return {
    weighted: assessment.tasks.map((_, row) => statedOr(stated.weighted[row], inPointsOr(computed.weighted[row]))),
    timeTotal: statedOr(stated.timeTotal, percentOr(computed.timeTotal)),
    weightedTotal: statedOr(stated.weightedTotal, inPointsOr(computed.weightedTotal)),
    taskResistance: outOf('5.0', statedOr(stated.taskResistance, resistance)),
    displacement: statedOr(stated.displacement, percentOr(split?.displacement)),
    augmentation: statedOr(stated.augmentation, percentOr(split?.augmentation)),
    notInvolved: statedOr(stated.notInvolved, percentOr(split?.notInvolved)),
    evidenceTotal: statedOr(stated.evidenceTotal, wholeOr(evidence)),
    barrierTotal: outOf('10', statedOr(stated.barrierTotal, wholeOr(barriers))),
    protectiveTotal: outOf('9', statedOr(stated.protectiveTotal, wholeOr(protective))),
    quickScreen: stated.quickScreen?.text ?? computed.quickScreen?.verdict ?? '',
    composite: {
      taskResistance: outOf('5.0', statedOr(composite.taskResistance, resistance)),
      evidenceModifier: statedOr(composite.evidenceModifier, modifier(evidenceModifier, evidence)),
      barrierModifier: statedOr(composite.barrierModifier, modifier(barrierModifier, barriers)),
      growthModifier: statedOr(composite.growthModifier, modifier(growthModifier, growth)),
      raw: statedOr(composite.raw, result ? fixed(result.raw, 3) : ''),
      score: outOf('100', statedOr(composite.score, result ? points(result.score) : '')),
      zone: (composite.zone?.text ?? result?.zone ?? '').replace(/^(?:red|yellow|green)$/i, (zone) =>
        zone.toUpperCase(),
      ),
    },
  };
}

/** A share in millionths as documents print it: `printedPercent(850_000)` is '85%'. Never rounded: shares are ratings. */
export const printedPercent = (millionths: number): string => `${Number((millionths / 10_000).toFixed(4))}%`;

/** A figure as its author prints it, else the computed one. */
export const statedOr = (stated: StatedFigure | undefined, computed: string): string => stated?.text ?? computed;

/** A figure without the total behind it: `bare('1.85/5.0')` is '1.85'. */
export const bare = (figure: string): string => figure.replace(/\s*\/.*$/s, '');

/** A plain number with the total behind it; words, and a figure that has one already, stay as they are. */
const outOf = (most: string, figure: string): string =>
  /^[+-]?\d+(?:\.\d+)?$/.test(figure.trim()) ? `${figure}/${most}` : figure;

const percentOr = (millionths: number | undefined): string =>
  millionths === undefined ? '' : printedPercent(millionths);

const inPointsOr = (millionths: number | undefined): string =>
  millionths === undefined ? '' : fixed(millionths / 1_000_000, 2);

const wholeOr = (value: number | undefined): string => (value === undefined ? '' : String(value));
