import type { Assessment } from '../assessment/assessment';
import { sectionTitle } from '../assessment/place';
import type { Answer } from '../checks/answer';
import type { Finding, Severity } from '../checks/check';
import { placeInWords } from '../checks/place-in-words';
import type { CheckReport, ReportedFinding } from '../checks/run-checks';
import { type Html, lines, markup } from './report-html';
import { reportTexts, severityWords } from './report-texts';

type AnswerTo = (finding: Finding) => Answer | undefined;

/** What the checks found, with the assessor's answers, and which could not run. */
export function checksHtml(assessment: Assessment, report: CheckReport, answerTo: AnswerTo): Html {
  const { findings, outcomes } = report;
  const notRun = outcomes.filter(({ state }) => state === 'not-run');
  const rows = findings.map((reported) => findingRow(reported, answerTo(reported.finding), assessment));
  const table = markup`<div class="table" role="region" tabindex="0" aria-label="${reportTexts.checksCaption}"><table class="checks">
<caption>${reportTexts.checksCaption}</caption>
<thead><tr>${[reportTexts.status, reportTexts.finding, reportTexts.where, reportTexts.answer].map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
  const others = notRun.map(({ check, because }) => markup`<li>${check.name}: ${reportTexts.because(because)}</li>\n`);
  return markup`<h2>${reportTexts.checks}</h2>
<p>${checkCounts(report, answerTo)}</p>
${rows.length > 0 ? table : markup``}${others.length > 0 ? markup`<h3>${reportTexts.notRunTitle}</h3>\n<ul class="quiet">\n${others}</ul>\n` : markup``}`;
}

function findingRow({ check, finding }: ReportedFinding, answer: Answer | undefined, assessment: Assessment): Html {
  const { word, shape } = severityWords[check.severity];
  const where = `${sectionTitle(finding.at.section)}: ${placeInWords(finding.at, assessment)}`;
  const status = answer?.kind === 'waiver' ? `${word}, waived` : word;
  return markup`<tr><th scope="row"><span class="severity ${check.severity}"><span aria-hidden="true">${shape}</span> ${status}</span></th><td class="long">${[finding.sentence, finding.detail].filter(Boolean).join(' ')} <span class="quiet">${check.name}</span></td><td>${where}</td><td>${lines(answerInWords(answer))}</td></tr>\n`;
}

function answerInWords(answer: Answer | undefined): string {
  if (!answer) return '';
  return answer.kind === 'note' ? answer.text : reportTexts.waivedBy(answer.author, answer.date, answer.reason);
}

/** '1 error, 2 warnings, 20 passed.' What an assessor waived is counted apart. */
export function checkCounts({ findings, counts }: CheckReport, answerTo: AnswerTo): string {
  const isWaived = ({ finding }: ReportedFinding) => answerTo(finding)?.kind === 'waiver';
  const waived = findings.filter(isWaived).length;
  if (findings.length === 0 && counts.notRun === 0) return reportTexts.allPassed(counts.passed);
  const open = (severity: Severity, inWords: (n: number) => string) => {
    const n = findings.filter((found) => found.check.severity === severity && !isWaived(found)).length;
    return n > 0 ? [inWords(n)] : [];
  };
  return reportTexts.counts([
    ...open('error', reportTexts.errors),
    ...open('warning', reportTexts.warnings),
    ...open('info', reportTexts.infos),
    ...(waived > 0 ? [reportTexts.waived(waived)] : []),
    reportTexts.passed(counts.passed),
    ...(counts.notRun > 0 ? [reportTexts.notRun(counts.notRun)] : []),
  ]);
}
