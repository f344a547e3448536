import type { Assessment } from '../../assessment/assessment';
import { type InputChange, inputAt } from '../../assessment/changed-inputs';
import type { Place } from '../../assessment/place';

/* What a scenario differs in, as a text that people read and that can be read back: 'Task 3 (Code charts) score 3 -> 4;
   Task 1 (Audit) time 35 % -> 30 %; Evidence 3 (Wage Trends) 0 -> -1; AI growth 0 -> 1'. (ours) */

/** A change as it is written, and where it belongs now. */
export interface WrittenChange {
  /** 'Task 3 (Code charts) score'. */
  readonly what: string;
  readonly isTime: boolean;
  /** The input that it changes; undefined when no row has that name any more, or several have. */
  readonly at: Place | undefined;
  /** What the input was when the change was written; undefined for a blank. */
  readonly from: number | undefined;
  /** A rating, or a time in millionths of the whole. */
  readonly to: number;
}

const sectionOf = { Task: 'tasks', Evidence: 'evidence', Barrier: 'barriers' } as const;
type Group = keyof typeof sectionOf;
const groups: readonly Group[] = ['Task', 'Evidence', 'Barrier'];

const growthName = 'AI growth';
const growthPlace: Place = { section: 'principles', field: 'growth' };
const blank = 'blank';
const perPercent = 10_000;
const longestLabel = 60;

/** A change as it is written of an assessment; undefined for a place that is no input of the score. */
export function writtenChange({ at, to }: InputChange, assessment: Assessment): WrittenChange | undefined {
  const what = inputName(at, assessment);
  return what === undefined ? undefined : { what, isTime: at.field === 'time', at, from: inputAt(assessment, at), to };
}

/** 'Task 3 (Code charts) score'; undefined for a place that is no input of the score. */
export function inputName(at: Place, assessment: Assessment): string | undefined {
  if (at.section === growthPlace.section) return growthName;
  const group = groups.find((name) => sectionOf[name] === at.section);
  if (!group || at.row === undefined) return undefined;
  const label = labelsOf(group, assessment)[at.row] ?? '';
  const row = `${group} ${at.row + 1}${label === '' ? '' : ` (${label})`}`;
  return group === 'Task' ? `${row} ${at.field}` : row;
}

/** The changes as a text. One whose input is another by now says so in brackets, which reading passes over. */
export function changesText(changes: readonly WrittenChange[], assessment: Assessment): string {
  return changes
    .map(({ what, isTime, at, from, to }) => {
      const now = at && inputAt(assessment, at);
      const moved = at && now !== from ? ` [now ${valueText(now, isTime)}]` : '';
      return `${what} ${valueText(from, isTime)} -> ${valueText(to, isTime)}${moved}`;
    })
    .join('; ');
}

function valueText(value: number | undefined, isTime: boolean): string {
  if (value === undefined) return blank;
  return isTime ? `${Number((value / perPercent).toFixed(4))} %` : String(value);
}

/** Names of rows as they stand in a text, without what could be taken for its signs. */
const labelsOf = (group: Group, assessment: Assessment): string[] =>
  assessment[sectionOf[group]].map(({ name }) =>
    name
      .replace(/[\s;()[\]]+/g, ' ')
      .trim()
      .slice(0, longestLabel)
      .trim(),
  );

const value = String.raw`(blank|-?[\d.]+(?: %)?)`;
const written = new RegExp(
  String.raw`^((?:(Task|Evidence|Barrier) (\d{1,7})(?: \(([^()]*)\))?(?: (score|time))?)|AI growth) ${value} -> ${value}(?: \[[^\]]*\])?$`,
);

/**
 * Reads a text of changes for an assessment as it is now. A row is found again by its name, one without a name by its
 * number.
 *
 * @returns undefined when the text is not one that `changesText` makes
 */
export function readChanges(text: string, assessment: Assessment): WrittenChange[] | undefined {
  const changes = text.split(';').map((part) => readChange(part.trim(), assessment));
  const read = changes.flatMap((change) => change ?? []);
  return read.length === changes.length ? read : undefined;
}

function readChange(part: string, assessment: Assessment): WrittenChange | undefined {
  const [, what, groupName, number, label = '', field, before, after] = written.exec(part) ?? [];
  if (what === undefined || before === undefined || after === undefined) return undefined;
  const group = groups.find((name) => name === groupName);
  const isTime = field === 'time';
  const to = readValue(after, isTime);
  const from = readValue(before, isTime);
  if (to === undefined || (from === undefined && before !== blank)) return undefined;
  if ((group === 'Task') !== (field !== undefined)) return undefined;
  const at = group
    ? placeOf(group, { row: Number(number) - 1, label, field: field ?? 'score' }, assessment)
    : growthPlace;
  return { what, isTime, at, from, to };
}

function readValue(text: string, isTime: boolean): number | undefined {
  if (text === blank || text.endsWith('%') !== isTime) return undefined;
  const found = Number(text.replace(' %', ''));
  if (Number.isNaN(found)) return undefined;
  return isTime ? Math.round(found * perPercent) : found;
}

function placeOf(
  group: Group,
  { row, label, field }: { readonly row: number; readonly label: string; readonly field: string },
  assessment: Assessment,
): Place | undefined {
  const labels = labelsOf(group, assessment);
  const section = sectionOf[group];
  if (labels[row] === label) return { section, row, field };
  const rows = labels.flatMap((each, index) => (each === label && label !== '' ? [index] : []));
  const [only] = rows;
  return only !== undefined && rows.length === 1 ? { section, row: only, field } : undefined;
}
