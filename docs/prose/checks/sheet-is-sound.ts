import type { CheckProse } from '../../site/check-prose';

export const sheetIsSound: CheckProse = {
  about: [
    'What is read from the sheet is there, seen and calculated: no hidden rows or columns, no merged cells over places that are read one by one, no error values, and automatic calculation.',
    'Excel before the ExcelApi 1.13 level does not tell which cells are merged; then this check says so.',
  ],
  finds: {
    cells: [
      { at: 'sheet.hidden', place: 'Hidden', holds: 'rows 24 to 26' },
      { at: 'sheet.merged', place: 'Merged', holds: 'B22:B23' },
      { at: 'sheet.errors', place: 'Evidence, Evidence total', holds: 'B51 (#NAME?)' },
      { at: 'sheet.calculation', place: 'Formulas, Calculation Options', holds: 'Manual' },
    ],
    findings: [
      'Hidden, and yet read: rows 24 to 26. A reader of the sheet can’t see what counts here: unhide it, or say in a note why it is hidden.',
      'Merged cells cover places that are read one by one: B22:B23. Only the first cell of a merged area holds anything: unmerge it and fill each cell.',
      'Error values stand where the sheet is read: B51 (#NAME?). Mend the formula, or type what belongs there.',
      'The workbook calculates only when it is told to: figures on the sheet may be older than the ratings. Set Formulas, Calculation Options to Automatic, or press F9 before you read a figure.',
    ],
  },
  passes: { cells: [{ at: 'sheet.calculation', place: 'Formulas, Calculation Options', holds: 'Automatic' }] },
  notRun: {
    sheet: 'The text of a published Medical Coder assessment, outside any workbook.',
    because: 'there is no workbook around the assessment',
  },
};
