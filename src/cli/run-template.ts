import { templateBytes } from '../template/template-bytes';
import type { Run } from './run';
import { writeNew } from './write-new';

const usualName = 'aijri-template.xlsx';

/** `aijri template`: writes the workbook that people download. */
export const runTemplate: Run = async ({ options }, terminal) => {
  await writeNew(options.get('out') ?? usualName, await templateBytes(), terminal);
  return true;
};
