/* The parts of a role's page below its score, one at a time. A new tab is one entry here, its label in texts.ts and its
   view in view/role-tabs.ts. */

/** In the order in which they are shown. */
export const tabs = ['checks', 'drivers', 'what-if', 'report', 'functions'] as const;

export type Tab = (typeof tabs)[number];

/**
 * The tab that an arrow key leads to, around the ends; undefined for another key.
 *
 * @example neighbour('checks', 'ArrowRight') // 'drivers'
 */
export function neighbour(tab: Tab, key: string): Tab | undefined {
  const at = tabs.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs[(at - 1 + tabs.length) % tabs.length];
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs[tabs.length - 1];
    default:
      return undefined;
  }
}
