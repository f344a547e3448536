import { sheetIsSound } from '../../src/checks/sheet-is-sound';
import type { SheetFacts } from '../../src/checks/sheet-facts';
import { fullRole } from '../fixtures/full-role';
import { soundSheet } from '../fixtures/sound-sheet';
import { checkCases } from './check-cases';

const assessment = fullRole();
const errorRating = fullRole({ states: { 'evidence.0.score': '#N/A' } });
const sheet = (facts: Partial<SheetFacts>) => ({ assessment, sheet: { ...soundSheet, ...facts } });
const total = { at: { section: 'evidence', field: 'total' }, cells: 'B51 (#NAME?)' } as const;
const rating = { at: { section: 'evidence', row: 0, field: 'score' }, cells: 'B46 (#N/A)' } as const;
const table = { section: 'tasks', field: 'table' } as const;
const mend = 'Mend the formula, or type what belongs there.';

checkCases(sheetIsSound, {
  valid: {
    'a sheet on which nothing stands in the way': sheet({}),
    'an error that is reported with the ratings and has no consequence': {
      assessment: errorRating,
      sheet: { ...soundSheet, errors: [rating] },
    },
  },
  invalid: [
    {
      why: 'hidden rows and a hidden column, as one finding',
      given: sheet({
        hidden: [
          { at: table, cells: 'rows 24 to 26' },
          { at: table, cells: 'column E' },
        ],
      }),
      finds: [
        {
          at: 'tasks.table',
          says: 'Hidden, and yet read: rows 24 to 26, column E. A reader of the sheet can’t see what counts here: unhide it, or say in a note why it is hidden.',
        },
      ],
    },
    {
      why: 'merged cells',
      given: sheet({ merged: [{ at: { section: 'tasks', row: 1, field: 'time' }, cells: 'B22:B23' }] }),
      finds: [
        {
          at: 'tasks.1.time',
          says: 'Merged cells cover places that are read one by one: B22:B23. Only the first cell of a merged area holds anything: unmerge it and fill each cell.',
        },
      ],
    },
    {
      why: 'an error in a total, beside merges that Excel does not tell',
      given: sheet({ errors: [total], merged: undefined }),
      finds: [{ at: 'evidence.total', says: `Error values stand where the sheet is read: B51 (#NAME?). ${mend}` }],
    },
    {
      why: 'more errors than a sentence takes',
      given: sheet({ errors: Array.from({ length: 9 }, () => total) }),
      finds: [
        {
          at: 'evidence.total',
          says: `Error values stand where the sheet is read: ${Array.from({ length: 4 }, () => 'B51 (#NAME?)').join(', ')} and 5 more. ${mend}`,
        },
      ],
    },
    {
      why: 'manual calculation',
      given: sheet({ isManual: true }),
      finds: [
        {
          at: 'head.score',
          says: 'The workbook calculates only when it is told to: figures on the sheet may be older than the ratings. Set Formulas, Calculation Options to Automatic, or press F9 before you read a figure.',
        },
      ],
    },
  ],
  notRun: [
    { given: assessment, because: 'there is no workbook around the assessment' },
    { given: sheet({ merged: undefined }), because: 'this version of Excel does not tell which cells are merged' },
    {
      given: { assessment: errorRating, sheet: { ...soundSheet, errors: [rating, total] } },
      because: 'the score of Job Posting Trends is an error, and formulas that use it are errors too',
    },
  ],
});
