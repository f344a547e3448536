import { formulaFor } from '../../src/workbook/layout/formulas';
import type { BareCell } from './bare-workbook';

const fields = ['evidenceModifier', 'barrierModifier', 'growthModifier', 'raw', 'score', 'zone'] as const;

/** The row's ratings with the formulas that a role sheet has for its score and zone. */
export function withSheetFormulas(row: readonly number[], index: number): BareCell[] {
  const letters: Readonly<Record<string, string>> = {
    'composite.taskResistance': 'A',
    'evidence.total': 'B',
    'barriers.total': 'C',
    'principles.growth': 'D',
    'composite.evidenceModifier': 'E',
    'composite.barrierModifier': 'F',
    'composite.growthModifier': 'G',
    'composite.raw': 'H',
    'composite.score': 'I',
  };
  const where = {
    cell: (section: string, field: string) => {
      const letter = letters[`${section}.${field}`];
      return letter && `${letter}${index + 1}`;
    },
    column: () => undefined,
    rowCell: () => undefined,
    rule: ({ name }: { readonly name: string }) => name,
  };
  return [...row.slice(0, 4), ...fields.map((field) => formulaFor('composite', field, where) ?? '')];
}

/** As many cells with numbers in place of the formulas. */
export const withoutFormulas = (row: readonly number[]): BareCell[] => [...row.slice(0, 4), ...fields.map(() => 1)];
