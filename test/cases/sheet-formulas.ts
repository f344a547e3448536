import type { Section } from '../../src/assessment/place';
import { columnLetters } from '../../src/workbook/a1';
import { formulaFor, type Where } from '../../src/workbook/layout/formulas';
import type { Found } from './agreement';
import { type Block, firstFree } from './board';
import { isRange, isRefused, type RoleCase } from './case';

/* The template's own formulas beside the inputs of a case. */

const outputs = [
  ['tasks', 'taskResistance'],
  ['tasks', 'share3plus'],
  ['evidence', 'total'],
  ['barriers', 'total'],
  ['composite', 'evidenceModifier'],
  ['composite', 'barrierModifier'],
  ['composite', 'growthModifier'],
  ['composite', 'raw'],
  ['composite', 'score'],
  ['composite', 'zone'],
] as const satisfies readonly (readonly [Section, string])[];

/** A sheet works totals and resistance out itself, from tables of its own shape: nothing else can be wrong on it. */
export function isForSheets({ role, expected }: RoleCase): boolean {
  if (!isRefused(expected)) return true;
  const sentence = expected.refused;
  const isTyped = (['tasks', 'evidence', 'barriers'] as const).some(
    (name) => sentence.startsWith(`${name} `) && !isRange(role[name]),
  );
  return !isTyped && !sentence.includes('is a range of');
}

/** The formulas of a block, from its first free column on, in its first row. */
export function sheetFormulas(block: Block): string[] {
  const { tasks, evidence, barriers, growth, top, height, case: asked } = block;
  const output = (section: string, field: string) => {
    const index = outputs.findIndex(([s, f]) => s === section && f === field);
    return index < 0 ? undefined : `${columnLetters(firstFree + index)}${top + 1}`;
  };
  const taskColumns = new Map(['time', 'score', 'name', 'label', 'rationale'].map((name, c) => [name, c]));
  const where: Where = {
    cell: (section, field) => {
      if (field === 'growth') return growth;
      return output(field === 'taskResistance' ? 'tasks' : section, field);
    },
    column: (section, field) => {
      if (section !== 'tasks') return section === 'evidence' ? fiveOf(evidence) : fiveOf(barriers);
      const letter = columnLetters(taskColumns.get(field) ?? 0);
      return `$${letter}$${top + 1}:$${letter}$${top + height}`;
    },
    rowCell: () => undefined,
    rule: ({ value }) => String(value),
  };
  return outputs.map(([section, field]) => {
    if (section === 'tasks' && !isRange(asked.role.tasks)) return `=${tasks}`;
    if (section === 'evidence' && !isRange(asked.role.evidence)) return `=${evidence}`;
    if (section === 'barriers' && !isRange(asked.role.barriers)) return `=${barriers}`;
    return formulaFor(section, field, where) ?? '';
  });
}

/** A rubric table has five rows: cells behind them belong to nothing. */
function fiveOf(range: string): string {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (left === right) return `${left}${top}:${right}${Math.min(Number(bottom), Number(top) + 4)}`;
  const lastOfFive = String.fromCharCode(left.charCodeAt(0) + 4);
  return `${left}${top}:${right < lastOfFive ? right : lastOfFive}${bottom}`;
}

/** What the results of a block's formulas say. */
export function foundOnSheet({ case: { role } }: Block, results: readonly (string | number | boolean)[]): Found {
  const result = (field: string) => results[outputs.findIndex(([, f]) => f === field)];
  if (result('score') === 'incomplete') return { refused: undefined };
  const figures = { score: Number(result('score')), zone: String(result('zone')) };
  return isRange(role.tasks)
    ? { ...figures, resistance: Number(result('taskResistance')), share3plus: Number(result('share3plus')) }
    : figures;
}
