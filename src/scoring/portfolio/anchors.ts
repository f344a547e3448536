import { resultOf } from '../computed';
import type { Inputs } from '../inputs';
import type { Score } from '../score';
import { type SubLabel, subLabel, subLabels } from '../sub-label';
import { type Zone, zoneOf } from '../zone';
import type { PublishedRole, RoleTotals } from './published-roles';

/** A published role beside what the method gives for its totals. */
export interface Anchor<Role extends PublishedRole> {
  readonly published: Role;
  /** Undefined where a total is not published. */
  readonly recomputed: Score | undefined;
  /** Recomputed minus published, in tenths of a point. */
  readonly difference: number | undefined;
  readonly label: LabelAgreement;
}

/** How a printed sub-label stands to what is known of its role. */
export type LabelAgreement =
  | { readonly kind: 'none' }
  /** It follows; where only a zone is printed, the zone does. */
  | { readonly kind: 'agrees' }
  /** It is one of several that the published figures leave open. */
  | { readonly kind: 'possible' }
  /** It is none of those that can be. */
  | { readonly kind: 'differs'; readonly expected: readonly string[] };

/**
 * Holds a published role against the method. The share of time that decides between some sub-labels is never published:
 * what it leaves open is said to be possible, not to agree. (ours)
 *
 * @example anchorOf(cloudArchitect) // published and recomputed 515, difference 0, 'Green (Transforming)' possible
 */
export function anchorOf<Role extends PublishedRole>(published: Role): Anchor<Role> {
  const inputs = inputsOf(published.totals);
  const recomputed = inputs && resultOf(inputs, undefined).score;
  return {
    published,
    recomputed,
    difference: recomputed === undefined ? undefined : recomputed - published.score,
    label: agreement(published, zoneOf(recomputed ?? published.score), inputs),
  };
}

/** The inputs of the score; undefined when one is not known. */
export function inputsOf({ taskResistance, evidence, barriers, growth }: RoleTotals): Inputs | undefined {
  const isWhole =
    taskResistance !== undefined && evidence !== undefined && barriers !== undefined && growth !== undefined;
  return isWhole ? { taskResistance, evidence, barriers, growth } : undefined;
}

function agreement({ subLabel: label }: PublishedRole, zone: Zone, inputs: Inputs | undefined): LabelAgreement {
  const printed = plain(label);
  if (printed === '') return { kind: 'none' };
  const open = inputs ? labelsLeftOpen(zone, inputs) : subLabels.filter((each) => each.startsWith(zone));
  if (open.some((each) => plain(each) === printed)) return { kind: open.length === 1 ? 'agrees' : 'possible' };
  // The zone alone. 'Red' is a sub-label too, and was compared as one.
  if (printed === plain(zone) && zone !== 'Red') return { kind: 'agrees' };
  return { kind: 'differs', expected: open };
}

/** What the sub-label can be, whatever the share of exposed time: its two ends, because each rule has one threshold for it. */
function labelsLeftOpen(zone: Zone, inputs: Inputs): SubLabel[] {
  const ends = [0, 1_000_000].flatMap((share) => subLabel(zone, inputs, share)?.label ?? []);
  return [...new Set(ends)];
}

const plain = (label: string): string => label.toLowerCase().replace(/\s+/g, '');
