/** How long work may hold up the pane before it lets go: well below what a person notices. */
const sliceMs = 12;

/**
 * Cuts long work into slices: call what it returns between two pieces of work, and wait for it. It lets the pane draw and
 * answer whenever a slice is over.
 */
export function slices(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < sliceMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
}
