import type { Check } from './check';
import { comparatorsDistinguishable } from './comparators-distinguishable';
import { comparatorsOrdered } from './comparators-ordered';
import { evidenceSourced } from './evidence-sourced';
import { growthAgrees } from './growth-agrees';
import { labelFitsScore } from './label-fits-score';
import { methodIsStandard } from './method-is-standard';
import { modifiersFollow } from './modifiers-follow';
import { nearBoundary } from './near-boundary';
import { overrideComplete } from './override-complete';
import { proseFiguresAgree } from './prose-figures-agree';
import { quickScreenFits } from './quick-screen-fits';
import { ratingsVary } from './ratings-vary';
import { rationalePresent } from './rationale-present';
import { rawAndScoreFollow } from './raw-and-score-follow';
import { resultIsCurrent } from './result-is-current';
import { roleDefinitionComplete } from './role-definition-complete';
import { scoreCapped } from './score-capped';
import { scoreInScale } from './score-in-scale';
import { sectionsComplete } from './sections-complete';
import { share3plusFollows } from './share3plus-follows';
import { sheetIsSound } from './sheet-is-sound';
import { splitFollowsLabels } from './split-follows-labels';
import { subLabelFitsCriteria } from './sublabel-fits-criteria';
import { taskResistanceFollows } from './task-resistance-follows';
import { timeShape } from './time-shape';
import { timeSumsTo100 } from './time-sums-to-100';
import { totalsAddUp } from './totals-add-up';
import { weightedIsTimeTimesScore } from './weighted-is-time-times-score';
import { zoneFitsScore } from './zone-fits-score';

/** Every check, in the order in which findings of one severity are shown: inputs first, then what follows from them. */
export const allChecks: readonly Check[] = [
  timeSumsTo100,
  scoreInScale,
  weightedIsTimeTimesScore,
  totalsAddUp,
  taskResistanceFollows,
  modifiersFollow,
  rawAndScoreFollow,
  splitFollowsLabels,
  share3plusFollows,
  zoneFitsScore,
  subLabelFitsCriteria,
  growthAgrees,
  labelFitsScore,
  quickScreenFits,
  overrideComplete,
  proseFiguresAgree,
  comparatorsOrdered,
  comparatorsDistinguishable,
  evidenceSourced,
  rationalePresent,
  roleDefinitionComplete,
  sectionsComplete,
  timeShape,
  ratingsVary,
  scoreCapped,
  nearBoundary,
  methodIsStandard,
  sheetIsSound,
  resultIsCurrent,
];
