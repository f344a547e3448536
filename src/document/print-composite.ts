import type { Assessment } from '../assessment/assessment';
import { coefficients, thresholds } from '../method/method';
import { fixed } from '../scoring/printed';
import { bare, type PrintedFigures } from './print-figures';
import type { PrintedBlock, PrintedLine } from './print-model';

/* The score and its steps, in the printed forms of a published assessment. Every coefficient comes from the method. */

const { resistanceFrom, perEvidencePoint, perBarrierPoint, perGrowthStep, rawFloor, rawSpan, scoreCap } = coefficients;

/** 'Task Resistance Score: 6.00 - 4.15 = 1.85/5.0'; no line while nothing states or gives it. */
export function resistanceLine({ weightedTotal, taskResistance }: PrintedFigures): PrintedLine[] {
  if (taskResistance === '') return [];
  const steps = weightedTotal === '' ? '' : `${fixed(resistanceFrom.value, 2)} - ${weightedTotal} = `;
  return [{ kind: 'line', label: 'Task Resistance Score:', text: `${steps}${taskResistance}` }];
}

/** 'Displacement/Augmentation split: 65% displacement, 35% augmentation, 0% not involved.' */
export function splitLine({ displacement, augmentation, notInvolved }: PrintedFigures): PrintedLine[] {
  const shares = [
    [displacement, 'displacement'],
    [augmentation, 'augmentation'],
    [notInvolved, 'not involved'],
  ].filter(([share]) => share !== '');
  if (shares.length === 0) return [];
  const text = `${shares.map((words) => words.join(' ')).join(', ')}.`;
  return [{ kind: 'line', label: 'Displacement/Augmentation split:', text }];
}

/** The table of inputs and the lines Raw, JobZone Score and Zone, as far as they are stated or computed. */
export function compositeBlocks({ growth }: Assessment, figures: PrintedFigures): PrintedBlock[] {
  const { taskResistance, evidenceModifier, barrierModifier, growthModifier, raw, score, zone } = figures.composite;
  const inputs = [
    ['Task Resistance Score', taskResistance],
    ['Evidence Modifier', modifier(figures.evidenceTotal, perEvidencePoint.value, evidenceModifier)],
    ['Barrier Modifier', modifier(figures.barrierTotal, perBarrierPoint.value, barrierModifier)],
    ['Growth Modifier', modifier(growth === undefined ? '' : String(growth), perGrowthStep.value, growthModifier)],
  ].filter(([, value]) => value !== '');
  const columns = ['Input', 'Value'].map((title) => ({ title, isNumber: false }));
  const factors = [bare(taskResistance), evidenceModifier, barrierModifier, growthModifier];
  return [
    ...(inputs.length > 0
      ? [{ kind: 'table', columns, rows: inputs.map((cells) => ({ cells, isResult: false })) } as const]
      : []),
    ...line('Raw:', raw, known(factors, factors.join(' x '))),
    ...line(
      'JobZone Score:',
      score,
      known([raw], `(${raw} - ${rawFloor.value}) / ${rawSpan.value} x ${scoreCap.value}`),
    ),
    ...(zone === '' ? [] : [{ kind: 'line', label: 'Zone:', text: `${zone} (${zoneRule})` } as const]),
  ];
}

/** 'Green >=48, Yellow 25-47, Red <25' */
const zoneRule = `Green >=${thresholds.greenFrom.value}, Yellow ${thresholds.yellowFrom.value}-${thresholds.greenFrom.value - 1}, Red <${thresholds.yellowFrom.value}`;

/** '1.0 + (-5 x 0.04) = 0.80' */
function modifier(total: string, perPoint: number, value: string): string {
  const of = bare(total);
  return value === '' || of === '' ? value : `1.0 + (${of} x ${perPoint.toFixed(2)}) = ${value}`;
}

const line = (label: string, value: string, steps: string): PrintedLine[] =>
  value === '' ? [] : [{ kind: 'line', label, text: steps === '' ? value : `${steps} = ${value}` }];

/** The steps when every figure in them is known. */
const known = (figures: readonly string[], steps: string): string =>
  figures.some((figure) => figure === '') ? '' : steps;
