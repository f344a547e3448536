import type { Assessment, Comparator } from '../assessment/assessment';
import type { Section } from '../assessment/place';
import { type CommentaryBlock, commentaryBlocks } from '../method/rows';
import { bare, type PrintedFigures } from './print-figures';
import { readsAsMore } from './print-guard';
import type { PrintedBlock, PrintedLine } from './print-model';
import { comparatorIn } from './read-comparator';
import { takeOverride, takeRoleInYears } from './read-takes';
import { keyOf, roleInYears } from './read-vocabulary';

/* The prose at the end: the override, the commentary and the roles to look at next. */

/** The last topics stand as labelled lines under one heading. */
const meaningHeading = 'What This Means';
const meaningTopics: readonly CommentaryBlock[] = ['The role in a few years', 'Survival strategy', 'Timeline'];
const nextLabel = 'Where to look next.';
const places: readonly Section[] = ['commentary', 'comparators'];

/** The override: None, a reason, or a new score with its reason; then who says so and when. */
export function overrideBlocks({ override }: Assessment, { composite }: PrintedFigures): PrintedLine[] {
  if (override.size === 0) return [];
  const said = (field: string) => override.get(field) ?? '';
  const [score, reason, author, date] = [said('new'), said('reason'), said('author'), said('date')];
  const computed = said('computed') === bare(composite.score) ? '' : said('computed');
  const together = score === '' || reason === '' ? score || reason : `${score} — ${reason}`;
  const isBlank = [together, author, date, computed].every((text) => text === '');
  const lines = saysBoth(together, score, reason)
    ? [['Assessor override:', together]]
    : [
        ['New score:', score],
        ['Reason:', reason],
      ];
  return [
    ...(isBlank ? [['Assessor override:', 'None']] : lines),
    ['Author:', author],
    ['Date:', date],
    ['Computed score:', computed],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [{ kind: 'line', label, text }]));
}

/** True when a reader takes score and reason apart again. */
function saysBoth(together: string, score: string, reason: string): boolean {
  const taken = new Map(takeOverride(together, '')?.values);
  return (taken.get('new')?.text ?? '') === score && (taken.get('reason')?.text ?? '') === reason;
}

/** The commentary in published order, without its blank topics; one that the method does not name keeps its own heading. */
export function commentaryBlocksOf({ commentary, comparators }: Assessment): PrintedBlock[] {
  const text = (topic: string) => commentary.get(topic) ?? '';
  const line = (topic: CommentaryBlock): PrintedBlock[] =>
    text(topic) === '' ? [] : [{ kind: 'line', label: `${topic}:`, text: text(topic) }];
  const isMeaning = (topic: string) => meaningTopics.some((each) => each === topic);
  const others = [...commentary.keys()].filter((topic) => !commentaryBlocks.some((each) => each === topic));
  const topics = [...commentaryBlocks.filter((topic) => !isMeaning(topic)), ...others].filter((topic) => text(topic));
  const next = comparators.length > 0 ? comparatorBlocks(comparators) : [];
  const meaning = [
    ...roleInYearsLine(text('The role in a few years')),
    ...line('Survival strategy'),
    ...next,
    ...line('Timeline'),
  ];
  const heading = (title: string, under = ''): PrintedBlock => ({ kind: 'text', heading: title, text: under });
  if (topics.length + meaning.length === 0) return commentary.size > 0 ? [heading('')] : [];
  return [
    ...topics.map((topic) => heading(topic, text(topic))),
    ...(meaning.length > 0 ? [heading(meaningHeading), ...meaning] : []),
  ];
}

/** 'In 2029: fewer people' stands as 'The role in 2029: fewer people', as it was published. */
function roleInYearsLine(text: string): PrintedBlock[] {
  if (text === '') return [];
  const [, when = '', rest = ''] = /^In (.{1,40}?): (.*)$/s.exec(text) ?? [];
  const label = `The role in ${when}`;
  const isPublished = when !== '' && roleInYears.test(keyOf(label));
  const taken = isPublished ? takeRoleInYears(rest, label)?.values[0]?.[1].text : undefined;
  return taken === text
    ? [{ kind: 'line', label: `${label}:`, text: rest }]
    : [{ kind: 'line', label: 'The role in a few years:', text }];
}

/** The roles to look at next as bullets; as a table where a bullet would be read as something else. */
function comparatorBlocks(comparators: readonly Comparator[]): PrintedBlock[] {
  const items = comparators.map(inWords);
  if (items.every((item, index) => saysAll(item, comparators[index])))
    return [{ kind: 'list', label: nextLabel, items }];
  const columns = ['Role', 'Score', 'Zone', 'Why'].map((title) => ({ title, isNumber: title === 'Score' }));
  const rows = comparators.map(({ role, score, zone, why }) => ({ cells: [role, score, zone, why], isResult: false }));
  return [
    { kind: 'line', label: nextLabel, text: '' },
    { kind: 'table', columns, rows, caption: 'Where to look next' },
  ];
}

/** 'Compliance Manager (AIJRI 48.2 Green) — Uses the same knowledge of rules.' */
function inWords({ role, score, zone, why }: Comparator): string {
  const result = [score, zone].filter((word) => word !== '').join(' ');
  return `${role}${result === '' ? '' : ` (AIJRI ${result})`}${why === '' ? '' : ` — ${why}`}`;
}

/** True when a reader takes all of it apart again. */
function saysAll(item: string, comparator: Comparator | undefined): boolean {
  const read = readsAsMore(item, places) ? undefined : comparatorIn(item, true);
  if (!read || !comparator) return false;
  const { role, score, zone, why } = comparator;
  return Object.entries({ role, score, zone, why }).every(([field, text]) => read.get(field)?.text === text);
}
