import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '../../src/cli/read-text-file';
import { readWorkbookFile } from '../../src/cli/read-workbook-file';
import type { SourceRole } from '../../src/cli/source-role';

/* The same role as a published document and as a sheet. Both state 65 % where their tasks give 85 %. */

export const documentPath = join(__dirname, '../fixtures/documents/medical-coder.md');
export const templateFile = join(__dirname, '../../assets/aijri-template.xlsx');

const only = ([role, another]: readonly SourceRole[]): SourceRole => {
  if (!role || another) throw new Error('the file has not one role');
  return role;
};

export const documentRole = (): SourceRole => only(readTextFile(readFileSync(documentPath), 'medical-coder.md').roles);

export const sheetRole = async (): Promise<SourceRole> =>
  only((await readWorkbookFile(new Uint8Array(readFileSync(templateFile)))).roles);

/** The role with everything that its checks found waived. */
export const waived = (role: SourceRole): SourceRole => ({
  ...role,
  answerTo: () => ({ kind: 'waiver', author: 'A. Analyst', date: '2026-11-23', reason: 'as published' }),
});

/** The line of the document, from 1, that a text stands in. */
export const lineOf = (text: string): number =>
  readFileSync(documentPath, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;
