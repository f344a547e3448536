import type { RoleContent } from '../workbook/layout/content';
import { sheetName } from '../workbook/sheet-name';
import { rolesSheetNotes, rolesSteps } from './content-start';
import { calibrationSheet } from './sheet-calibration';
import { methodSheet } from './sheet-method';
import { rubricSheet } from './sheet-rubric';
import { startSheet } from './sheet-start';
import { roleSheet } from './template';
import { templateOptions } from './template-bytes';
import { writeWorkbook } from './write-workbook';

/** A role for a workbook. */
export interface RoleForWorkbook {
  /** What its sheet is called, as far as Excel allows it and no other sheet has that name. */
  readonly title: string;
  readonly content: RoleContent;
  /** Where it comes from, for the Start sheet. */
  readonly source: string;
}

/** The sheets that the template has beside its roles. */
const otherSheets = ['Start', 'Method', 'Rubric', 'Calibration'] as const;

const tabColor = '#1F4E5F';

/** A workbook like the template with a sheet for each role, in their order. */
export function rolesWorkbookBytes(roles: readonly RoleForWorkbook[]): Promise<Uint8Array> {
  const taken: string[] = [...otherSheets];
  const named = roles.map((role) => {
    const name = sheetName(role.title, taken);
    taken.push(name);
    return { ...role, name };
  });
  const notes = named.map(({ name, source }) => ({ sheet: name, text: `From ${source}.` }));
  return writeWorkbook(
    [
      startSheet({ steps: rolesSteps, sheets: rolesSheetNotes(notes) }),
      ...named.map(({ name, content }, index) => roleSheet(content, name, `RoleTasks${index + 1}`, tabColor)),
      methodSheet(),
      rubricSheet(),
      calibrationSheet(),
    ],
    templateOptions,
  );
}
