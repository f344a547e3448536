import type { CellValue } from '../../engine/engine';
import { fail } from '../failure';

/* How Excel reads what is written to range.values or range.formulas: as if it were typed. The engine turns text that looks
   like a number into one; what is left here is that a leading + - or @ starts a formula like = does, unless the cell is
   formatted as text. Dates, times and currency stay text in the workbench, which Excel would convert too. */
export function enteredValue(given: unknown, isTextCell: boolean): CellValue | null {
  if (given === null || typeof given === 'boolean') return given;
  if (typeof given === 'number') return Number.isFinite(given) ? given : fail('InvalidArgument');
  if (typeof given !== 'string') return fail('InvalidArgument');
  if (isTextCell || !startsLikeFormula(given)) return given;
  return `=${given.replace(/^@/, '')}`;
}

/** `-x` and `@x`, but neither `-5` nor a lonely `-`. */
export const startsLikeFormula = (value: unknown): value is string =>
  typeof value === 'string' && /^[+@-]./.test(value) && !/^[+-]\s*[\d.]+(e[+-]?\d+)?\s*%?$/i.test(value);

export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/.test(value) ? 'Error' : 'String';
}
