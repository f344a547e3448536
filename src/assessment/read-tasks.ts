import { type TaskLabel, taskLabels } from '../method/rows';
import { taskScale } from '../method/scales';
import type { Task } from './assessment';
import type { Place } from './place';
import type { Problem } from './problems';
import { taskScore, type TimeShare, timeShareOf } from './ratings';
import { isBlank, type RawSection, type RawValue } from './raw';
import { problemAt, readNumber } from './read-number';
import { readRating, textOf } from './read-rating';

const timeAllowed = 'a share of time above 0 and up to 100 %';

/** The tasks of a role. Time is a percentage (0.35) or plain (35); the whole column is one or the other. */
export function readTasks(raw: RawSection | undefined, problems: Problem[]): Task[] {
  if (!raw) return [];
  const unit = timeUnit(raw);
  return raw.rows.map((row, index) => {
    const at = (field: string): Place => ({ section: 'tasks', row: index, field });
    const who = `task ${index + 1}`;
    return {
      name: textOf(row.get('name')),
      time: readTime(row.get('time'), unit, { at: at('time'), what: `Time of ${who}`, allowed: timeAllowed }, problems),
      score: readRating(
        row.get('score'),
        { what: `Score of ${who}`, at: at('score'), scale: taskScale, accept: taskScore },
        problems,
      ),
      label: readLabel(row.get('label'), at('label'), `Label of ${who}`, problems),
      rationale: textOf(row.get('rationale')),
    };
  });
}

interface TimeUnit {
  /** What one whole is: 1 where the column holds percentages, 100 where it holds plain numbers. */
  readonly whole: 1 | 100;
  /** True when the plain numbers add to about 100, so that a share below 1 is a fraction of a percent. */
  readonly addsUp: boolean;
}

/** A sum above 2 can't be a column of percentages, and one below can't be plain numbers that reach 100. */
function timeUnit({ rows }: RawSection): TimeUnit {
  const numbers = rows.map((row) => row.get('time')?.value).filter((value) => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  return { whole: sum > 2 ? 100 : 1, addsUp: Math.abs(sum - 100) <= 1 };
}

function readTime(
  raw: RawValue | undefined,
  unit: TimeUnit,
  expected: { at: Place; what: string; allowed: string },
  problems: Problem[],
): TimeShare | undefined {
  const number = readNumber(raw, expected);
  if (typeof number !== 'number') {
    problems.push(number);
    return undefined;
  }
  const isPercentage = raw?.text.includes('%') ?? false;
  const mixed = unit.whole === 100 && number > 0 && number < 1 && (isPercentage || !unit.addsUp);
  if (mixed) {
    problems.push(problemAt(expected, 'mixed-time-units', raw?.text || String(number), number * 100));
    return undefined;
  }
  const share = timeShareOf(number / unit.whole);
  if (share === undefined) problems.push(problemAt(expected, 'out-of-scale', raw?.text || String(number)));
  return share;
}

function readLabel(raw: RawValue | undefined, at: Place, what: string, problems: Problem[]): TaskLabel | undefined {
  const allowed = `${taskLabels.slice(0, -1).join(', ')} or ${taskLabels.at(-1) ?? ''}`;
  const expected = { at, what, allowed };
  if (raw === undefined || isBlank(raw)) {
    problems.push(problemAt(expected, 'missing', ''));
    return undefined;
  }
  const text = String(raw.value);
  const exact = taskLabels.find((label) => label === text);
  if (exact) return exact;
  const meant = taskLabels.find((label) => label === text.trim().toUpperCase());
  problems.push(problemAt(expected, meant ? 'label-case' : 'unknown-label', text, meant));
  return undefined;
}
