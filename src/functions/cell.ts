import type { Outcome } from './outcome';

/**
 * What a cell shows: the value, or #VALUE! with its sentence. The only place that knows Excel's error.
 *
 * @throws CustomFunctions.Error and nothing else
 */
export function cell<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, outcome.message);
}
