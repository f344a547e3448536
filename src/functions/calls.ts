/* How often Excel has asked our functions since this page was loaded. It is the only sign that a page gets that Excel
   really knows them: associating an id says nothing of what became of it. */

let calls = 0;

/** How many calls of our functions have come since the page was loaded. */
export const callsSoFar = (): number => calls;

/** The function, with its calls counted. */
export function counted<Given extends readonly never[]>(
  customFunction: (...given: Given) => unknown,
): (...given: Given) => unknown {
  return (...given) => {
    calls += 1;
    return customFunction(...given);
  };
}
