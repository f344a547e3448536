import type { Place } from '../assessment/place';

/* Every figure that an assessment states and that can be computed: what it is called, where it stands, how it is
   printed. A test holds the list against the layout of a role sheet. */

export interface Figure {
  /** As a sentence begins: 'Time scoring 3+'. */
  readonly what: string;
  readonly at: Place;
  /** How the computed figure is printed: a share as 85 %, otherwise a number with these decimals. */
  readonly printedAs: 'share' | { readonly decimals: number };
  /** The total that an author may print behind a slash, and how: 5 in '1.85/5.0'. */
  readonly outOf?: number;
  /** What restores it: its own formula on the sheet, or a value. */
  readonly restoredBy: 'formula' | 'value';
}

const share = 'share';
const decimals = (count: number) => ({ decimals: count });

/** The weighted figure of one task row. */
export function weightedFigure(row: number): Figure {
  return {
    what: `Weighted of task ${row + 1}`,
    at: { section: 'tasks', row, field: 'weighted' },
    printedAs: decimals(2),
    restoredBy: 'formula',
  };
}

const tasks = (field: string, what: string, printedAs: Figure['printedAs']): Figure => ({
  what,
  at: { section: 'tasks', field },
  printedAs,
  restoredBy: 'formula',
});

const composite = (field: string, what: string, printedAs: Figure['printedAs']): Figure => ({
  what,
  at: { section: 'composite', field },
  printedAs,
  restoredBy: 'formula',
});

const subLabel = (field: string, what: string, printedAs: Figure['printedAs']): Figure => ({
  what: `${what} in the sub-label table`,
  at: { section: 'sub-label', field },
  printedAs,
  restoredBy: 'value',
});

export const figures = {
  timeTotal: tasks('timeTotal', 'Time total', share),
  weightedTotal: { ...tasks('weightedTotal', 'Weighted total', decimals(2)), outOf: 5 },
  taskResistance: { ...tasks('taskResistance', 'Task resistance', decimals(2)), outOf: 5 },
  displacement: tasks('displacement', 'Displacement', share),
  augmentation: tasks('augmentation', 'Augmentation', share),
  notInvolved: tasks('notInvolved', 'Not involved', share),
  share3plus: tasks('share3plus', 'Time scoring 3+', share),
  evidenceTotal: {
    what: 'Evidence total',
    at: { section: 'evidence', field: 'total' },
    printedAs: decimals(0),
    outOf: 10,
    restoredBy: 'formula',
  },
  barrierTotal: {
    what: 'Barrier total',
    at: { section: 'barriers', field: 'total' },
    printedAs: decimals(0),
    outOf: 10,
    restoredBy: 'formula',
  },
  protectiveTotal: {
    what: 'Protective total',
    at: { section: 'principles', field: 'total' },
    printedAs: decimals(0),
    outOf: 9,
    restoredBy: 'formula',
  },
  growthCheck: {
    what: 'AI growth in the growth check',
    at: { section: 'growth-check', field: 'growth' },
    printedAs: decimals(0),
    restoredBy: 'value',
  },
  compositeResistance: {
    ...composite('taskResistance', 'Task resistance in the composite', decimals(2)),
    outOf: 5,
  },
  evidenceModifier: composite('evidenceModifier', 'Evidence modifier', decimals(2)),
  barrierModifier: composite('barrierModifier', 'Barrier modifier', decimals(2)),
  growthModifier: composite('growthModifier', 'Growth modifier', decimals(2)),
  raw: composite('raw', 'Raw', decimals(4)),
  score: { ...composite('score', 'AIJRI score', decimals(1)), outOf: 100 },
  headScore: {
    what: 'AIJRI score at the top',
    at: { section: 'head', field: 'score' },
    printedAs: decimals(1),
    outOf: 100,
    restoredBy: 'formula',
  },
  criterionShare3plus: subLabel('share3plus', 'Time scoring 3+', share),
  criterionGrowth: subLabel('growth', 'AI growth', decimals(0)),
  criterionResistance: subLabel('taskResistance', 'Task resistance', decimals(2)),
  criterionEvidence: subLabel('evidence', 'Evidence total', decimals(0)),
  criterionBarriers: subLabel('barriers', 'Barrier total', decimals(0)),
} as const satisfies Record<string, Figure>;

/** Every figure that stands once, in the order of a role sheet. */
export const allFigures: readonly Figure[] = Object.values(figures);
