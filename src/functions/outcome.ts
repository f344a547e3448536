/** What came of reading an argument or computing an answer: a value, or the sentence that says why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  /** Shown behind #VALUE!: which argument, which row and column, what was found, what is allowed. */
  readonly message: string;
}

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (message: string): Refusal => ({ ok: false, message });

/** Goes on with the value; a refusal stays what it is. */
export function andThen<T, R>(outcome: Outcome<T>, use: (value: T) => Outcome<R>): Outcome<R> {
  return outcome.ok ? use(outcome.value) : outcome;
}

/** The outcomes as one: every value under its name, or the first refusal. */
export function together<T extends object>(outcomes: { readonly [K in keyof T]: Outcome<T[K]> }): Outcome<T> {
  const values: Partial<T> = {};
  for (const name of Object.keys(outcomes) as (keyof T)[]) {
    const outcome = outcomes[name];
    if (!outcome.ok) return outcome;
    values[name] = outcome.value;
  }
  return accepted(values as T);
}
