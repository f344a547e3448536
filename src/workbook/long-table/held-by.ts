import { asBefore } from '../safe-text';

/** What to write so that cells hold what they held, once their values and formulas are loaded. */
export function heldBy({ values, formulas }: Excel.Range): (string | number | boolean)[][] {
  return values.map((row: readonly (string | number | boolean)[], index) =>
    row.map((value, column) => {
      const formula: unknown = formulas[index]?.[column];
      // Text that was entered with an apostrophe may start with '=' too, but then it is its own value.
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return asBefore({ value, isFormula }, formula);
    }),
  );
}
