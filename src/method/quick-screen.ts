import type { Provenance } from './provenance';

/** A verdict before scoring, from the protective total and AI growth alone. */
export interface QuickScreenRule {
  readonly protectiveFrom: number;
  readonly protectiveTo: number;
  /** When AI growth is negative, and when it is not. */
  readonly growth: 'negative' | 'not negative' | 'any';
  readonly verdict: string;
  readonly provenance: Provenance;
}

const rule = (
  protectiveFrom: number,
  protectiveTo: number,
  growth: QuickScreenRule['growth'],
  verdict: string,
  provenance: Provenance,
): QuickScreenRule => ({ protectiveFrom, protectiveTo, growth, verdict, provenance });

export const quickScreenRules: readonly QuickScreenRule[] = [
  rule(0, 2, 'negative', 'Almost certainly Red Zone', 'published'),
  rule(0, 2, 'not negative', 'Likely Red or Yellow Zone', 'ours'),
  rule(3, 5, 'any', 'Likely Yellow Zone', 'ours'),
  rule(6, 9, 'negative', 'Likely Yellow Zone', 'ours'),
  rule(6, 9, 'not negative', 'Likely Green Zone', 'ours'),
];
