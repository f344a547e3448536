import { signedPoints } from '../scoring/printed';
import type { Proposal } from '../scoring/portfolio/comparators';
import { type SubLabel, subLabels } from '../scoring/sub-label';
import { zoneOf } from '../scoring/zone';
import type { NewComparator } from '../workbook/add-comparator';
import type { NextRole } from './next-roles';
import { anchorTexts } from './texts-portfolio-anchors';

const texts = anchorTexts.next;

/** Why a role is proposed: 'Most alike in Barriers. Higher by Evidence (+1.2).'; '' where nothing but its score is known. */
export function whyInWords({ alike, higher }: Pick<Proposal<NextRole>, 'alike' | 'higher'>): string {
  const raising = higher.map(({ name, effect }) => texts.effect(name, signedPoints(effect)));
  return [
    ...(alike.length > 0 ? [texts.alike(alike.map(({ name }) => name).join(', '))] : []),
    ...(raising.length > 0 ? [texts.higher(raising.join(', '))] : []),
  ].join(' ');
}

/** A proposed role as it goes into the table of the sheet. */
export function comparatorOf(proposal: Proposal<NextRole>): NewComparator {
  const { role } = proposal;
  return {
    role: role.role,
    score: role.score,
    zone: subLabelOf(role) ?? zoneOf(role.score),
    why: whyInWords(proposal),
  };
}

/** What stands on the Calibration sheet is only taken for a sub-label when it is one. */
function subLabelOf(role: NextRole): SubLabel | undefined {
  const printed = 'row' in role ? role.row.result?.subLabel : role.published.subLabel;
  return subLabels.find((label) => label === printed);
}
