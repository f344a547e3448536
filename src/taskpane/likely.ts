import type { Assessment } from '../assessment/assessment';
import type { Noise } from '../scoring/robustness/noise';
import { likelyScores } from '../scoring/robustness/likely-scores';
import type { ScoreDistribution } from '../scoring/robustness/score-distribution';

/* The pane is drawn far more often than its sheet changes. */
const known = new WeakMap<Assessment, ScoreDistribution | undefined>();

/**
 * How the score is distributed at a noise; undefined while a rating is missing, and for a role that is too large. Computed
 * once for an assessment.
 */
export function likelyOf(assessment: Assessment, noise: Noise): ScoreDistribution | undefined {
  const before = known.get(assessment);
  if (known.has(assessment) && (before === undefined || before.noise === noise)) return before;
  const likely = likelyScores(assessment, noise);
  known.set(assessment, likely);
  return likely;
}
