import type { Check } from './check';
import { growthAgrees } from './growth-agrees';
import { modifiersFollow } from './modifiers-follow';
import { rawAndScoreFollow } from './raw-and-score-follow';
import { scoreInScale } from './score-in-scale';
import { share3plusFollows } from './share3plus-follows';
import { splitFollowsLabels } from './split-follows-labels';
import { subLabelFitsCriteria } from './sublabel-fits-criteria';
import { taskResistanceFollows } from './task-resistance-follows';
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
];
