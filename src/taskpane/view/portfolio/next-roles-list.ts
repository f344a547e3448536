import { html, nothing, type TemplateResult } from 'lit/html.js';
import { points, signedPoints } from '../../../scoring/printed';
import type { Proposal } from '../../../scoring/portfolio/comparators';
import { zoneOf } from '../../../scoring/zone';
import type { RoleSheet } from '../../../workbook/role-reading';
import { whyInWords } from '../../next-role-words';
import type { NextRole } from '../../next-roles';
import { shorten } from '../../shorten';
import { anchorTexts } from '../../texts-portfolio-anchors';
import { zoneShape } from '../zone-shape';

const texts = anchorTexts.next;

/** Where the sheets of proposed roles are, and what can be done with one. */
export interface NextRoleOptions {
  /** Undefined where published roles are not on a sheet. */
  readonly calibrationSheet: RoleSheet | undefined;
  readonly goToRole: (sheetId: string) => void;
  readonly goToCell: (sheetId: string, cell: string) => void;
  /** What can be said or done beside a proposal. */
  readonly beside?: (proposal: Proposal<NextRole>) => TemplateResult;
}

/** Roles to look at next: each with the gap, what is alike and what makes it higher. */
export function nextRolesList(proposals: readonly Proposal<NextRole>[], options: NextRoleOptions): TemplateResult {
  if (proposals.length === 0) return html`<p class="soft">${texts.none}</p>`;
  return html`<ul class="next-roles">
    ${proposals.map((proposal) => item(proposal, options))}
  </ul>`;
}

function item(proposal: Proposal<NextRole>, options: NextRoleOptions): TemplateResult {
  const { role, gap, difference } = proposal;
  const zone = zoneOf(role.score);
  return html`<li>
    <p class="next-role">
      ${nameOf(role, options)} <b>${points(role.score)}</b>
      <span class="zone-${zone.toLowerCase()}">${zoneShape(zone)}<span class="unseen">${zone}</span></span>
      <span>${texts.gap(signedPoints(gap))}</span>
    </p>
    <p class="soft">
      ${whyInWords(proposal)}
      ${difference === undefined ? texts.scoreOnly : difference.comparedOn === 'totals' ? texts.onTotals : nothing}
    </p>
    ${options.beside?.(proposal) ?? nothing}
  </li>`;
}

function nameOf(role: NextRole, { calibrationSheet, goToRole, goToCell }: NextRoleOptions): TemplateResult {
  const name = shorten(role.role, 60);
  if ('row' in role) return link(name, role.row.sheet.name, () => goToRole(role.row.sheet.id));
  const { cell } = role.published;
  if (!calibrationSheet || cell === undefined) return html`<span class="next-name">${name}</span>`;
  return link(name, calibrationSheet.name, () => goToCell(calibrationSheet.id, cell));
}

const link = (name: string, sheet: string, go: () => void) =>
  html`<button type="button" class="link next-name" aria-label=${texts.goTo(name, shorten(sheet, 40))} @click=${go}>
    ${name}
  </button>`;
