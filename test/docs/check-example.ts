import { fingerprint } from '../../src/assessment/fingerprint';
import type { Place } from '../../src/assessment/place';
import type { SheetFacts } from '../../src/checks/sheet-facts';
import { medicalCoder } from '../fixtures/sheet-role';
import { fullRole } from '../fixtures/full-role';
import { type Cell, rawRole } from '../fixtures/role';
import { soundSheet } from '../fixtures/sound-sheet';
import { rightRoles } from '../fixtures/roles/right-roles';
import type { Given } from '../checks/check-cases';

/** A cell of an example: 'tasks.share3plus' holds '65%'. */
export interface ExampleCell {
  readonly key: string;
  readonly value: string;
  readonly isFormula: boolean;
}

/**
 * The assessment of an example: the complete sheet of a role of the corpus with these cells on top. Cells of a stored
 * result are handed over beside it, as the workbook does.
 */
export function exampleAssessment(roleTitle: string | undefined, cells: readonly ExampleCell[]): Given {
  const described = rightRoles.find(({ title }) => title === (roleTitle ?? 'Medical Coder')) ?? rightRoles[0];
  const stored = (field: string) => cells.find(({ key }) => key === `head.${field}`)?.value;
  const around = cells.filter(({ key }) => /^(method|sheet)\./.test(key));
  const kept = cells.filter(
    (cell) => !around.includes(cell) && !/^head\.(methodVersion|checkedAt|fingerprint)$/.test(cell.key),
  );
  const put = (isFormula: boolean): Record<string, Cell> =>
    Object.fromEntries(
      kept.filter((cell) => cell.isFormula === isFormula).map(({ key, value }) => [key, value || null]),
    );
  const assessment = fullRole({
    ...described,
    states: { ...described?.states, ...put(false) },
    formulas: { ...described?.formulas, ...put(true) },
  });
  if (around.length > 0) return { assessment, sheet: exampleSheet(around) };
  const written = stored('fingerprint');
  if (written === undefined) return assessment;
  return {
    assessment,
    written: {
      methodVersion: stored('methodVersion') ?? '',
      checkedAt: stored('checkedAt') ?? '',
      fingerprint: written,
      fingerprintNow: fingerprint(rawRole(medicalCoder)),
    },
  };
}

/** A sound sheet with the numbers and flaws of an example on top. */
function exampleSheet(cells: readonly ExampleCell[]): SheetFacts {
  const flaws = (key: string, at: Place) =>
    cells.flatMap((cell) => (cell.key === key ? [{ at, cells: cell.value }] : []));
  const method = new Map(soundSheet.method);
  for (const { key, value } of cells) {
    const [, name] = /^method\.(\w+)$/.exec(key) ?? [];
    if (name !== undefined) method.set(name, value === '' ? '' : Number(value));
  }
  return {
    method,
    hidden: flaws('sheet.hidden', { section: 'tasks', field: 'table' }),
    merged: flaws('sheet.merged', { section: 'tasks', row: 1, field: 'time' }),
    errors: flaws('sheet.errors', { section: 'evidence', field: 'total' }),
    isManual: cells.some(({ key, value }) => key === 'sheet.calculation' && value === 'Manual'),
  };
}
