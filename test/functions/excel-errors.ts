/* Excel's error for a custom function, for suites that run without office.js. */

class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Puts the part of the CustomFunctions global that the functions use in place; gives the list of associated ids. */
export function installCustomFunctions(): string[] {
  const associated: string[] = [];
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CustomFunctionError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      associate: (id: string) => associated.push(id),
    },
  });
  return associated;
}

/** The sentence behind #VALUE!, or undefined when the call gives a value. Anything else that is thrown passes through. */
export function errorOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof CustomFunctionError && thrown.code === '#VALUE!') return thrown.message;
    throw thrown;
  }
}
