import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../../src/assessment/ratings';
import { rulesText } from '../../src/rules/dialects';
import { type Columns, inputs } from '../../src/rules/columns';
import type { SqlDialect } from '../../src/rules/sql';
import type { Inputs } from '../../src/scoring/inputs';
import { leastResistance, modifierProduct, publishedScore } from '../../src/scoring/score';
import { subLabelName } from '../../src/scoring/sub-label';
import { zoneOf } from '../../src/scoring/zone';

/* Rows for an engine, and the lines that scoring/ gives for them: every combination of ratings with time in whole percent,
   and the task resistances on both sides of where the score rounds up. */

/** Names that need quoting in every language. */
export const awkwardColumns: Columns = {
  taskResistance: 'Task "resistance"',
  evidence: 'select',
  barriers: 'Barriers, `total`',
  growth: "growth's #(lf)",
  share3plus: 'Share 3+',
};

/** Around both thresholds, in millionths of task time. Their number shares no factor with the domain. */
const shares = [undefined, 199_999, 200_000, 399_999, 400_000, 0, 850_000, 1_000_000] as const;

export interface Row extends Inputs {
  /** In millionths of task time. */
  readonly share: number | undefined;
}

const range = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Every combination of evidence, barriers and growth, with the task resistances that `of` gives for it, in millionths. */
function rowsWith(of: (others: Omit<Inputs, 'taskResistance'>, index: number) => readonly number[]): Row[] {
  const rows: Row[] = [];
  const others = range(-10, 10).flatMap((e) =>
    range(0, 10).flatMap((b) => range(-2, 2).map((g) => [e, b, g] as const)),
  );
  for (const [index, [e, b, g]] of others.entries()) {
    const [evidence, barriers, growth] = [evidenceTotalOf(e), barrierTotalOf(b), growthValue(g)];
    if (evidence === undefined || barriers === undefined || growth === undefined) throw new Error(`${e} ${b} ${g}`);
    for (const millionths of of({ evidence, barriers, growth }, index)) {
      const taskResistance = taskResistanceOf(millionths / 1_000_000);
      if (taskResistance === undefined) throw new Error(`${millionths} is no task resistance.`);
      rows.push({ taskResistance, evidence, barriers, growth, share: shares[rows.length % shares.length] });
    }
  }
  return rows;
}

/** 401 x 21 x 11 x 5. */
export const wholeDomain = (): Row[] => rowsWith(() => range(1_000_000, 5_000_000, 10_000));

/** Every seventh score of each combination: the least task resistance that gets it, and a millionth less. */
export const roundingEdges = (): Row[] =>
  rowsWith((others, index) =>
    range(1 + (index % 7), 1000, 7)
      .map((tenths) => leastResistance(tenths, modifierProduct(others)))
      .filter((least) => least > 1_000_000 && least <= 5_000_000)
      .flatMap((least) => [least - 1, least]),
  );

/** A line as it goes into an engine: number of the line, the four ratings, the share. */
export const given = ({ taskResistance, evidence, barriers, growth, share }: Row, line: number): string =>
  [line, taskResistance / 1e6, evidence, barriers, growth, share === undefined ? '' : share / 1e6].join();

/** What must come out for it: score, zone, sub-label. */
export function expected(row: Row): string {
  const score = publishedScore(row);
  const zone = zoneOf(score);
  return [(score / 10).toFixed(1), zone, subLabelName(zone, row.taskResistance, row, row.share) ?? ''].join();
}

/** The columns of the table that the lines go into, with the type of each number. */
export const tableColumns = (quote: (name: string) => string, type: string): string =>
  ['line INTEGER', ...inputs.map((input) => `${quote(awkwardColumns[input])} ${type}`)].join();

/** The statement as people get it, as a query of the three columns that it adds, in the order of the lines. */
export const query = (dialect: SqlDialect): string =>
  `SELECT aijri_score, aijri_zone, aijri_sub_label FROM (${rulesText(dialect, awkwardColumns).replace(/;\s*$/, '\n')}) AS answer ORDER BY line`;
