import type { CheckProse } from '../site/check-prose';
import { comparatorsDistinguishable } from './checks/comparators-distinguishable';
import { comparatorsOrdered } from './checks/comparators-ordered';
import { evidenceSourced } from './checks/evidence-sourced';
import { growthAgrees } from './checks/growth-agrees';
import { labelFitsScore } from './checks/label-fits-score';
import { methodIsStandard } from './checks/method-is-standard';
import { modifiersFollow } from './checks/modifiers-follow';
import { nearBoundary } from './checks/near-boundary';
import { overrideComplete } from './checks/override-complete';
import { proseFiguresAgree } from './checks/prose-figures-agree';
import { quickScreenFits } from './checks/quick-screen-fits';
import { ratingsVary } from './checks/ratings-vary';
import { rationalePresent } from './checks/rationale-present';
import { rawAndScoreFollow } from './checks/raw-and-score-follow';
import { resultIsCurrent } from './checks/result-is-current';
import { roleDefinitionComplete } from './checks/role-definition-complete';
import { scoreCapped } from './checks/score-capped';
import { scoreInScale } from './checks/score-in-scale';
import { sectionsComplete } from './checks/sections-complete';
import { share3plusFollows } from './checks/share3plus-follows';
import { sheetIsSound } from './checks/sheet-is-sound';
import { splitFollowsLabels } from './checks/split-follows-labels';
import { sublabelFitsCriteria } from './checks/sublabel-fits-criteria';
import { taskResistanceFollows } from './checks/task-resistance-follows';
import { timeShape } from './checks/time-shape';
import { timeSumsTo100 } from './checks/time-sums-to-100';
import { totalsAddUp } from './checks/totals-add-up';
import { weightedIsTimeTimesScore } from './checks/weighted-is-time-times-score';
import { zoneFitsScore } from './checks/zone-fits-score';

/** What the page of every check says, by the check's name. A new check is one file and one line here. */
export const checkProse: Readonly<Record<string, CheckProse>> = {
  'comparators-distinguishable': comparatorsDistinguishable,
  'comparators-ordered': comparatorsOrdered,
  'evidence-sourced': evidenceSourced,
  'growth-agrees': growthAgrees,
  'label-fits-score': labelFitsScore,
  'method-is-standard': methodIsStandard,
  'modifiers-follow': modifiersFollow,
  'near-boundary': nearBoundary,
  'override-complete': overrideComplete,
  'prose-figures-agree': proseFiguresAgree,
  'quick-screen-fits': quickScreenFits,
  'ratings-vary': ratingsVary,
  'rationale-present': rationalePresent,
  'raw-and-score-follow': rawAndScoreFollow,
  'result-is-current': resultIsCurrent,
  'role-definition-complete': roleDefinitionComplete,
  'score-capped': scoreCapped,
  'score-in-scale': scoreInScale,
  'sections-complete': sectionsComplete,
  'share3plus-follows': share3plusFollows,
  'sheet-is-sound': sheetIsSound,
  'split-follows-labels': splitFollowsLabels,
  'sublabel-fits-criteria': sublabelFitsCriteria,
  'task-resistance-follows': taskResistanceFollows,
  'time-shape': timeShape,
  'time-sums-to-100': timeSumsTo100,
  'totals-add-up': totalsAddUp,
  'weighted-is-time-times-score': weightedIsTimeTimesScore,
  'zone-fits-score': zoneFitsScore,
};
