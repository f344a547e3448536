/** What a row has. Task resistance in points, share3plus as a fraction of task time; evidence and barriers are totals. */
export type Input = 'taskResistance' | 'evidence' | 'barriers' | 'growth' | 'share3plus';

/** The name of each column, as the table spells it. */
export type Columns = Readonly<Record<Input, string>>;

/** The columns in the order in which they are given. */
export const inputs: readonly Input[] = ['taskResistance', 'evidence', 'barriers', 'growth', 'share3plus'];

export const usualColumns: Columns = {
  taskResistance: 'task_resistance',
  evidence: 'evidence',
  barriers: 'barriers',
  growth: 'growth',
  share3plus: 'share3plus',
};

/**
 * Names in the order of `inputs` as columns; undefined unless there are as many, none blank and none twice.
 *
 * @example columnsOf(['tr', 'e', 'b', 'g', 'share'])?.taskResistance // 'tr'
 */
export function columnsOf(names: readonly string[]): Columns | undefined {
  const [taskResistance, evidence, barriers, growth, share3plus, more] = names.map((name) => name.trim());
  if (!taskResistance || !evidence || !barriers || !growth || !share3plus || more !== undefined) return undefined;
  const columns = { taskResistance, evidence, barriers, growth, share3plus };
  return new Set(Object.values(columns)).size === inputs.length ? columns : undefined;
}
