import { coefficients, thresholds } from '../method/method';
import type { Result } from './computed';
import { criterionInWords } from './criterion-in-words';
import { fixed, points, signed } from './printed';
import { barrierModifier, evidenceModifier, growthModifier } from './score';
import type { Zone } from './zone';

/** One step of the trace: what it is, its formula with the role's own figures, its value. */
export interface TraceStep {
  readonly step: string;
  readonly formula: string;
  readonly value: number | string;
}

/** The whole way from task resistance to the sub-label, step by step, in words that a reader of a report understands. */
export function explain({ inputs, raw, score, uncapped, zone, subLabel }: Result): TraceStep[] {
  const { taskResistance, evidence, barriers, growth } = inputs;
  const { resistanceFrom, perEvidencePoint, perBarrierPoint, perGrowthStep, rawFloor, rawSpan } = coefficients;
  const resistance = taskResistance / 1_000_000;
  const modifiers = [evidenceModifier(evidence), barrierModifier(barriers), growthModifier(growth)] as const;
  const factors = [resistance, ...modifiers].map((factor) => fixed(factor, 2)).join(' × ');
  const capped = uncapped > score ? `, capped at ${points(score)}` : '';
  return [
    {
      step: 'Task resistance',
      formula: `${fixed(resistanceFrom.value, 2)} − weighted total ${fixed(resistanceFrom.value - resistance, 2)}`,
      value: resistance,
    },
    {
      step: 'Evidence modifier',
      formula: `1 + ${perEvidencePoint.value} × evidence total ${signed(evidence)}`,
      value: modifiers[0],
    },
    {
      step: 'Barrier modifier',
      formula: `1 + ${perBarrierPoint.value} × barrier total ${signed(barriers)}`,
      value: modifiers[1],
    },
    {
      step: 'Growth modifier',
      formula: `1 + ${perGrowthStep.value} × AI growth ${signed(growth)}`,
      value: modifiers[2],
    },
    { step: 'Raw', formula: factors, value: raw },
    {
      step: 'AIJRI score',
      formula: `(${fixed(raw, 4)} − ${rawFloor.value}) / ${rawSpan.value} × 100${capped}`,
      value: score / 10,
    },
    { step: 'Zone', formula: `${points(score)} is ${zoneRange[zone]}`, value: zone },
    ...subLabelSteps(subLabel),
  ];
}

const { greenFrom, yellowFrom } = thresholds;

const zoneRange: Readonly<Record<Zone, string>> = {
  Red: `below ${yellowFrom.value}`,
  Yellow: `from ${yellowFrom.value}, below ${greenFrom.value}`,
  Green: `from ${greenFrom.value}`,
};

/** Each criterion with the label that it decides on, then the label. */
function subLabelSteps(subLabel: Result['subLabel']): TraceStep[] {
  if (!subLabel) return [{ step: 'Sub-label', formula: 'needs the tasks, Time and Score', value: '' }];
  const { criteria, label } = subLabel;
  const met = criteria.filter((criterion) => criterion.met).length;
  return [
    ...criteria.map((criterion) => ({
      step: `Criterion of ${criterion.decides}`,
      formula: criterionInWords(criterion),
      value: criterion.met ? 'met' : 'not met',
    })),
    { step: 'Sub-label', formula: `${met} of ${criteria.length} criteria met`, value: label },
  ];
}
