import { inPoints } from '../../assessment/ratings';
import { likelyRange } from '../../checks/likely-range';
import { figureOr, scoreInputs } from '../../checks/missing-input';
import { resultIsCurrent } from '../../checks/result-is-current';
import { profileColumns, type RatingProfile, ratingProfile } from '../../scoring/portfolio/rating-profile';
import { ratedRole } from '../../scoring/robustness/rated-role';
import { type ScoreDistribution, scoreDistribution } from '../../scoring/robustness/score-distribution';
import type { Score } from '../../scoring/score';
import type { SubLabel } from '../../scoring/sub-label';
import type { Zone } from '../../scoring/zone';
import type { RoleReading, RoleSheet } from '../role-reading';
import { portfolioMessages as messages } from './messages';

/** Score, zone and how sure they are. */
export interface RowResult extends Pick<ScoreDistribution, 'low' | 'high'> {
  readonly score: Score;
  readonly zone: Zone;
  /** Of that zone, at the workbook's rating noise. */
  readonly zoneProbability: number;
  readonly subLabel: SubLabel | undefined;
}

/** What of the method's figures a role sheet gives, as far as its ratings go. */
export interface RowFigures {
  /** In points. */
  readonly taskResistance: number | undefined;
  readonly evidence: number | undefined;
  readonly barriers: number | undefined;
  readonly protective: number | undefined;
  readonly growth: number | undefined;
  /** Shares of task time in millionths. */
  readonly displacement: number | undefined;
  readonly share3plus: number | undefined;
}

/** Whether the result on the sheet was made from the ratings as they are now. */
export type Staleness = 'current' | 'stale' | 'not-written';

/** One role sheet in short: all that is kept of it once it is read. */
export interface PortfolioRow {
  readonly sheet: RoleSheet;
  /** '' where the sheet names none. */
  readonly role: string;
  readonly seniority: string;
  readonly result: RowResult | undefined;
  readonly figures: RowFigures;
  /** Every rating, for laying roles side by side. */
  readonly profile: RatingProfile;
  /** Why there is no result, in a sentence; '' when there is one. */
  readonly problem: string;
  /** Findings that nobody has waived. */
  readonly errors: number;
  readonly warnings: number;
  readonly waived: number;
  readonly staleness: Staleness;
  /** As shown on the sheet; '' when nothing was written. */
  readonly checkedAt: string;
}

/** A role sheet in short, at the noise that it was read with. */
export function portfolioRow(reading: RoleReading): PortfolioRow {
  const { sheet, assessment, written, report } = reading;
  const result = resultOf(reading);
  const isWaived = (finding: (typeof report.findings)[number]) => reading.answerTo(finding.finding)?.kind === 'waiver';
  const open = report.findings.filter((finding) => !isWaived(finding));
  return {
    sheet,
    role: assessment.role.get('Job Title') ?? '',
    seniority: assessment.role.get('Seniority Level') ?? '',
    result,
    figures: figuresOf(reading),
    profile: ratingProfile(assessment, reading.computed),
    problem: result ? '' : whyNotScored(reading),
    errors: open.filter(({ check }) => check.severity === 'error').length,
    warnings: open.filter(({ check }) => check.severity === 'warning').length,
    waived: report.findings.length - open.length,
    staleness: !written ? 'not-written' : isCurrent(reading) ? 'current' : 'stale',
    checkedAt: written?.checkedAt ?? '',
  };
}

/** A sheet that could not be read, with the reason. */
export const unreadRow = (sheet: RoleSheet, problem: string): PortfolioRow => ({
  sheet,
  role: '',
  seniority: '',
  result: undefined,
  figures: noFigures,
  profile: profileColumns.map(() => undefined),
  problem,
  errors: 0,
  warnings: 0,
  waived: 0,
  staleness: 'not-written',
  checkedAt: '',
});

const noFigures: RowFigures = {
  taskResistance: undefined,
  evidence: undefined,
  barriers: undefined,
  protective: undefined,
  growth: undefined,
  displacement: undefined,
  share3plus: undefined,
};

function resultOf({ assessment, computed, noise }: RoleReading): RowResult | undefined {
  const rated = ratedRole(assessment);
  if (!rated || !computed.result) return undefined;
  const { score, zone, subLabel } = computed.result;
  // The checks have asked for the same distribution already, of any role but one with hundreds of tasks.
  const likely = likelyRange({ assessment, computed, noise });
  const { low, high, zones } = 'because' in likely ? scoreDistribution(rated, noise.noise) : likely;
  return { score, zone, low, high, zoneProbability: zones[zone], subLabel: subLabel?.label };
}

const figuresOf = ({ assessment, computed }: RoleReading): RowFigures => ({
  taskResistance: computed.taskResistance === undefined ? undefined : inPoints(computed.taskResistance),
  evidence: computed.evidence,
  barriers: computed.barriers,
  protective: computed.protective,
  growth: assessment.growth,
  displacement: computed.split?.displacement,
  share3plus: computed.share3plus,
});

const isCurrent = ({ report }: RoleReading): boolean =>
  !report.findings.some(({ check }) => check.name === resultIsCurrent.name);

/** Why a role has no score, in a sentence. */
export function whyNotScored({ assessment, computed }: Pick<RoleReading, 'assessment' | 'computed'>): string {
  const missing = figureOr(computed.result, { assessment, computed }, scoreInputs);
  return messages.notScored('because' in missing ? missing.because : '');
}
