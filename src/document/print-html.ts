import { fingerprint } from '../assessment/fingerprint';
import { readAssessment } from '../assessment/read-assessment';
import type { Answer } from '../checks/answer';
import type { Finding } from '../checks/check';
import type { CheckReport } from '../checks/run-checks';
import { allRules, methodLabel } from '../method/method';
import { provenanceMeaning } from '../method/provenance';
import { compute } from '../scoring/computed';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import { isTooLargeForRange, likelyScores } from '../scoring/robustness/likely-scores';
import { ratedRole } from '../scoring/robustness/rated-role';
import { sensitivity } from '../scoring/robustness/sensitivity';
import { keptIn } from './print-kept';
import type { RoleDocument } from './print-markdown';
import type { PrintedSection } from './print-model';
import { printedSections } from './print-sections';
import { keptHtml, sectionHtml, tableHtml } from './report-blocks';
import { timeByScore } from './report-charts';
import { checkCounts, checksHtml } from './report-checks';
import { type Html, markup } from './report-html';
import { resultCard } from './report-result';
import { reportStyle } from './report-style';
import { reportTexts } from './report-texts';
import { tornado } from './report-tornado';

/** A document with what a report says about it. */
export interface RoleReport extends RoleDocument {
  readonly report: CheckReport;
  /** What the assessor answered to a finding of that report. */
  readonly answerTo?: (finding: Finding) => Answer | undefined;
  /** The day of the report, '2026-11-23'. */
  readonly date: string;
  /** With it the likely range of the score and what moves it are shown; never a range without it. */
  readonly noise?: NoiseAssumption;
}

/**
 * A role as one self-contained HTML page, for a browser, for paper and for a word processor: the result at a glance, the
 * published sections with charts, the assessor checks with their answers, and the source of the rules.
 *
 * Nothing in it is fetched or run, and every text of the author is escaped. Source: sections and printed forms are
 * published; charts, checks and likely range are ours.
 *
 * @example printHtml({ role, report: runChecks({ assessment, computed }), date: '2026-11-23' })
 */
export function printHtml({ role, kept = [], report, answerTo = () => undefined, date, noise }: RoleReport): string {
  const assessment = readAssessment(role);
  const computed = compute(assessment);
  const sections = printedSections(role);
  const { first, of } = keptIn(sections, kept);
  const rated = noise && !isTooLargeForRange(assessment) ? ratedRole(assessment) : undefined;
  const distribution = noise && likelyScores(assessment, noise.noise);
  const likely = noise && distribution && { distribution, assumption: noise };
  const title = assessment.role.get('Job Title') || reportTexts.untitled;
  const level = assessment.role.get('Seniority Level') ?? '';
  const { tasks, share3plus } = computed;
  const charts = ({ places }: PrintedSection): Html[] => [
    ...(places.includes('tasks') && tasks && share3plus !== undefined ? [timeByScore(tasks, share3plus)] : []),
    ...(places.includes('composite') && rated ? [tornado(assessment, sensitivity(rated))] : []),
  ];
  const page = markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${reportTexts.kind}</title>
<style>${{ html: reportStyle }}</style>
</head>
<body>
<main>
<header>
<p class="kind">${reportTexts.kind}</p>
<h1>${title}</h1>
${level === '' ? markup`` : markup`<p class="level">${level}</p>`}
<p class="facts"><span>${reportTexts.date} ${date}</span> <span>${reportTexts.versionLabel} ${methodLabel}</span> <span>${reportTexts.fingerprint} ${fingerprint(role)}</span></p>
</header>
${resultCard(assessment, computed, likely, checkCounts(report, answerTo))}${first.map(keptHtml)}${sections.flatMap((section) => [...sectionHtml(section, of(section)), ...charts(section)])}${checksHtml(assessment, report, answerTo)}${rulesHtml}</main>
</body>
</html>
`;
  return page.html;
}

/** Every threshold and coefficient with its source: a reader sees which of them are not the publisher's own words. */
const rulesHtml = markup`<h2>${reportTexts.method}</h2>
${tableHtml(
  {
    kind: 'table',
    columns: [
      { title: reportTexts.rule, isNumber: false },
      { title: reportTexts.value, isNumber: true },
      { title: reportTexts.source, isNumber: false },
    ],
    rows: allRules.map(({ meaning, value, provenance }) => ({
      cells: [meaning, String(value), `${provenance}: ${provenanceMeaning[provenance]}`],
      isResult: false,
    })),
  },
  reportTexts.methodCaption,
)}`;
