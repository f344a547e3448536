import { type Rule, thresholds } from './method';

/* Which zone a score is in and which sub-label a role gets there, as data. Order decides: the first rule that holds. */

/** The zones from the highest down; the last one takes what is left. (published, boundary reading inferred) */
export const zoneRules = [
  { zone: 'Green', from: thresholds.greenFrom },
  { zone: 'Yellow', from: thresholds.yellowFrom },
  { zone: 'Red' },
] as const satisfies readonly { readonly zone: string; readonly from?: Rule }[];

export type Zone = (typeof zoneRules)[number]['zone'];

/** What a sub-label may hang on. */
export type Metric = 'share3plus' | 'growth' | 'taskResistance' | 'evidence' | 'barriers';

/** A metric against a threshold: task resistance in points, share3plus as a fraction of task time. */
export interface Condition {
  readonly metric: Metric;
  readonly comparison: '<' | '<=' | '>=' | '=';
  readonly threshold: Rule;
}

/** A sub-label of a zone: it holds when every condition does. */
interface LabelRule {
  readonly zone: Zone;
  readonly label: string;
  readonly when: readonly Condition[];
}

const condition = (metric: Metric, comparison: Condition['comparison'], threshold: Rule): Condition => ({
  metric,
  comparison,
  threshold,
});

/** Zone by zone in the order in which they are tried. Each condition has the source of its threshold. */
export const subLabelRules = [
  {
    zone: 'Red',
    label: 'Red (Imminent)',
    when: [
      condition('taskResistance', '<', thresholds.imminentResistanceBelow),
      condition('evidence', '<=', thresholds.imminentEvidenceUpTo),
      condition('barriers', '<=', thresholds.imminentBarriersUpTo),
    ],
  },
  { zone: 'Red', label: 'Red', when: [] },
  {
    zone: 'Yellow',
    label: 'Yellow (Urgent)',
    when: [condition('share3plus', '>=', thresholds.urgentShareFrom)],
  },
  { zone: 'Yellow', label: 'Yellow (Moderate)', when: [] },
  {
    zone: 'Green',
    label: 'Green (Accelerated)',
    when: [condition('growth', '=', thresholds.acceleratedGrowth)],
  },
  {
    zone: 'Green',
    label: 'Green (Transforming)',
    when: [condition('share3plus', '>=', thresholds.transformingShareFrom)],
  },
  { zone: 'Green', label: 'Green (Stable)', when: [] },
] as const satisfies readonly LabelRule[];

export type SubLabel = (typeof subLabelRules)[number]['label'];

/** The rules of one zone in their order. */
export const subLabelRulesOf = (zone: Zone): readonly (LabelRule & { readonly label: SubLabel })[] =>
  subLabelRules.filter((rule) => rule.zone === zone);
