/** What the columns of a long table hold, in the order in which AIJRI.TABLE takes them. */
export const longTableInputs = ['taskResistance', 'evidence', 'barriers', 'growth', 'share3plus'] as const;

export type LongTableInput = (typeof longTableInputs)[number];

/** Which column of the table holds what, counted from 0; undefined where nobody has said. */
export type ColumnMapping = Readonly<Record<LongTableInput, number | undefined>>;

export const noMapping: ColumnMapping = {
  taskResistance: undefined,
  evidence: undefined,
  barriers: undefined,
  growth: undefined,
  share3plus: undefined,
};

/** Inputs that a score needs; share3+ is needed for most sub-labels only. */
export const neededInputs: readonly LongTableInput[] = ['taskResistance', 'evidence', 'barriers', 'growth'];

/** What the add-in writes beside a long table, in the order of new columns. */
export const resultColumns = ['score', 'zone', 'subLabel', 'problem', 'written'] as const;

export type ResultColumn = (typeof resultColumns)[number];

/** The header of a result column, as long as no other column has it. */
export const resultHeaders: Readonly<Record<ResultColumn, string>> = {
  score: 'AIJRI score',
  zone: 'AIJRI zone',
  subLabel: 'AIJRI sub-label',
  problem: 'AIJRI problem',
  written: 'AIJRI written',
};

/** The mapped columns in the order of the inputs; undefined while one that a score needs is missing or chosen twice. */
export function mappedColumns(mapping: ColumnMapping): number[] | undefined {
  const needed = neededInputs.flatMap((input) => mapping[input] ?? []);
  const columns = [...needed, ...(mapping.share3plus === undefined ? [] : [mapping.share3plus])];
  return needed.length === neededInputs.length && new Set(columns).size === columns.length ? columns : undefined;
}
