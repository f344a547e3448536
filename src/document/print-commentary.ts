import type { Assessment, Comparator } from '../assessment/assessment';
import { type CommentaryBlock, commentaryBlocks } from '../method/rows';
import { bare, type PrintedFigures } from './print-figures';
import type { PrintedBlock, PrintedLine } from './print-model';

/* The prose at the end: the override, the commentary and the roles to look at next. */

/** The last topics stand as labelled lines under one heading. */
const meaningHeading = 'What This Means';
const meaningTopics: readonly CommentaryBlock[] = ['The role in a few years', 'Survival strategy', 'Timeline'];
const nextLabel = 'Where to look next.';

/** The override: its reason, or None; then what it puts in place of the score, who says so and when. */
export function overrideBlocks({ override }: Assessment, { composite }: PrintedFigures): PrintedLine[] {
  if (override.size === 0) return [];
  const said = (field: string) => override.get(field) ?? '';
  const computed = said('computed') === bare(composite.score) ? '' : said('computed');
  const details = [
    ['Computed score:', computed],
    ['New score:', said('new')],
    ['Author:', said('author')],
    ['Date:', said('date')],
  ].filter((detail): detail is [string, string] => detail[1] !== '');
  const reason = said('reason') || (details.length === 0 ? 'None' : '');
  return [['Assessor override:', reason] as const, ...details].map(([label, text]) => ({ kind: 'line', label, text }));
}

/** The commentary in published order; a topic that the method does not name keeps its own heading. */
export function commentaryBlocksOf({ commentary, comparators }: Assessment): PrintedBlock[] {
  const isMeaning = (topic: string) => meaningTopics.some((each) => each === topic);
  const known = commentaryBlocks.filter((topic) => commentary.has(topic) && !isMeaning(topic));
  const others = [...commentary.keys()].filter((topic) => !commentaryBlocks.some((each) => each === topic));
  const text = (topic: string) => commentary.get(topic) ?? '';
  const line = (topic: CommentaryBlock): PrintedBlock[] =>
    commentary.has(topic) ? [{ kind: 'line', label: `${topic}:`, text: text(topic) }] : [];
  const next: PrintedBlock[] =
    comparators.length > 0 ? [{ kind: 'list', label: nextLabel, items: comparators.map(comparatorInWords) }] : [];
  const meaning = [...line('The role in a few years'), ...line('Survival strategy'), ...next, ...line('Timeline')];
  return [
    ...[...known, ...others].map((topic): PrintedBlock => ({ kind: 'text', heading: topic, text: text(topic) })),
    ...(meaning.length > 0 ? [{ kind: 'text', heading: meaningHeading, text: '' } as const, ...meaning] : []),
  ];
}

/** 'Compliance Manager (AIJRI 48.2 Green) — Uses the same knowledge of rules.' */
function comparatorInWords({ role, score, zone, why }: Comparator): string {
  const result = [score, zone].filter((word) => word !== '').join(' ');
  return `${role}${result === '' ? '' : ` (AIJRI ${result})`}${why === '' ? '' : ` — ${why}`}`;
}
