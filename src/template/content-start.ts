/* The words of the Start sheet. */

export const startTitle = 'AI Job Resistance Index';

export const startLead =
  'How well does a job resist being done by AI? This workbook rates one role per sheet, from 0 (fully exposed) to 100 (fully resistant), and shows how the score comes about.';

export interface Step {
  readonly title: string;
  readonly text: string;
}

/** A sheet of the workbook, by its name, with what it is. */
export interface SheetNote {
  readonly sheet: string;
  readonly text: string;
}

const laterSteps: readonly Step[] = [
  {
    title: 'Fill the tinted cells',
    text: 'Rate each row and say why. A cell that is selected shows what its levels mean. Score and zone calculate as you type; while something is missing they say “incomplete”.',
  },
  {
    title: 'Check it',
    text: 'On the Home tab choose Check this sheet: what the sheet states is held against what its ratings give. Write results then puts the sub-label and the findings on the sheet.',
  },
];

/** Of the template. */
export const templateSteps: readonly Step[] = [
  {
    title: 'Start a role',
    text: 'Copy the sheet Blank role: right-click its tab, Move or Copy, Create a copy. Or choose Insert a blank role in the AIJRI pane.',
  },
  ...laterSteps,
];

/** Of a workbook that is made from documents. */
export const rolesSteps: readonly Step[] = [
  {
    title: 'Look at a role',
    text: 'Each role has its own sheet. Figures that its author printed stand in the columns for stated figures, beside the formulas.',
  },
  ...laterSteps,
];

export const legend: readonly {
  readonly style: 'inputText' | 'computedText' | 'ownedText';
  readonly sample: string;
  readonly text: string;
}[] = [
  {
    style: 'inputText',
    sample: 'Yours',
    text: 'You fill it. Leave it blank while you do not know: a blank is never read as 0.',
  },
  { style: 'computedText', sample: 'Calculated', text: 'An ordinary Excel formula. It needs no add-in.' },
  {
    style: 'ownedText',
    sample: 'Written by the add-in',
    text: 'Plain text of the last check, with its date and method version beside it.',
  },
];

const ruleSheets: readonly SheetNote[] = [
  { sheet: 'Method', text: 'Every coefficient and threshold, and where it comes from.' },
  { sheet: 'Rubric', text: 'What each level of each scale means.' },
  { sheet: 'Calibration', text: 'Published results, recalculated here for comparison.' },
];

/** The sheets of the template. */
export const templateSheetNotes: readonly SheetNote[] = [
  {
    sheet: 'Medical Coder',
    text: 'A filled example. Check it: one of its stated figures contradicts its own task table.',
  },
  { sheet: 'Blank role', text: 'An empty role sheet to copy.' },
  ...ruleSheets,
];

/** The sheets of a workbook that is made from documents. */
export const rolesSheetNotes = (roles: readonly SheetNote[]): readonly SheetNote[] => [...roles, ...ruleSheets];

export const questions: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Where is the add-in?',
    text: 'On the Home tab, in the group AIJRI. If it is not there: Home, Add-ins, and look for AIJRI, or ask whoever manages Excel in your organisation.',
  },
  {
    title: 'What does somebody without the add-in see?',
    text: 'Everything on the sheets. Totals, score and zone are ordinary formulas and follow every change. Sub-label and checks are text and stay as they were last written.',
  },
  {
    title: 'A score in a cell of your own?',
    text: 'Microsoft 365 and Excel 2024 know =AIJRI_CALC(task resistance, evidence, barriers, growth), =ZONE_CALC(score) and =SUBLABEL_CALC with the same four and share3+, without the add-in. Older versions show #NAME?.',
  },
];
