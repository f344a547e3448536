/* The grid's help on a function stands open or closed at the press of an arrow in it. */

/** Leaves the keys with the formula that somebody types while the mouse opens its help. */
export function keepKeysInFormula(page: Document): void {
  page.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-u-comp="rect-popup"]')) event.preventDefault();
    },
    { capture: true },
  );
}
