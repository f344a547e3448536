import { lambdaNames, storedLambda } from './lambda-names';
import { templateSheets } from './template';
import { type WorkbookOptions, writeWorkbook } from './write-workbook';

/** Where the template is kept, from the root of the repository. */
export const templatePath = 'assets/aijri-template.xlsx';

export const templateOptions: WorkbookOptions = {
  title: 'AI Job Resistance Index',
  sharedNamesOf: new Set(['Method']),
  formulas: new Map(lambdaNames.map((lambda) => [lambda.name, storedLambda(lambda)])),
};

/** The template workbook as a file. */
export const templateBytes = (): Promise<Uint8Array> => writeWorkbook(templateSheets(), templateOptions);
