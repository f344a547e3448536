import { templateSheets } from './template';
import { type WorkbookOptions, writeWorkbook } from './write-workbook';

/** Where the template is kept, from the root of the repository. */
export const templatePath = 'assets/aijri-template.xlsx';

export const templateOptions: WorkbookOptions = {
  title: 'AI Job Resistance Index',
  sharedNamesOf: new Set(['Method']),
};

/** The template workbook as a file. */
export const templateBytes = (): Promise<Uint8Array> => writeWorkbook(templateSheets(), templateOptions);
