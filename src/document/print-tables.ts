import type { Assessment, RatedRow } from '../assessment/assessment';
import { asFraction } from '../assessment/ratings';
import { barrierScale, evidenceScale, principleScale, type Scale, taskScale } from '../method/scales';
import { type PrintedFigures, printedPercent, withSteps } from './print-figures';
import type { AsFound, PrintedColumn, PrintedRow, PrintedTable } from './print-model';

/* The four tables that hold ratings. A rating that could not be read is printed as it was found. */

const column = (title: string, isNumber = false): PrintedColumn => ({ title, isNumber });

/** '0-3', and '-2 to 2' where a hyphen would be read as a minus. */
const range = ({ min, max }: Scale): string => (min < 0 ? `${min} to ${max}` : `${min}-${max}`);

export function principlesTable(assessment: Assessment, figures: PrintedFigures, asFound: AsFound): PrintedTable {
  const { principles, growth, prose } = assessment;
  const growthScore = growth === undefined ? asFound({ section: 'principles', field: 'growth' }) : String(growth);
  const rationales = [...principles.map(({ rationale }) => rationale), prose.growthRationale];
  return tableOf(
    [column('Principle'), column(`Score (${range(principleScale)})`, true), column('Rationale')],
    [
      ...ratedRows('principles', principles, asFound),
      result('Protective Total', withSteps(figures.protectiveTotal, ''), ''),
      { cells: ['AI Growth Correlation', growthScore, prose.growthRationale ?? ''], isResult: false, isLabelled: true },
    ],
    rationales,
  );
}

export function evidenceTable({ evidence }: Assessment, { evidenceTotal }: PrintedFigures, asFound: AsFound) {
  return tableOf(
    [column('Dimension'), column(`Score (${range(evidenceScale)})`, true), column('Evidence')],
    [...ratedRows('evidence', evidence, asFound), result('Total', withSteps(evidenceTotal, ''), '')],
    evidence.map(({ rationale }) => rationale),
  );
}

export function barriersTable({ barriers }: Assessment, { barrierTotal }: PrintedFigures, asFound: AsFound) {
  return tableOf(
    [column('Barrier'), column(`Score (${range(barrierScale)})`, true), column('Rationale')],
    [...ratedRows('barriers', barriers, asFound), result('Total', withSteps(barrierTotal, ''), '')],
    barriers.map(({ rationale }) => rationale),
  );
}

export function taskTable({ tasks }: Assessment, figures: PrintedFigures, asFound: AsFound): PrintedTable {
  // One time that could not be read says what form the whole column has: then all stay as found.
  const isRead = tasks.every(
    ({ time }, row) => time !== undefined || asFound({ section: 'tasks', row, field: 'time' }) === '',
  );
  const rows = tasks.map(({ name, time, score, label, rationale }, row): PrintedRow => {
    const found = (field: string) => asFound({ section: 'tasks', row, field });
    const cells = [
      name,
      isRead && time !== undefined ? printedPercent(asFraction(time) * 1_000_000) : found('time'),
      score === undefined ? found('score') : String(score),
      figures.weighted[row]?.text ?? '',
      label ?? found('label'),
      rationale ?? '',
    ];
    return { cells, isResult: false };
  });
  return tableOf(
    [
      column('Task'),
      column('Time %', true),
      column(`Score (${range(taskScale)})`, true),
      column('Weighted', true),
      column('Aug/Disp'),
      column('Rationale'),
    ],
    [...rows, result('Total', figures.timeTotal.text, '', withSteps(figures.weightedTotal, ''), '', '')],
    tasks.map(({ rationale }) => rationale),
  );
}

function ratedRows(section: 'principles' | 'evidence' | 'barriers', rows: readonly RatedRow<number>[], found: AsFound) {
  return rows.map(({ name, score, rationale }, row): PrintedRow => {
    const rating = score === undefined ? found({ section, row, field: 'score' }) : String(score);
    return { cells: [name, rating, rationale ?? ''], isResult: false };
  });
}

const result = (...cells: readonly string[]): PrintedRow => ({ cells, isResult: true, isLabelled: true });

/** A table without its last column where the source has no such column. */
function tableOf(
  columns: readonly PrintedColumn[],
  rows: readonly PrintedRow[],
  last: readonly (string | undefined)[],
): PrintedTable {
  if (last.some((text) => text !== undefined)) return { kind: 'table', columns, rows };
  const shorter = rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) }));
  return { kind: 'table', columns: columns.slice(0, -1), rows: shorter };
}
