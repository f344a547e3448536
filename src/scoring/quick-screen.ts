import type { GrowthValue, ProtectiveTotal } from '../assessment/ratings';
import { type QuickScreenRule, quickScreenRules } from '../method/quick-screen';

/** The rule that applies: `quickScreen(0, -1)?.verdict` is 'Almost certainly Red Zone'. */
export function quickScreen(protective: ProtectiveTotal, growth: GrowthValue): QuickScreenRule | undefined {
  return quickScreenRules.find(
    (rule) =>
      protective >= rule.protectiveFrom &&
      protective <= rule.protectiveTo &&
      (rule.growth === 'any' || (rule.growth === 'negative') === growth < 0),
  );
}
