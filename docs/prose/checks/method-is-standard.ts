import type { CheckProse } from '../../site/check-prose';

export const methodIsStandard: CheckProse = {
  about: [
    'Role sheets calculate with the numbers of the Method sheet. This check holds each of its named cells against the method that the add-in scores by.',
  ],
  finds: {
    cells: [
      { at: 'method.GreenFrom', place: 'Method, GreenFrom', holds: '50' },
      { at: 'method.ImminentEvidenceUpTo', place: 'Method, ImminentEvidenceUpTo', holds: '-5' },
      { at: 'method.RawSpan', place: 'Method, RawSpan', holds: '' },
    ],
    findings: [
      'The numbers of this workbook are not those of AIJRI 1.0: RawSpan is missing, GreenFrom is 50 instead of 48, ImminentEvidenceUpTo is −5 instead of −6. Score and zone on the sheet follow the workbook, the pane and the sub-label follow the standard. Put the numbers of the Method sheet back, or waive this with the reason.',
    ],
  },
  passes: { cells: [{ at: 'method.GreenFrom', place: 'Method, GreenFrom', holds: '48' }] },
  notRun: {
    sheet: 'The text of a published Medical Coder assessment, outside any workbook.',
    because: 'there is no workbook around the assessment',
  },
};
