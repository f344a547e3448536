import { templateSheets } from './template';
import { writeWorkbook } from './write-workbook';

/** Where the template is kept, from the root of the repository. */
export const templatePath = 'assets/aijri-template.xlsx';

/** The template workbook as a file. */
export const templateBytes = (): Promise<Uint8Array> =>
  writeWorkbook(templateSheets(), {
    title: 'AI Job Resistance Index',
    sharedNamesOf: new Set(['Method']),
  });
