import type { Section } from '../assessment/place';
import { isBlank, type RawRole, type RawSection, type RawValue } from '../assessment/raw';
import type { KeptText } from '../document/document';
import { cellText, shortened } from './cell-text';
import { type KeptRow, keptRow, keptTextsOf, readKeptTexts } from './kept-text';
import { type Block, type FilledBy, roleBlocks } from './layout/blocks';
import { type RoleContent, type SectionContent, sourceField } from './layout/content';
import { numberFormatOf } from './layout/number-formats';
import type { CellValue } from './layout/plan';
import { printedNumber } from './printed-number';

type Fields = Record<string, CellValue>;
type Formats = Record<string, string>;

/** Blocks that nobody's text fills: checks and scenarios are written by the add-in, kept text comes on its own. */
const notCopied: ReadonlySet<Section> = new Set<Section>(['kept', 'checks', 'scenarios']);

/**
 * The content of a role sheet from a role as found in a text or on another sheet.
 *
 * Figures that are printed beside the sheet's own stand in its stated columns. Nothing is guessed: text in a number's place
 * stays the text that it is. What the sheet has no cell for is kept as text. (ours)
 *
 * @param kept texts of the source that no field took; those of a sheet are in its role
 */
export function contentOfRole(
  role: RawRole,
  kept: readonly Pick<KeptText, 'text' | 'after'>[] = readKeptTexts(role),
): RoleContent {
  const blocks = roleBlocks.filter(({ section }) => !notCopied.has(section));
  const taken = blocks.flatMap((block) => {
    const found = role.get(block.section);
    return found ? [[block.section, contentOfSection(block, found)] as const] : [];
  });
  const rows = [...kept.flatMap(keptRow), ...taken.flatMap(([, { left }]) => left)];
  return {
    ...Object.fromEntries(taken.map(([section, { content }]) => [section, content])),
    ...(rows.length > 0 ? { kept: { rows: rows.map((row) => ({ ...row })) } } : {}),
  };
}

interface Taken {
  readonly content: SectionContent;
  /** What the block has no cell for. */
  readonly left: readonly KeptRow[];
}

function contentOfSection(block: Block, found: RawSection): Taken {
  const fieldsBy = (by: FilledBy) =>
    new Set(block.lines.flatMap((line) => (line.by === by ? line.values.map(({ field }) => field) : [])));
  const authors = new Set([...fieldsBy('author'), ...(block.source ? [sourceField] : [])]);
  const written = fieldsBy('add-in');
  const besides = new Set(block.lines.flatMap(({ stated }) => stated).map(({ field }) => field));
  // What the add-in wrote is written anew; what its author printed is marked.
  const values = new Map([...found.values].filter(([field, { isBeside }]) => isBeside || !written.has(field)));
  const single = fieldsOf(block.section, values, authors, besides);
  const columns = new Set(block.header.map(({ field }) => field));
  const besideRows = new Set(block.stated.flatMap(({ field }) => (field === undefined ? [] : [field])));
  const authorColumns = new Set([...columns].filter((field) => !besideRows.has(field)));
  const rows = block.rows === 'none' ? [] : found.rows;
  const taken = rows.map((row) => fieldsOf(block.section, row, authorColumns, besideRows));
  const withNames =
    block.rows === 'any' || block.rows === 'none' ? taken.map(({ values }) => values) : named(taken, block.rows);
  return {
    content: {
      values: single.values,
      rows: withNames,
      stated: { values: single.stated, rows: taken.map(({ stated }) => stated) },
      formats: { values: single.formats, rows: taken.map(({ formats }) => formats) },
    },
    left: [...single.left, ...taken.flatMap(({ left }) => left)],
  };
}

interface TakenFields {
  readonly values: Fields;
  readonly stated: Fields;
  readonly formats: Formats;
  readonly left: readonly KeptRow[];
}

/** Every value goes to its own cell, to the cell for stated figures, or is left to be kept as text. */
function fieldsOf(
  section: Section,
  found: ReadonlyMap<string, RawValue>,
  authors: ReadonlySet<string>,
  besides: ReadonlySet<string>,
): TakenFields {
  const values: Fields = {};
  const stated: Fields = {};
  const formats: Formats = {};
  const left: KeptRow[] = [];
  for (const [field, raw] of found) {
    // What a formula gives is calculated anew, not stated.
    if (isBlank(raw) || (raw.isFormula && !authors.has(field))) continue;
    const goesTo = authors.has(field) ? values : besides.has(field) ? stated : undefined;
    if (!goesTo) {
      left.push(...keptTextsOf(section, `${field}: ${raw.text.trim() || String(raw.value)}`));
      continue;
    }
    const { value, format } = printedNumber(raw);
    const { text, rest } = typeof value === 'string' ? shortened(cellText(value)) : { text: value, rest: '' };
    goesTo[field] = text;
    if (format !== undefined && format !== numberFormatOf(section, field)) formats[field] = format;
    if (rest !== '') left.push(...keptTextsOf(section, rest));
  }
  return { values, stated, formats, left };
}

/**
 * Rows of a table whose rows the method names, all of them: a row that is absent gets its name and waits for a rating.
 * Rows under other names stand for absent ones.
 */
function named(taken: readonly TakenFields[], names: readonly string[]): Fields[] {
  const rows = taken.map(({ values }) => ({ name: '', ...values }));
  const found = new Set(rows.map(({ name }) => String(name).trim().toLowerCase()));
  const absent = names.filter((name) => !found.has(name.toLowerCase()));
  const lacking = Math.max(0, names.length - rows.length);
  return [...rows, ...absent.slice(absent.length - Math.min(lacking, absent.length)).map((name) => ({ name }))];
}
