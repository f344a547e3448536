import type { CellValue } from '../../src/workbook/layout/plan';
import { a1 } from '../../src/workbook/a1';
import type { TemplateSheet } from '../../src/template/sheet-builder';

/** Every formula cell of a sheet whose calculated text is not the result that scoring worked out. */
export function differences({ plan, results }: TemplateSheet, calculated: readonly (readonly string[])[]): string[] {
  return plan.cells.flatMap((cell) => {
    if (cell.formula === undefined) return [];
    const expected = results.get(`${cell.row},${cell.column}`);
    const found = calculated[cell.row]?.[cell.column] ?? '';
    return expected !== undefined && isSame(expected, found)
      ? []
      : [`${plan.name}!${a1(cell)}: ${found}, expected ${expected}`];
  });
}

function isSame(expected: CellValue, found: string): boolean {
  if (typeof expected === 'string') return found === expected;
  const number = found.endsWith('%') ? Number(found.slice(0, -1)) / 100 : Number(found);
  return found !== '' && Math.abs(number - expected) < 1e-12;
}
