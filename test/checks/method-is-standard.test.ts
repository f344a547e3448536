import { methodIsStandard } from '../../src/checks/method-is-standard';
import { allRules } from '../../src/method/method';
import { fullRole } from '../fixtures/full-role';
import { soundSheet } from '../fixtures/sound-sheet';
import { checkCases } from './check-cases';

const assessment = fullRole();
const numbers = (method: Readonly<Record<string, string | number | boolean>>) => ({
  assessment,
  sheet: { ...soundSheet, method: new Map([...soundSheet.method, ...Object.entries(method)]) },
});
const says = (list: string) =>
  `The numbers of this workbook are not those of AIJRI 1.0: ${list}. Score and zone on the sheet follow the workbook, the pane and the sub-label follow the standard. Put the numbers of the Method sheet back, or waive this with the reason.`;
const at = 'head.methodVersion';

checkCases(methodIsStandard, {
  valid: { 'the standard numbers': numbers({}), 'names of other things': numbers({ VatRate: 0.2 }) },
  invalid: [
    { why: 'one number', given: numbers({ RawSpan: 8 }), finds: [{ at, says: says('RawSpan is 8 instead of 7.93') }] },
    {
      why: 'a number that is text, one that is no number at all, and one that is gone',
      given: numbers({ PerEvidencePoint: '0.04', RawFloor: true, ImminentEvidenceUpTo: '' }),
      finds: [
        {
          at,
          says: says(
            'PerEvidencePoint is “0.04” instead of 0.04, RawFloor is TRUE instead of 0.54, ImminentEvidenceUpTo is missing',
          ),
        },
      ],
    },
    {
      why: 'more numbers than a sentence takes',
      given: numbers(Object.fromEntries(allRules.map(({ name, value }) => [name, value + 1]))),
      finds: [
        {
          at,
          says: says(
            'ResistanceFrom is 7 instead of 6, PerEvidencePoint is 1.04 instead of 0.04, PerBarrierPoint is 1.02 instead of 0.02, PerGrowthStep is 1.05 instead of 0.05 and 11 more',
          ),
        },
      ],
    },
    {
      why: 'a workbook that has lost a name',
      given: { assessment, sheet: { ...soundSheet, method: new Map([...soundSheet.method].slice(1)) } },
      finds: [{ at, says: says('ResistanceFrom is missing') }],
    },
  ],
  notRun: [
    { given: assessment, because: 'there is no workbook around the assessment' },
    {
      given: { assessment, sheet: { ...soundSheet, method: new Map() } },
      because: 'the workbook has no Method sheet; the formulas hold the numbers themselves',
    },
  ],
});
