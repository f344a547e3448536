import type { RawRole } from '../assessment/raw';
import type { KeptText } from './document';
import { cellMarkdown, inlineMarkdown, isList, listMarkdown, paragraphMarkdown } from './print-escape';
import type { PrintedBlock, PrintedSection, PrintedTable } from './print-model';
import { printedSections } from './print-sections';

/** A role as a document shows it. */
export interface RoleDocument {
  /** As found on a sheet, in a text or in JSON. */
  readonly role: RawRole;
  /** Texts of the source that no table or line took. */
  readonly kept?: readonly Pick<KeptText, 'text' | 'after'>[];
}

/**
 * A role as a Markdown text in the order and the wording of a published assessment.
 *
 * Reading the text gives the same ratings, prose and stated figures; a figure that nobody stated is printed as computed,
 * and is stated from then on. Texts that no table took follow the section that they stood in.
 *
 * Source: headings, order and printed forms are published; the escaping is ours.
 *
 * @example printMarkdown({ role }).startsWith('## Role Definition')
 */
export function printMarkdown({ role, kept = [] }: RoleDocument): string {
  const sections = printedSections(role);
  const keptAfter = (section: PrintedSection | undefined) =>
    kept.filter(({ after }) => home(after, sections) === section).map(({ text }) => paragraphMarkdown(text));
  const parts = [
    ...keptAfter(undefined),
    ...sections.flatMap((section) => [
      `## ${section.heading}`,
      ...section.blocks.flatMap(blockMarkdown),
      ...keptAfter(section),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The printed section that a kept text follows: its own, or the last one before it that is printed. */
function home(after: KeptText['after'], sections: readonly PrintedSection[]): PrintedSection | undefined {
  return after && (sections.find(({ places }) => places.includes(after)) ?? sections.at(-1));
}

function blockMarkdown(block: PrintedBlock): string[] {
  switch (block.kind) {
    case 'table':
      return [tableMarkdown(block)];
    case 'line':
      return isList(block.text)
        ? [`**${block.label}**`, listMarkdown(block.text)]
        : [`**${block.label}** ${inlineMarkdown(block.text)}`.trim()];
    case 'text': {
      const heading = block.heading === '' ? [] : [`### ${inlineMarkdown(block.heading)}`];
      if (block.text === '') return heading;
      return [...heading, isList(block.text) ? listMarkdown(block.text) : paragraphMarkdown(block.text)];
    }
    case 'list':
      return [`**${block.label}**`, block.items.map((item) => `- ${inlineMarkdown(item)}`).join('\n')];
  }
}

function tableMarkdown({ columns, rows }: PrintedTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const strong = (text: string) => (text === '' ? '' : `**${text}**`);
  return [
    row(columns.map(({ title }) => cellMarkdown(title))),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(({ cells, isResult }) => {
      const escaped = cells.map(cellMarkdown);
      return row(isResult ? escaped.map(strong) : escaped);
    }),
  ].join('\n');
}
