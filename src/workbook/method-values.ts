import { allRules } from '../method/method';
import { parseA1 } from './a1';
import type { MethodColumn, Surroundings } from './surroundings';

/** What stands in the cells that the method's names refer to, by name. A name that is none of the workbook's is left out. */
export function methodValues({ names, methodColumn }: Surroundings): Map<string, string | number | boolean> {
  const values = new Map<string, string | number | boolean>();
  for (const { name } of allRules) {
    const formula = names.get(name);
    if (formula !== undefined) values.set(name, valueOf(formula.replace(/^=/, ''), methodColumn));
  }
  return values;
}

/** The number of `48`, the cell of `Method!$B$6`; a name that is neither stands for its own formula. */
function valueOf(formula: string, column: MethodColumn | undefined): string | number | boolean {
  const constant = formula.trim() === '' ? NaN : Number(formula);
  if (!Number.isNaN(constant)) return constant;
  const end = formula.lastIndexOf('!');
  const cell = parseA1(formula.slice(end + 1));
  const isThere = column && cell && formula.slice(0, end) === column.sheet && cell.column === column.column;
  return isThere ? (column.values[cell.row - column.firstRow] ?? '') : formula;
}
