/* The texts of the tab What if. */

const plural = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

export const whatIfTexts = {
  title: 'What if',
  intro: 'Move a rating, a time or growth. The sheet stays as it is until you apply.',

  tooLarge: (most: number) => `What if takes roles of up to ${most} tasks; this one has more.`,

  readout: {
    title: 'With these changes',
    score: 'Score',
    notScored: (because: string) => `Not scored: ${because}.`,
    onSheet: (score: string) => `sheet: ${score}`,
    was: (label: string) => `was ${label}`,
    none: 'no score',
    range: (range: string, onSheet: string) => `${range} (sheet: ${onSheet})`,
    rangeOnSheet: (low: string, high: string) => `${low} to ${high}`,
    noise: (range: string, noise: string) => `${range}, ${noise}.`,
    checks: (counts: string) => `Checks: ${counts}`,
    comingAndGoing: (coming: number, going: number) =>
      [...(coming > 0 ? [`${coming} more`] : []), ...(going > 0 ? [`${going} gone`] : [])].join(', '),
    coming: 'More',
    going: 'Gone',
  },

  group: {
    tasks: 'Tasks',
    evidence: 'Evidence',
    barriers: 'Barriers',
    growth: 'Growth',
    timeIs: (total: string) => `time ${total}`,
  },

  input: {
    score: (name: string) => `Score of ${name}`,
    time: (name: string) => `Time of ${name} in percent`,
    growth: 'AI growth correlation',
    level: (value: string, meaning: string) => `${value}: ${meaning}`,
    blank: 'blank',
    was: (value: string) => `was ${value}`,
    timeBounds: 'A share of time above 0 and up to 100 %.',
    reset: (name: string) => `Reset ${name}`,
  },

  buttons: {
    resetAll: 'Reset all',
    apply: 'Apply…',
    changed: (n: number) => `${plural(n, 'change')}`,
    nothing: 'No changes yet',
    timeMissing: 'A time is missing. Apply needs every time.',
    timeSum: (total: string) => `Time adds to ${total}. Apply needs 100 %.`,
    lost: (names: string) => `No longer on the sheet, with what was tried on it: ${names}.`,
  },

  apply: {
    title: (cells: number) => `${plural(cells, 'cell')} will change`,
    formulas: 'A formula in an input cell gives way to the number.',
    noCell: (name: string) => `The sheet has no cell for ${name}. Reset it to apply the rest.`,
    write: (cells: number) => `Change ${plural(cells, 'cell')}`,
    cancel: 'Cancel',
  },
} as const;
