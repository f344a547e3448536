import { blankRole, type RoleContent } from '../workbook/layout/content';
import { planRoleSheet } from '../workbook/layout/role-sheet';
import { medicalCoder } from './content-medical-coder';
import { templateSheetNotes, templateSteps } from './content-start';
import { roleResults } from './role-results';
import { calibrationSheet } from './sheet-calibration';
import { methodSheet } from './sheet-method';
import { rubricSheet } from './sheet-rubric';
import { startSheet } from './sheet-start';
import type { TemplateSheet } from './sheet-builder';

/** The template workbook, sheet by sheet. */
export function templateSheets(): TemplateSheet[] {
  return [
    startSheet({ steps: templateSteps, sheets: templateSheetNotes }),
    roleSheet(medicalCoder, 'Medical Coder', 'tblTasks1', '#7A1420'),
    roleSheet(blankRole, 'Blank role', 'tblTasks2', '#627282'),
    methodSheet(),
    rubricSheet(),
    calibrationSheet(),
  ];
}

/** A role sheet of the template; its formulas take the method's numbers from the names of the Method sheet. */
export function roleSheet(content: RoleContent, name: string, tableName: string, tabColor: string): TemplateSheet {
  const plan = planRoleSheet(content, { name, tableName, tabColor, rule: (rule) => rule.name });
  return { plan, results: roleResults(plan, content) };
}
