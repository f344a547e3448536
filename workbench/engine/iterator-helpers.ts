/* Univer calls helpers on iterators (`map.values().some(...)`) that browsers have and Node has only since version 22.
   This file adds the ones that it uses; it must be imported before Univer. */

const base: unknown = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

const viaArray = ['some', 'every', 'map', 'filter', 'find', 'forEach', 'reduce'] as const;

if (typeof base === 'object' && base !== null) {
  for (const name of viaArray) {
    if (name in base) continue;
    Object.defineProperty(base, name, {
      value: function (this: Iterable<unknown>, ...args: unknown[]): unknown {
        return Reflect.apply(Array.prototype[name], [...this], args);
      },
      configurable: true,
      writable: true,
    });
  }
  if (!('toArray' in base)) {
    Object.defineProperty(base, 'toArray', {
      value: function (this: Iterable<unknown>): unknown[] {
        return [...this];
      },
      configurable: true,
      writable: true,
    });
  }
}

export const iteratorHelpersReady = true;
