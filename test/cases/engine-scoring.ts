import type { Problem } from '../../src/assessment/problems';
import {
  barrierRating,
  barrierTotalOf,
  evidenceRating,
  evidenceTotalOf,
  growthValue,
  inPoints,
  taskResistanceOf,
} from '../../src/assessment/ratings';
import type { RawValue } from '../../src/assessment/raw';
import { readTasks } from '../../src/assessment/read-tasks';
import { exposedFromScore } from '../../src/method/method';
import { resultOf } from '../../src/scoring/computed';
import { shareAtOrAbove } from '../../src/scoring/share';
import { ratedTasks, taskResistance } from '../../src/scoring/tasks';
import type { Found } from './agreement';
import { type CaseCell, type CaseInput, isRange, type RoleInputs } from './case';

/** What the rooms assessment and scoring make of a role, without any spreadsheet. */
export function scoringAnswer({ tasks, evidence, barriers, growth }: RoleInputs): Found {
  const refused: Found = { refused: undefined };
  const exposure = exposureOf(tasks);
  const evidenceTotal = totalOf(evidence, evidenceRating, evidenceTotalOf);
  const barrierTotal = totalOf(barriers, barrierRating, barrierTotalOf);
  const step = numberIn(growth, growthValue);
  if (!exposure || evidenceTotal === undefined || barrierTotal === undefined || step === undefined) return refused;
  const { resistance, share3plus } = exposure;
  const { score, zone, subLabel } = resultOf(
    { taskResistance: resistance, evidence: evidenceTotal, barriers: barrierTotal, growth: step },
    share3plus,
  );
  const result = { score: score / 10, zone, subLabel: subLabel?.label ?? '' };
  if (share3plus === undefined) return result;
  return { ...result, resistance: inPoints(resistance), share3plus: share3plus / 1_000_000 };
}

const numberIn = <T>(cell: CaseCell | undefined, accept: (value: number) => T | undefined): T | undefined =>
  typeof cell === 'number' ? accept(cell) : undefined;

const isBlank = (cell: CaseCell) => cell === null || (typeof cell === 'string' && cell.trim() === '');

function totalOf<T>(
  input: CaseInput,
  rating: (value: number) => number | undefined,
  total: (value: number) => T | undefined,
): T | undefined {
  if (!isRange(input)) return numberIn(input, total);
  const cells = input.flat();
  if (input.length !== 1 && input.some((row) => row.length !== 1)) return undefined;
  if (!cells.slice(5).every(isBlank)) return undefined;
  const ratings = cells.slice(0, 5).flatMap((cell) => numberIn(cell, rating) ?? []);
  return ratings.length === 5 ? total(ratings.reduce((sum, value) => sum + value, 0)) : undefined;
}

function exposureOf(input: CaseInput) {
  if (!isRange(input)) {
    const resistance = numberIn(input, taskResistanceOf);
    return resistance === undefined ? undefined : { resistance, share3plus: undefined };
  }
  if (input.some((row) => row.length !== 2)) return undefined;
  const filled = input.reduce((end, row, index) => (row.every(isBlank) ? end : index + 1), 0);
  const rows = input
    .slice(0, filled)
    .map(([time = null, score = null]) => new Map([...raw('time', time), ...raw('score', score)]));
  const problems: Problem[] = [];
  const tasks = ratedTasks(readTasks({ values: new Map(), rows }, problems));
  const resistance = tasks && taskResistance(tasks);
  if (tasks === undefined || resistance === undefined) return undefined;
  return { resistance, share3plus: shareAtOrAbove(tasks, exposedFromScore) };
}

const raw = (field: string, cell: CaseCell): [string, RawValue][] =>
  cell === null ? [] : [[field, { value: cell, text: String(cell), isFormula: false }]];
