/* The parts of a role's page below its score, and of the page All roles, one at a time. A new tab is one entry here, its
   label in the page's texts and its view in view/role-tabs.ts or view/portfolio/portfolio-views.ts. */

/** Of a role, in the order in which they are shown. */
export const tabs = ['checks', 'drivers', 'what-if', 'report', 'functions'] as const;

export type Tab = (typeof tabs)[number];

/** Of the page All roles. */
export const portfolioTabs = ['ranking', 'ratings', 'anchors', 'long-table'] as const;

export type PortfolioTab = (typeof portfolioTabs)[number];

/**
 * The tab that an arrow key leads to, around the ends; undefined for another key.
 *
 * @example neighbour(tabs, 'checks', 'ArrowRight') // 'drivers'
 */
export function neighbour<Each>(all: readonly Each[], tab: Each, key: string): Each | undefined {
  const at = all.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return all[(at + 1) % all.length];
    case 'ArrowLeft':
      return all[(at - 1 + all.length) % all.length];
    case 'Home':
      return all[0];
    case 'End':
      return all[all.length - 1];
    default:
      return undefined;
  }
}
