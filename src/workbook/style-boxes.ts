import type { Box, PlannedCell } from './layout/plan';
import type { StyleName } from './layout/styles';

/** Neighbouring cells with the same look. */
export interface StyleBox {
  readonly style: StyleName;
  readonly box: Box;
}

/**
 * Cells as boxes of one style each, so that a table of any length takes few calls to the host. Runs of equal cells in a row
 * are joined with the equal runs right below them.
 *
 * @param rows from the first on, without gaps, each in the order of its columns
 */
export function styleBoxes(rows: readonly (readonly PlannedCell[])[]): StyleBox[] {
  const done: StyleBox[] = [];
  let open = new Map<string, StyleBox>();
  for (const cells of rows) {
    const next = new Map<string, StyleBox>();
    for (const run of runsOf(cells)) {
      const key = `${run.style} ${run.box.column} ${run.box.columns}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, box: { ...above.box, rows: above.box.rows + 1 } } : run);
    }
    for (const [key, box] of open) if (!next.has(key)) done.push(box);
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(cells: readonly PlannedCell[]): StyleBox[] {
  const runs: StyleBox[] = [];
  for (const { row, column, style } of cells) {
    const last = runs[runs.length - 1];
    const continues = last?.style === style && last.box.column + last.box.columns === column;
    if (last && continues) runs[runs.length - 1] = { style, box: { ...last.box, columns: last.box.columns + 1 } };
    else runs.push({ style, box: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
}
