import { type TaskLabel, taskLabels } from '../method/rows';
import { taskScale } from '../method/scales';
import type { Task } from './assessment';
import { type Place, sectionTitle } from './place';
import type { Problem } from './problems';
import { taskScore, type TimeShare, timeShareOf } from './ratings';
import { isBlank, type RawSection, type RawValue } from './raw';
import { type Expected, numberMeantBy, problemAt, readNumber } from './read-number';
import { readRating, textIfThere, textOf } from './read-rating';

/** What a time may be, in words. */
export const timeInWords = 'a share of time above 0 and up to 100 %';

/** The task labels in words. */
export const labelsInWords = `${taskLabels.slice(0, -1).join(', ')} or ${taskLabels.at(-1) ?? ''}`;

/** The words for one value of a task in messages; `row` counts from 0. */
export type NameTaskValue = (field: 'time' | 'score' | 'label', row: number) => string;

const nameInRole: NameTaskValue = (field, row) => `${titles[field]} of task ${row + 1}`;
const titles = { time: 'Time', score: 'Score', label: 'Label' } as const;

/**
 * The tasks of a role. Time is a percentage (0.35) or plain (35); the whole column is one or the other.
 *
 * @param nameOf what messages call a value: "Score of task 3" unless the caller knows a better place
 */
export function readTasks(raw: RawSection | undefined, problems: Problem[], nameOf = nameInRole): Task[] {
  if (!raw) return [];
  if (raw.rows.length === 0) {
    const expected = { at: { section: 'tasks', field: 'table' }, what: sectionTitle('tasks'), allowed: '' } as const;
    problems.push(problemAt(expected, 'no-rows', ''));
  }
  const form = timeForm(raw);
  return raw.rows.map((row, index) => {
    const at = (field: string): Place => ({ section: 'tasks', row: index, field });
    return {
      name: textOf(row.get('name')),
      time: readTime(
        row.get('time'),
        form,
        { at: at('time'), what: nameOf('time', index), allowed: timeInWords },
        problems,
      ),
      score: readRating(
        row.get('score'),
        { what: nameOf('score', index), at: at('score'), scale: taskScale, accept: taskScore },
        problems,
      ),
      label: readLabel(row.get('label'), at('label'), nameOf('label', index), problems),
      rationale: textIfThere(row.get('rationale')),
    };
  });
}

/** How a column prints time: 0.35 shown as 35 %, or a plain 35. */
interface TimeForm {
  readonly printed: 'percentages' | 'plain numbers';
  /** True when the plain numbers add to about 100, so that one below 1 is a fraction of a percent. */
  readonly addsUp: boolean;
}

/** The form that most of a column's times have, so that one stray cell is the problem and not all the others. (ours) */
function timeForm({ rows }: RawSection): TimeForm {
  const times = rows.flatMap((row) => {
    const raw = row.get('time');
    if (raw === undefined || isBlank(raw)) return [];
    const value = typeof raw.value === 'string' ? numberMeantBy(raw.value) : Number(raw.value);
    return value === undefined ? [] : [{ value, isPercentage: hasPercentSign(raw) }];
  });
  const sum = times.reduce((total, { value }) => total + value, 0);
  if (times.every(({ isPercentage }) => !isPercentage) && Math.abs(sum - 100) <= 1) {
    return { printed: 'plain numbers', addsUp: true };
  }
  const percentages = times.filter(({ value, isPercentage }) => isPercentage || Math.abs(value) <= 1);
  const isPlain = percentages.length * 2 < times.length;
  return { printed: isPlain ? 'plain numbers' : 'percentages', addsUp: false };
}

/** A time as found: a share of the whole, or undefined with the problem added to `problems`. */
function readTime(
  raw: RawValue | undefined,
  form: TimeForm,
  expected: Expected,
  problems: Problem[],
): TimeShare | undefined {
  const number = readNumber(raw, expected);
  if (typeof number !== 'number') {
    const fix = raw && typeof number.fix === 'number' ? inForm(form, shareMeant(number.fix, raw, form)) : undefined;
    problems.push({ ...number, fix });
    return undefined;
  }
  const shown = raw?.text || String(number);
  if (raw && isOtherForm(number, raw, form)) {
    const fix = inForm(form, hasPercentSign(raw) || number < 1 ? number : number / 100);
    problems.push(problemAt({ ...expected, allowed: form.printed }, 'mixed-time-units', shown, fix));
    return undefined;
  }
  const share = timeShareOf(form.printed === 'percentages' ? number : number / 100);
  if (share === undefined) problems.push(problemAt(expected, 'out-of-scale', shown));
  return share;
}

const hasPercentSign = (raw: RawValue): boolean => /[%\uFF05]/.test(raw.text || String(raw.value));

function isOtherForm(number: number, raw: RawValue, { printed, addsUp }: TimeForm): boolean {
  if (printed === 'percentages') return number > 1 && !hasPercentSign(raw);
  return number > 0 && (hasPercentSign(raw) || (number < 1 && !addsUp));
}

/** What a text means as a share: "35 %" is 0.35, and so is "35", whatever its column; "0.35" is 0.35 among percentages. */
function shareMeant(number: number, raw: RawValue, { printed }: TimeForm): number {
  return hasPercentSign(raw) || (printed === 'percentages' && number <= 1) ? number : number / 100;
}

/** A share as its column prints it, 0.35 or 35; undefined when it is no share of time. */
function inForm({ printed }: TimeForm, share: number): number | undefined {
  if (timeShareOf(share) === undefined) return undefined;
  return Number((printed === 'percentages' ? share : share * 100).toPrecision(12));
}

function readLabel(raw: RawValue | undefined, at: Place, what: string, problems: Problem[]): TaskLabel | undefined {
  const expected = { at, what, allowed: labelsInWords };
  if (raw === undefined || isBlank(raw)) {
    problems.push(problemAt(expected, 'missing-label', ''));
    return undefined;
  }
  const text = String(raw.value);
  const exact = taskLabels.find((label) => label === text);
  if (exact) return exact;
  const meant = taskLabels.find((label) => label === text.trim().toUpperCase());
  problems.push(problemAt(expected, meant ? 'label-case' : 'unknown-label', text, meant));
  return undefined;
}
