import { statedFigure, type StatedFigure } from '../assessment/stated';
import { agreesAsPrinted } from '../scoring/printed';
import type { CheckInput, NotRun } from './check';

/** A figure quoted in prose, held against the tables. */
export interface Claim {
  /** As written: '13.4 points below the Yellow boundary'. */
  readonly words: string;
  readonly agrees: boolean;
  /** What the tables give, as it would be written. */
  readonly right: string;
}

/** One way of quoting a figure. Group `n` is the number; the words of the whole match are what a finding quotes. */
export interface ClaimForm {
  readonly pattern: RegExp;
  /** Undefined when the match claims nothing that can be tested. */
  readonly read: (match: RegExpMatchArray, input: CheckInput) => Claim | NotRun | undefined;
}

/** A form from the source of its pattern; letter case does not matter. */
export const form = (source: string, read: ClaimForm['read']): ClaimForm => ({
  pattern: new RegExp(source, 'gi'),
  read,
});

/** The number of a match as a stated figure; 'about' and '~' before it make its printed step coarser. */
export function statedIn(match: RegExpMatchArray): StatedFigure | undefined {
  const text = `${match.groups?.['n'] ?? ''}${match.groups?.['percent'] ?? ''}`;
  const stated = statedFigure({ value: text, text, isFormula: false });
  if (!stated || Number.isNaN(stated.value)) return undefined;
  const before = (match.input ?? '').slice(0, (match.index ?? 0) + match[0].indexOf(match.groups?.['n'] ?? ''));
  const isRough = /(?:~|≈|\b(?:about|around|roughly|nearly|almost|some|over|under|than|approximately|least))\s*$/i;
  return isRough.test(before) ? { ...stated, step: 3 * stated.step + 0.1 * Math.abs(stated.value) } : stated;
}

/** A rough figure is not rounded to its coarse step. */
export function agreesAsWritten(stated: StatedFigure, value: number): boolean {
  return agreesAsPrinted(stated, value, 1e-5) || Math.abs(stated.value - value) <= stated.step / 2 + 1e-9;
}
