import { knownPublishedRoles, type PublishedRole } from '../../scoring/portfolio/published-roles';
import type { RoleSheet } from '../role-reading';

/** A published role with its cell on the Calibration sheet, 'A6'; undefined for one that the method brings along. */
export interface CalibrationRole extends PublishedRole {
  readonly cell: string | undefined;
}

/** The published roles that the roles of a workbook are held against. */
export interface Calibration {
  /** Where they were read; undefined when they are the ones that the method brings along. */
  readonly sheet: RoleSheet | undefined;
  readonly roles: readonly CalibrationRole[];
  /** What could not be read there: where, what was found and what to do. */
  readonly problems: readonly string[];
}

/** The published roles that the method brings along, for a workbook that has none of its own. */
export const builtInCalibration = (problems: readonly string[] = []): Calibration => ({
  sheet: undefined,
  roles: knownPublishedRoles().map((role) => ({ ...role, cell: undefined })),
  problems,
});
