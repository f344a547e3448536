import type { PrintedBlock, PrintedSection, PrintedTable } from './print-model';
import { type Html, lines, markup } from './report-html';

/* A published section as HTML. What is an author's text has the attribute data-text: a reader takes it for nothing else. */

/** The blocks of a section with the texts that were kept before and behind them. */
export function sectionHtml(
  section: PrintedSection,
  { before, behind }: { readonly before: readonly string[]; readonly behind: readonly string[] },
): Html[] {
  return [
    ...(section.heading === '' ? [] : [markup`<h2>${section.heading}</h2>\n`]),
    ...before.map((text) => markup`<p data-text>${lines(text)}</p>\n`),
    ...section.blocks.map((block) => blockHtml(block, section)),
    ...(behind.length > 0 ? [markup`<hr>\n`, ...behind.map(keptHtml)] : []),
  ];
}

export const keptHtml = (text: string): Html => markup`<p class="kept" data-text>${lines(text)}</p>\n`;

function blockHtml(block: PrintedBlock, { heading }: PrintedSection): Html {
  switch (block.kind) {
    case 'table':
      return tableHtml(block, block.caption ?? heading);
    case 'line': {
      const label = markup`<span class="label">${block.label}</span>`;
      const list = listOf(block.text);
      if (list) return markup`<p>${label}</p>\n${list}`;
      return markup`<p>${label} ${lines(block.text)}</p>\n`;
    }
    case 'text': {
      const title = block.heading === '' ? markup`` : markup`<h3>${block.heading}</h3>\n`;
      return markup`${title}${block.text === '' ? markup`` : textHtml(block.text)}`;
    }
    case 'list': {
      const items = block.items.map((item) => markup`<li>${lines(item)}</li>\n`);
      return markup`<p><span class="label">${block.label}</span></p>\n<ul>\n${items}</ul>\n`;
    }
  }
}

/** Paragraphs and lists. */
function textHtml(text: string): Html {
  return markup`${text
    .split('\n\n')
    .map((paragraph) => listOf(paragraph) ?? markup`<p data-text>${lines(paragraph)}</p>\n`)}`;
}

/** A list where every line is an item of one; numbers must count up, as the list will. */
function listOf(text: string): Html | undefined {
  const texts = text.split('\n');
  const isNumbered = texts.every((line, index) => line.startsWith(`${index + 1}. `));
  if (!isNumbered && !texts.every((line) => line.startsWith('- '))) return undefined;
  const items = texts.map((line) => markup`<li>${line.replace(/^(?:- |\d+\. )/, '')}</li>\n`);
  return isNumbered ? markup`<ol>\n${items}</ol>\n` : markup`<ul>\n${items}</ul>\n`;
}

/** A table with a caption; its first column names the rows. On a narrow screen it scrolls by itself. */
export function tableHtml({ columns, rows }: PrintedTable, caption: string): Html {
  const last = columns.length - 1;
  const classOf = (index: number) => {
    if (columns[index]?.isNumber) return 'number';
    if (index === last && columns.length > 2) return 'long';
    return index > 0 && index < last ? 'short' : '';
  };
  return markup`<div class="table" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title }, index) => markup`<th scope="col" class="${classOf(index)}">${unbroken(title)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ cells, isResult, isLabelled }) =>
    markup`<tr class="${isResult ? 'result' : ''}">${cells.map((cell, index) =>
      index === 0
        ? markup`<th scope="row" ${isLabelled ? markup`` : markup`data-text`}>${lines(cell)}</th>`
        : markup`<td class="${classOf(index)}">${lines(cell)}</td>`,
    )}</tr>\n`,
)}</tbody>
</table></div>
`;
}

/** 'Score (0-3)' is broken before its brackets or not at all. */
function unbroken(title: string): Html {
  const [, words = title, brackets] = /^(.+) (\([^()]*\))$/.exec(title) ?? [];
  return brackets === undefined ? markup`${words}` : markup`${words} <span class="whole">${brackets}</span>`;
}
