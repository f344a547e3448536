import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sectionTitle } from '../../../assessment/place';
import type { SectionSummary } from '../../../document/document';
import type { ImportedDocument, ImportPreview, PreviewLine } from '../../imported';
import type { ImportActions } from '../../import-actions';
import { shorten } from '../../shorten';
import { texts as paneTexts } from '../../texts';
import { newRoleTexts } from '../../texts-new-role';
import { severityShape } from '../severity-shape';
import { zoneChip } from '../zone-shape';
import { boundedList } from './parts';
import { sheetNameField } from './sheet-name-field';

const texts = newRoleTexts.preview;

/** More than this nobody reads before the sheet is there. */
const mostShown = 20;

/** One text as it was understood, or why it was refused. */
export function documentPreview(
  document: ImportedDocument,
  index: number,
  planned: string | undefined,
  actions: ImportActions,
): TemplateResult {
  const { reading, source, became } = document;
  const name = shorten(source || newRoleTexts.import.pasted, 60);
  if (reading.kind === 'refused') {
    return html`<h2 id="read-title" tabindex="-1">${name}</h2>
      <p class="refused"><b>${newRoleTexts.batch.refused}.</b> ${shorten(reading.sentence, 400)}</p>`;
  }
  const { preview } = reading;
  return html`<h2 id="read-title" tabindex="-1">${shorten(preview.title, 80) || texts.untitled}</h2>
    <p class="soft">${name}. ${texts.readAs(texts.format[preview.format])}.</p>
    ${became && 'notCreated' in became ? notCreated(became) : nothing}
    ${previewBody(preview, document, index, planned, actions)}`;
}

/** Why there is no sheet. */
export const notCreated = ({ notCreated: sentence }: { readonly notCreated: string }): TemplateResult =>
  html`<p class="refused"><b>${newRoleTexts.batch.notCreated}.</b> ${shorten(sentence, 300)}</p>`;

/** What the tables give, the name of the sheet, and what was understood, section by section. */
export function previewBody(
  preview: ImportPreview,
  { sheetName }: ImportedDocument,
  index: number,
  planned: string | undefined,
  { nameSheet }: ImportActions,
): TemplateResult {
  return html`${scoreLine(preview)}
  ${planned === undefined ? nothing : sheetNameField(`sheet-${index}`, { wanted: sheetName, planned }, (name) => nameSheet(index, name))}
  ${preview.reports.length === 0 ? nothing : reports(preview)} ${findings(preview)} ${sections(preview.sections)}
  ${preview.kept.length === 0 ? nothing : kept(preview)}`;
}

function scoreLine({ result, because, statedScore }: ImportPreview): TemplateResult {
  if (!result) return html`<p class="gives">${texts.notScored(because)}</p>`;
  return html`<p class="gives"><span>${texts.gives}</span> <strong>${result.score}</strong> ${zoneChip(result.zone)}</p>
    ${statedScore === '' ? nothing : html`<p class="soft">${texts.states(shorten(statedScore, 40))}</p>`}`;
}

function sections(all: readonly SectionSummary[]): TemplateResult {
  const isThere = ({ line, rows, figures, texts }: SectionSummary) => line !== undefined || rows + figures + texts > 0;
  const absent = all.filter((section) => !isThere(section));
  return html`<h3>${texts.understood}</h3>
    <ul class="understood">
      ${all.filter(isThere).map(sectionLine)}
    </ul>
    ${
      absent.length === 0
        ? nothing
        : html`<p class="soft">${texts.absent(absent.map(({ section }) => sectionTitle(section)))}</p>`
    }`;
}

function sectionLine({ section, rows, figures, texts: words, problems, kept }: SectionSummary): TemplateResult {
  const told = [
    ...(rows > 0 ? [texts.rows(rows)] : []),
    ...(figures > 0 ? [texts.figures(figures)] : []),
    ...(words > 0 ? [texts.texts(words)] : []),
    ...(kept > 0 ? [texts.kept(kept)] : []),
  ];
  return html`<li>
    <span>${sectionTitle(section)}</span>
    <span class="soft"
      >${told.join(', ') || texts.headingOnly}${
        problems > 0 ? html`, <b class="problems">${texts.problems(problems)}</b>` : nothing
      }</span
    >
  </li>`;
}

const lineOf = ({ line }: { readonly line?: number | undefined }) =>
  line === undefined ? nothing : html`<span class="line">${texts.line(line)}</span> `;

const told = (each: PreviewLine) => html`${lineOf(each)}${shorten(each.sentence, 300)}`;

function reports({ reports: all }: ImportPreview): TemplateResult {
  return html`<h3>${texts.reports(all.length)}</h3>
    ${boundedList(all, mostShown, told, texts.moreReports)}`;
}

/** Errors and warnings are shown; what merely informs can wait for the sheet. */
function findings({ findings: all, counts }: ImportPreview): TemplateResult {
  const { counted, passed, notRun, nothingFound } = paneTexts.checks;
  const found = [
    ...(counts.errors > 0 ? [counted.error(counts.errors)] : []),
    ...(counts.warnings > 0 ? [counted.warning(counts.warnings)] : []),
    ...(counts.infos > 0 ? [counted.info(counts.infos)] : []),
  ];
  const summary = [
    ...(found.length > 0 ? found : [nothingFound]),
    passed(counts.passed),
    ...(counts.notRun > 0 ? [notRun(counts.notRun)] : []),
  ];
  return html`<h3>${texts.findings}</h3>
    <p class="soft">${summary.join(', ')}</p>
    ${
      all.length === 0
        ? nothing
        : boundedList(
            all,
            mostFindings,
            (each) =>
              html`<span class=${`severity ${each.severity}`}
                  >${severityShape(each.severity)}<span class="unseen"
                    >${paneTexts.checks.severity[each.severity]}</span
                  ></span
                ><span>${told(each)}</span>`,
            texts.moreFindings,
          )
    }`;
}

const mostFindings = 5;

function kept({ kept: all }: ImportPreview): TemplateResult {
  return html`<details class="fold">
    <summary>${texts.keptTitle(all.length)}</summary>
    <p class="soft">${texts.keptAbout}</p>
    ${boundedList(all, mostShown, (each) => html`${lineOf(each)}${shorten(each.text, 200)}`, texts.more)}
  </details>`;
}
