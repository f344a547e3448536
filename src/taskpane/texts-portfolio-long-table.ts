import { methodLabel } from '../method/method';
import { inputNames, rows } from '../workbook/long-table/messages';
import type { Scored } from '../workbook/long-table/remembered';
import type { LongTableSource } from '../workbook/long-table/source';

/* The texts of the tab Long table. */

export const longTableTexts = {
  fromNotice: 'Score a table of roles',
  about: 'Roles in a table of yours, one in each row: point out the columns once, and every row is scored in place.',
  table: 'Table',
  listing: 'Looking for tables …',
  noTables: 'The workbook has no table. Select a cell among your rows and use the cells around it.',
  choose: 'Choose a table',
  choice: (source: LongTableSource) =>
    source.kind === 'table' ? `${source.name}, on ${source.sheet}` : `Cells from ${source.cell}, on ${source.sheet}`,
  takeSelected: 'Use the selected cells',
  size: (count: number, kind: LongTableSource['kind']) =>
    kind === 'table' ? `${rows(count)}.` : `${rows(count)}, down to the first blank one.`,
  columns: 'Columns',
  gone: (input: keyof typeof inputNames, header: string) =>
    `${inputNames[input]} was in the column “${header}”, which is gone. Choose another.`,
  input: inputNames,
  optional: (name: string) => `${name} (optional)`,
  none: 'None',
  column: (letters: string, header: string) => (header === '' ? `Column ${letters}` : `${letters}: ${header}`),
  incomplete: 'Choose a different column for each of task resistance, evidence, barriers and growth.',
  preview: 'First rows',
  row: (at: number) => `Row ${at + 1}`,
  noRatings: 'No ratings',
  head: { role: 'Role', score: 'Score', zone: 'Zone' },
  scored: ({ at, method, rows: count }: Scored) =>
    `Values written ${at} by ${method}: ${rows(count)} scored.` +
    (method === methodLabel ? '' : ` The method is ${methodLabel} now; write them again.`),
  ways: 'Values go into columns of their own right of yours and stay as written, for everybody. A formula follows the ratings where the add-in is; on the desktop it takes a blank evidence, barriers or growth for 0.',
  noFormulas: 'Values go into columns of their own right of yours and stay as written, for everybody.',
  write: 'Write values',
  insertFormula: 'Insert formula',
} as const;
