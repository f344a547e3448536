import { fingerprint } from '../../src/assessment/fingerprint';
import { medicalCoder } from '../fixtures/sheet-role';
import { fullRole } from '../fixtures/full-role';
import { type Cell, rawRole } from '../fixtures/role';
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
  const kept = cells.filter(({ key }) => !/^head\.(methodVersion|checkedAt|fingerprint)$/.test(key));
  const put = (isFormula: boolean): Record<string, Cell> =>
    Object.fromEntries(
      kept.filter((cell) => cell.isFormula === isFormula).map(({ key, value }) => [key, value || null]),
    );
  const assessment = fullRole({
    ...described,
    states: { ...described?.states, ...put(false) },
    formulas: { ...described?.formulas, ...put(true) },
  });
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
