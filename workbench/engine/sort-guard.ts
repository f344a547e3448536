/* Univer's SORT sorts the cells that it was given in place, so that other formulas on the same range see sorted data.
   Here it gets a copy of the rows. */
import type { Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

interface Sorted {
  getArrayValue(): unknown[][];
  transpose(): Sorted;
}
interface SortFunction {
  _getResult(array: Sorted, ...rest: unknown[]): unknown;
}

const guarded = new WeakSet<object>();

export function guardSort(injector: Injector): void {
  const executor = injector.get(IFunctionService).getExecutor('SORT');
  const prototype: unknown = executor && Object.getPrototypeOf(executor);
  if (!isSortFunction(prototype) || guarded.has(prototype)) return;
  const original = prototype._getResult;
  prototype._getResult = function (this: SortFunction, array: Sorted, ...rest: unknown[]): unknown {
    return original.call(this, copyOf(array), ...rest);
  };
  guarded.add(prototype);
}

function isSortFunction(value: unknown): value is SortFunction {
  return typeof value === 'object' && value !== null && '_getResult' in value;
}

function copyOf(array: Sorted): Sorted {
  const copy = Object.create(array) as Sorted;
  copy.getArrayValue = () => array.getArrayValue().map((row) => row.slice());
  copy.transpose = () => copyOf(array.transpose());
  return copy;
}
