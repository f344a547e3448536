import type { Place } from './place';

/** Something in the source that could not be read as what it should be. */
export interface Problem {
  readonly at: Place;
  readonly kind: ProblemKind;
  /** What was found there, shortened for display. */
  readonly found: string;
  /** One sentence: what was found and what is allowed. */
  readonly message: string;
  /** The number to put there instead, where the text leaves no doubt what was meant. */
  readonly fix: number | string | undefined;
}

export type ProblemKind =
  | 'missing'
  | 'missing-label'
  | 'text-number'
  | 'not-a-number'
  | 'error-value'
  | 'boolean'
  | 'not-whole'
  | 'out-of-scale'
  | 'unknown-label'
  | 'label-case'
  | 'mixed-time-units'
  | 'extra-row'
  | 'no-rows'
  | 'section-missing';

/** Ends the message of a missing number. */
export const blankIsNotZero = 'A blank is never read as 0.';

/** Every message of this room. `what` names the rating, `found` is quoted, `allowed` says the scale. */
export const problemMessages: Readonly<Record<ProblemKind, (what: string, found: string, allowed: string) => string>> =
  {
    missing: (what, _found, allowed) => `${what} is blank; it needs ${allowed}. ${blankIsNotZero}`,
    'missing-label': (what, _found, allowed) => `${what} is blank; it needs ${allowed}.`,
    'text-number': (what, found, allowed) =>
      `${what} is the text “${found}”; it needs ${allowed}, entered as a number.`,
    'not-a-number': (what, found, allowed) => `${what} is “${found}”; it needs ${allowed}.`,
    'error-value': (what, found, allowed) => `${what} is the error ${found}; it needs ${allowed}.`,
    boolean: (what, found, allowed) => `${what} is ${found}; it needs ${allowed}.`,
    'not-whole': (what, found, allowed) => `${what} is ${found}; it needs ${allowed}.`,
    'out-of-scale': (what, found, allowed) => `${what} is ${found}; it needs ${allowed}.`,
    'unknown-label': (what, found, allowed) => `${what} is “${found}”; it needs ${allowed}.`,
    'label-case': (what, found, allowed) => `${what} is “${found}”; it needs ${allowed}, in capitals.`,
    'mixed-time-units': (what, found, allowed) =>
      `${what} is ${found}, but the other times are ${allowed}; use one form in the whole column.`,
    'extra-row': (what, _found, allowed) => `${what} is a row too many; the table has ${allowed}.`,
    'no-rows': (what) => `The table ${what} has no rows.`,
    'section-missing': (what) => `The table ${what} was not found; its header row is missing or renamed.`,
  };
