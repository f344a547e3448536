import type { Input } from './columns';

/** A condition and what it leads to. */
export type Branch = readonly [condition: string, then: string];

/** How a language writes what the rules are made of. Every piece takes and gives text of that language. */
export interface Language {
  /** The column of an input, quoted. */
  readonly column: (input: Input) => string;
  /** What must hold before a value is compared; nothing where comparing is safe with anything. */
  readonly isNumber: (value: string) => readonly string[];
  readonly isMissing: (value: string) => string;
  readonly between: (value: string, lowest: number, highest: number) => string;
  readonly isWhole: (value: string) => string;
  readonly all: (conditions: readonly string[]) => string;
  readonly either: (one: string, other: string) => string;
  /** A number in points or a fraction in whole millionths, rounded half up: still of the type that may hold fractions. */
  readonly millionths: (value: string) => string;
  /** A value that is known to be whole, as a type for whole numbers of 64 bits. */
  readonly whole: (value: string) => string;
  /** The quotient of two positive whole numbers without its fraction. */
  readonly quotient: (dividend: string, divisor: number) => string;
  readonly smaller: (one: number, other: string) => string;
  /** Whole tenths as a number with one decimal. */
  readonly tenthsAsPoints: (tenths: string) => string;
  readonly text: (words: string) => string;
  /** The first branch whose condition holds; nothing where none does and there is no last one. */
  readonly choose: (branches: readonly Branch[], otherwise?: string) => string;
}

/** Every line but the first one moved in by two spaces. */
export const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** True for what does not fit on one line with more. */
export const isLong = (text: string): boolean => text.includes('\n');
