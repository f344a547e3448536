import type { Section } from '../assessment/place';
import type { RawRole } from '../assessment/raw';
import { textOf } from '../assessment/read-rating';
import type { KeptText } from './document';
import { cellMarkdown, inlineMarkdown, isList, lineMarkdown, nameMarkdown, textMarkdown } from './print-escape';
import { goesOnBelow, readsAsMore } from './print-guard';
import { keptIn } from './print-kept';
import type { PrintedBlock, PrintedTable } from './print-model';
import { printedSections } from './print-sections';
import { markedHeading } from './read-vocabulary';

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
 * and is stated from then on. Texts that no table took stand in the section that they stood in.
 *
 * Source: headings, order and printed forms are published; the escaping is ours.
 *
 * @example printMarkdown({ role }).startsWith('## Role Definition')
 */
export function printMarkdown({ role, kept = [] }: RoleDocument): string {
  const sections = printedSections(role);
  const { first, of } = keptIn(sections, kept);
  const title = textOf(role.get('role')?.values.get('Job Title'));
  const parts = [
    ...(isTitle(title) ? [`# ${inlineMarkdown(title)}`] : []),
    ...first.map((text) => lineMarkdown(text, [])),
    ...sections.flatMap((section) => {
      const { before, behind } = of(section);
      const keptText = (text: string) => lineMarkdown(text, section.places);
      return [
        ...(section.heading === '' ? [] : [`## ${section.heading}`]),
        ...before.map(keptText),
        ...section.blocks.flatMap((block) => blockMarkdown(block, section.places)),
        // What stands behind a rule belongs to no label before it.
        ...(behind.length > 0 ? ['---', ...behind.map(keptText)] : []),
      ];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The job title stands above everything, unless a reader would take it for the heading of a section. */
const isTitle = (title: string): boolean =>
  /^[^\n#]+$/.test(title) && markedHeading(title) === undefined && !readsAsMore(title, []);

function blockMarkdown(block: PrintedBlock, places: readonly Section[]): string[] {
  switch (block.kind) {
    case 'table':
      return [tableMarkdown(block, places)];
    case 'line':
      return isList(block.text, places) && goesOnBelow(block.label, places)
        ? [`**${block.label}**`, textMarkdown(block.text, places)]
        : [`**${block.label}** ${inlineMarkdown(block.text)}`.trim()];
    case 'text': {
      const heading = block.heading === '' ? [] : [`### ${inlineMarkdown(block.heading)}`];
      return block.text === '' ? heading : [...heading, textMarkdown(block.text, places)];
    }
    case 'list':
      return [`**${block.label}**`, block.items.map((item) => `- ${inlineMarkdown(item)}`).join('\n')];
  }
}

function tableMarkdown({ columns, rows }: PrintedTable, places: readonly Section[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const strong = (text: string) => (text === '' ? '' : `**${text}**`);
  return [
    line(columns.map(({ title }) => cellMarkdown(title))),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(({ cells, isResult, isLabelled }) => {
      const [name = '', ...others] = cells;
      const first = isLabelled ? cellMarkdown(name) : nameMarkdown(name, places);
      const written = [first, ...others.map(cellMarkdown)];
      return line(isResult ? written.map(strong) : written);
    }),
  ].join('\n');
}
