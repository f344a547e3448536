import type { TemplateResult } from 'lit/html.js';
import { type PortfolioTab, portfolioTabs } from '../../tabs';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { tabList } from '../tab-list';
import { anchorsView } from './anchors-view';
import { longTableView } from './long-table-view';
import type { PortfolioContext } from './portfolio-context';
import { rankingView } from './ranking-view';
import { ratingsView } from './ratings-view';

const views: Readonly<Record<PortfolioTab, (context: PortfolioContext) => TemplateResult>> = {
  ranking: rankingView,
  ratings: ratingsView,
  anchors: anchorsView,
  'long-table': longTableView,
};

/** The tabs of the page All roles, and what the chosen one shows. */
export function portfolioViews(context: PortfolioContext): TemplateResult {
  const { tab } = context.state.portfolio;
  return tabList(
    {
      label: texts.tabs.title,
      id: 'portfolio-tab',
      tabs: portfolioTabs,
      chosen: tab,
      nameOf: (each) => texts.tabs.label[each],
      onChoose: (each) => context.actions.showTab(each),
    },
    views[tab](context),
  );
}
