/* The Tab key. In Excel on the web office.js takes it from the browser: it moves the focus through a list of its own, which
   knows no <summary>, and leaves the pane at once from anything that the list lacks, such as a heading that was focused. */

const tabbable = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';

/**
 * Leaves Tab to the browser as long as it stays inside the pane. At the ends office.js has it and tells Excel, which takes
 * the focus. Ends with the function that is returned.
 */
export function keepTabInside(root: HTMLElement): () => void {
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && staysInside(root, event.shiftKey)) event.stopPropagation();
  };
  root.addEventListener('keydown', onKeydown);
  return () => root.removeEventListener('keydown', onKeydown);
}

/** True when something in the pane comes next. */
function staysInside(root: HTMLElement, isBackward: boolean): boolean {
  const from = root.ownerDocument.activeElement;
  if (!from) return false;
  const side = isBackward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...root.querySelectorAll<HTMLElement>(tabbable)].some(
    (each) =>
      each.tabIndex >= 0 && each !== from && (from.compareDocumentPosition(each) & side) !== 0 && isReachable(each),
  );
}

const isReachable = (each: HTMLElement): boolean => each.checkVisibility() && !each.matches(':disabled');
