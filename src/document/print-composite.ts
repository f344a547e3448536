import type { Assessment } from '../assessment/assessment';
import { coefficients, thresholds } from '../method/method';
import type { Computed } from '../scoring/computed';
import { fixed } from '../scoring/printed';
import { bare, type PrintedFigure, type PrintedFigures, withSteps } from './print-figures';
import type { PrintedBlock, PrintedLine } from './print-model';

/* The score and its steps, in the printed forms of a published assessment. Every coefficient comes from the method. */

const { resistanceFrom, perEvidencePoint, perBarrierPoint, perGrowthStep, rawFloor, rawSpan, scoreCap } = coefficients;
const yellowFrom = thresholds.yellowFrom.value;
const greenFrom = thresholds.greenFrom.value;

/** What follows the zone: 'Green >=48, Yellow 25-47, Red <25'. */
export const zoneRule = `Green >=${greenFrom}, Yellow ${yellowFrom}-${greenFrom - 1}, Red <${yellowFrom}`;

/** 'Task Resistance Score: 6.00 - 4.15 = 1.85/5.0'; no line while nothing states or gives it. */
export function resistanceLine({ weightedTotal, taskResistance }: PrintedFigures): PrintedLine[] {
  const steps = weightedTotal.text === '' ? '' : `${fixed(resistanceFrom.value, 2)} - ${bare(weightedTotal)}`;
  return line('Task Resistance Score:', withSteps(taskResistance, steps));
}

/** 'Displacement/Augmentation split: 65% displacement, 35% augmentation, 0% not involved.' */
export function splitLine({ displacement, augmentation, notInvolved }: PrintedFigures): PrintedLine[] {
  const shares = [
    [displacement.text, 'displacement'],
    [augmentation.text, 'augmentation'],
    [notInvolved.text, 'not involved'],
  ].filter(([share]) => share !== '');
  if (shares.length === 0) return [];
  return line('Displacement/Augmentation split:', `${shares.map((words) => words.join(' ')).join(', ')}.`);
}

/** The table of inputs and the lines Raw, JobZone Score and Zone, as far as they are stated or computed. */
export function compositeBlocks({ growth, stated }: Assessment, computed: Computed, figures: PrintedFigures) {
  const { taskResistance, evidenceModifier, barrierModifier, growthModifier, raw, score } = figures.composite;
  const growthText = growth === undefined ? '' : String(growth);
  const inputs = [
    ['Task Resistance Score', withSteps(taskResistance, '')],
    ['Evidence Modifier', modifier(bare(figures.evidenceTotal), perEvidencePoint.value, evidenceModifier)],
    ['Barrier Modifier', modifier(bare(figures.barrierTotal), perBarrierPoint.value, barrierModifier)],
    ['Growth Modifier', modifier(growthText, perGrowthStep.value, growthModifier)],
  ].filter(([, value]) => value !== '');
  const columns = ['Input', 'Value'].map((title) => ({ title, isNumber: false }));
  const rows = inputs.map((cells) => ({ cells, isResult: false, isLabelled: true }));
  const factors = [bare(taskResistance), evidenceModifier.text, barrierModifier.text, growthModifier.text];
  const product = factors.includes('') ? '' : factors.join(' x ');
  const ofRaw = raw.text === '' ? '' : `(${raw.text} - ${rawFloor.value}) / ${rawSpan.value} x ${scoreCap.value}`;
  const blocks: PrintedBlock[] = [
    ...(rows.length > 0 ? [{ kind: 'table', columns, rows } as const] : []),
    ...line('Raw:', withSteps(raw, product)),
    ...line('JobZone Score:', withSteps(score, ofRaw)),
    ...line('Zone:', zoneText(stated.composite.zone?.text ?? computed.result?.zone ?? '')),
  ];
  return blocks;
}

/** 'RED (Green >=48, Yellow 25-47, Red <25)'; what an author writes behind the zone stays. */
function zoneText(zone: string): string {
  if (zone === '' || zone.includes('(')) return zone;
  return `${/^(?:red|yellow|green)$/i.test(zone) ? zone.toUpperCase() : zone} (${zoneRule})`;
}

/** '1.0 + (-5 x 0.04) = 0.80' */
const modifier = (total: string, perPoint: number, figure: PrintedFigure): string =>
  withSteps(figure, total === '' ? '' : `1.0 + (${total} x ${perPoint.toFixed(2)})`);

const line = (label: string, text: string): PrintedLine[] => (text === '' ? [] : [{ kind: 'line', label, text }]);
