/** So many of a kind are named in one sentence. */
const most = 4;

/** A list for a sentence that stays short: the first few, and how many more there are. */
export function someOf(items: readonly string[]): string {
  const more = items.length - most;
  const shown = items.slice(0, most).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
