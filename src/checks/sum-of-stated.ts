import type { StatedFigure } from '../assessment/stated';

/** The sum of a stated column; undefined while one of its figures is not stated. */
export function sumOfStated(column: readonly (StatedFigure | undefined)[]): number | undefined {
  let sum = 0;
  for (const figure of column) {
    if (figure === undefined) return undefined;
    sum += figure.value;
  }
  return column.length > 0 ? sum : undefined;
}
