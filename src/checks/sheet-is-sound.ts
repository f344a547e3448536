import type { Assessment } from '../assessment/assessment';
import { placeKey } from '../assessment/place';
import type { Check, Finding } from './check';
import { type Part, together } from './parts';
import { phrase } from './phrase';
import { placeInWords } from './place-in-words';
import type { SheetFacts, SheetFlaw } from './sheet-facts';
import { someOf } from './some-of';

const messages = {
  hidden: 'Hidden, and yet read: {cells}.',
  unhide: 'A reader of the sheet can’t see what counts here: unhide it, or say in a note why it is hidden.',
  merged: 'Merged cells cover places that are read one by one: {cells}.',
  unmerge: 'Only the first cell of a merged area holds anything: unmerge it and fill each cell.',
  errors: 'Error values stand where the sheet is read: {cells}.',
  mend: 'Mend the formula, or type what belongs there.',
  manual: 'The workbook calculates only when it is told to: figures on the sheet may be older than the ratings.',
  automatic: 'Set Formulas, Calculation Options to Automatic, or press F9 before you read a figure.',
  noWorkbook: 'there is no workbook around the assessment',
  noMerges: 'this version of Excel does not tell which cells are merged',
  errorFirst: '{place} is an error, and formulas that use it are errors too',
} as const;

/** Nothing about the sheet itself stands between a reader and the figures: what is read is there, seen and calculated. */
export const sheetIsSound: Check = {
  name: 'sheet-is-sound',
  severity: 'warning',
  protects: 'Hidden rows, merged cells, errors or old figures let a reader see another assessment than the one scored.',
  provenance: 'ours',
  messages,

  run({ assessment, sheet }) {
    if (!sheet) return { because: messages.noWorkbook };
    const { hidden, merged, isManual } = sheet;
    const parts: readonly Part[] = [
      flawed(hidden, messages.hidden, messages.unhide),
      merged ? flawed(merged, messages.merged, messages.unmerge) : { because: messages.noMerges },
      errorPart(sheet, assessment),
      isManual ? manual : 'agrees',
    ];
    return together(parts, undefined);
  },
};

const manual: Finding = {
  sentence: messages.manual,
  detail: messages.automatic,
  at: { section: 'head', field: 'score' },
  found: 'Manual',
  expected: 'Automatic',
  fix: undefined,
};

/** One finding for all flaws of a kind, at the first of them. */
function flawed(flaws: readonly SheetFlaw[], sentence: '{cells}' | `${string}{cells}${string}`, detail: string): Part {
  const [first] = flaws;
  if (!first) return 'agrees';
  const cells = someOf(flaws.map((flaw) => flaw.cells));
  return {
    sentence: phrase(sentence, { cells }),
    detail,
    at: first.at,
    found: cells,
    expected: '',
    fix: undefined,
  };
}

/** An error in a rating is reported with the ratings; what follows from it is no second finding. */
function errorPart({ errors }: SheetFacts, assessment: Assessment): Part {
  const { problems } = assessment;
  const rating = problems.find(({ kind }) => kind === 'error-value');
  const reported = new Set(problems.map(({ at }) => placeKey(at)));
  const others = errors.filter(({ at }) => !reported.has(placeKey(at)));
  if (rating && others.length > 0) {
    return { because: phrase(messages.errorFirst, { place: placeInWords(rating.at, assessment) }) };
  }
  return flawed(others, messages.errors, messages.mend);
}
