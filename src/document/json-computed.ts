import type { Assessment } from '../assessment/assessment';
import { inPoints } from '../assessment/ratings';
import { assumptions } from '../method/noise';
import { coefficients, thresholds } from '../method/method';
import type { Computed } from '../scoring/computed';
import { likelyScores } from '../scoring/robustness/likely-scores';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { JsonComputed, JsonRobustness } from './json-model';

const million = 1_000_000;

/** What follows from the ratings, in natural units. */
export function computedJson(computed: Computed): JsonComputed {
  const { taskResistance, quickScreen, split, result } = computed;
  const natural = (millionths: number | undefined) => (millionths === undefined ? null : millionths / million);
  return {
    weighted: computed.weighted.map(natural),
    timeTotal: natural(computed.timeTotal),
    weightedTotal: natural(computed.weightedTotal),
    taskResistance: taskResistance === undefined ? null : inPoints(taskResistance),
    evidenceTotal: computed.evidence ?? null,
    barrierTotal: computed.barriers ?? null,
    protectiveTotal: computed.protective ?? null,
    quickScreen: quickScreen?.verdict ?? null,
    displacement: natural(split?.displacement),
    augmentation: natural(split?.augmentation),
    notInvolved: natural(split?.notInvolved),
    share3plus: natural(computed.share3plus),
    raw: result?.raw ?? null,
    score: result ? result.score / 10 : null,
    uncappedScore: result ? result.uncapped / 10 : null,
    zone: result?.zone ?? null,
    subLabel: result?.subLabel?.label ?? null,
  };
}

/** The source of every rule that gave one of the results. */
export function provenanceJson({ quickScreen, result }: Computed): Record<string, string> {
  return {
    score: coefficients.rawSpan.provenance,
    scoreCap: coefficients.scoreCap.provenance,
    zone: thresholds.greenFrom.provenance,
    ...(quickScreen ? { quickScreen: quickScreen.provenance } : {}),
    ...(result?.subLabel ? { subLabel: result.subLabel.provenance } : {}),
    robustness: assumptions.ratingNoise.provenance,
  };
}

/** The likely range of the score with the noise that it assumes; null while a rating is missing, and for very large roles. */
export function robustnessJson(assessment: Assessment, { noise, source }: NoiseAssumption): JsonRobustness | null {
  const likely = likelyScores(assessment, noise);
  if (!likely) return null;
  const { low, median, high, zones } = likely;
  return { noise, noiseSource: source, low: low / 10, median: median / 10, high: high / 10, zones };
}
