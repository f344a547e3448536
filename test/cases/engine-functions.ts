import { aijri, aijriResistance, aijriShare, aijriSubLabel, aijriTable, zone } from '../../src/functions/functions';
import { errorOf } from '../functions/excel-errors';
import type { Answer, Found } from './agreement';
import { type CaseCell, type CaseInput, isRange, type RoleCase } from './case';

/** What Excel hands over for a blank cell: null on the web, 0 on the desktop. */
export type Blank = null | 0;

/** The custom functions, called as Excel calls them. */
export function functionsAnswer({ role }: RoleCase, blank: Blank): Found {
  const cell = (value: CaseCell) => value ?? blank;
  const matrix = (input: CaseInput) => (isRange(input) ? input.map((row) => row.map(cell)) : [[cell(input)]]);
  const tasks = matrix(role.tasks);
  const given = [tasks, matrix(role.evidence), matrix(role.barriers), cell(role.growth)] as const;
  const refused = errorOf(() => aijri(...given));
  if (refused !== undefined) return { refused };
  const score = aijri(...given);
  const needsTable = errorOf(() => aijriSubLabel(...given)) !== undefined;
  const result = { score, zone: zone(score), subLabel: needsTable ? '' : aijriSubLabel(...given) };
  return isRange(role.tasks)
    ? { ...result, resistance: aijriResistance(tasks), share3plus: aijriShare(tasks, 3) }
    : result;
}

/** AIJRI.TABLE, all roles that are one row of totals in a single call. */
export function tableAnswers(cases: readonly RoleCase[], blank: Blank): Answer[] {
  const rows = cases.flatMap((each) => {
    const { tasks, evidence, barriers, growth } = each.role;
    return isRange(tasks) || isRange(evidence) || isRange(barriers)
      ? []
      : [{ case: each, cells: [tasks, evidence, barriers, growth].map((value) => value ?? blank) }];
  });
  const answer = aijriTable(rows.map(({ cells }) => cells));
  return rows.map((row, index) => ({ case: row.case, found: foundIn(answer[index] ?? []) }));
}

function foundIn([score, zoneFound, subLabel]: readonly unknown[]): Found {
  if (typeof score !== 'number') return { refused: undefined };
  return { score, zone: String(zoneFound), subLabel: String(subLabel) };
}
