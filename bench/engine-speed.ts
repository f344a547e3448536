import { aijri } from '../src/functions/functions';
import { allRules } from '../src/method/method';
import type { BareCell } from '../test/template/bare-workbook';
import { emptyContent } from '../workbench/engine/content';
import { createHeadlessEngine } from '../workbench/engine/headless';
import { withoutFormulas, withSheetFormulas } from '../test/template/sheet-formulas';

/**
 * Milliseconds that the workbench's engine takes to calculate the rows' formulas: writing and calculating a sheet of them,
 * less writing values of the same size. The rows go into sheets of `rowsAtOnce` in an engine each, and the times are added:
 * in one sheet the engine's time grows faster than its rows. 4,000 rows took 11 seconds, 8,000 took 23 and 16,000 took 62;
 * 50,000 were not done after six minutes.
 */
export async function engineTime(rows: readonly number[][], rowsAtOnce: number): Promise<number> {
  let sum = 0;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    sum += (await timeOf(some.map(withSheetFormulas))) - (await timeOf(some.map(withoutFormulas)));
  }
  return sum;
}

async function timeOf(rows: readonly BareCell[][]): Promise<number> {
  const engine = await createHeadlessEngine(emptyContent());
  const sheet = engine.activeSheetId();
  for (const { name, value } of allRules) engine.setName({ name, formula: `=${value}` });
  engine.insertRows(sheet, 1, rows.length);
  await engine.settled();
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  const started = process.cpuUsage();
  engine.write(sheet, { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells, 'person');
  await engine.settled();
  const spent = process.cpuUsage(started).user / 1000;
  engine.dispose();
  return spent;
}

/** How much of the time of single AIJRI cells is ours, in milliseconds. */
export async function singleCells(inputs: readonly (readonly number[])[]): Promise<{ ours: number; all: number }> {
  const engine = await createHeadlessEngine(emptyContent());
  const sheet = engine.activeSheetId();
  let ours = 0;
  const parameter = (name: string, dimensionality: string) => ({ name, dimensionality });
  const parameters = [
    ...['tasks', 'evidence', 'barriers'].map((name) => parameter(name, 'matrix')),
    parameter('growth', 'scalar'),
  ];
  engine.registerFunction({ name: 'AIJRI', parameters }, (...given) => {
    const started = performance.now();
    const [tasks, evidence, barriers, growth] = given as [unknown[][], unknown[][], unknown[][], unknown];
    const score = aijri(tasks, evidence, barriers, growth);
    ours += performance.now() - started;
    return score;
  });
  await engine.settled();
  engine.insertRows(sheet, 1, inputs.length);
  const rows = inputs.map((row, index) => {
    const given = ['A', 'B', 'C', 'D'].map((letter) => `${letter}${index + 1}`).join();
    return [...row.slice(0, 4), `=AIJRI(${given})`];
  });
  const started = performance.now();
  engine.write(sheet, { row: 0, column: 0, rows: rows.length, columns: 5 }, rows, 'person');
  await engine.settled();
  const all = performance.now() - started;
  engine.dispose();
  return { ours, all };
}
