import { coefficients, thresholds } from '../method/method';
import type { Result } from './computed';
import { fixed, points, signed } from './printed';
import { barrierModifier, evidenceModifier, growthModifier } from './score';

/** One step of the trace: what it is, its formula with the role's own figures, its value. */
export interface TraceStep {
  readonly step: string;
  readonly formula: string;
  readonly value: number | string;
}

/** The whole way from task resistance to the sub-label, step by step. */
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
      formula: `${fixed(resistanceFrom.value, 2)} − ${fixed(resistanceFrom.value - resistance, 2)}`,
      value: resistance,
    },
    {
      step: 'Evidence modifier',
      formula: `1 + ${perEvidencePoint.value} × ${signed(evidence)}`,
      value: modifiers[0],
    },
    { step: 'Barrier modifier', formula: `1 + ${perBarrierPoint.value} × ${signed(barriers)}`, value: modifiers[1] },
    { step: 'Growth modifier', formula: `1 + ${perGrowthStep.value} × ${signed(growth)}`, value: modifiers[2] },
    { step: 'Raw', formula: factors, value: raw },
    {
      step: 'AIJRI score',
      formula: `(${fixed(raw, 4)} − ${rawFloor.value}) / ${rawSpan.value} × 100${capped}`,
      value: score / 10,
    },
    {
      step: 'Zone',
      formula: `Green from ${thresholds.greenFrom.value}, Yellow from ${thresholds.yellowFrom.value}, Red below`,
      value: zone,
    },
    {
      step: 'Sub-label',
      formula: subLabel ? criteriaInWords(subLabel) : 'needs the task table',
      value: subLabel?.label ?? '',
    },
  ];
}

function criteriaInWords({ criteria }: NonNullable<Result['subLabel']>): string {
  const met = criteria.filter((criterion) => criterion.met).length;
  return `${met} of ${criteria.length} criteria met`;
}
