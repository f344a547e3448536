import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import { percent } from '../scoring/printed';
import type { Check, Finding } from './check';
import { missingInput } from './missing-input';
import { type Part, together } from './parts';
import { phrase } from './phrase';

const messages = {
  overHalf: 'Task {task} takes {time} of the time; one rating decides more than half of the score.',
  allEqual: 'All {count} tasks take the same time.',
  many: 'The role has {count} tasks; more than {most} are hard to tell apart.',
  duplicate: 'Task {task} has the same name as task {other}.',
} as const;

const half = 500_000;

/** More tasks than this are unusual; equal times are worth a word from so many tasks up. (ours) */
const mostTasks = 12;
const fewestForEqual = 4;

/** How the time is cut into tasks is plausible: not one lump, not all alike, not too many, none twice. */
export const timeShape: Check = {
  name: 'time-shape',
  severity: 'info',
  protects: 'A cut into tasks that was not looked at: one lump, equal slices, or the same task twice.',
  provenance: 'ours',
  messages,

  run({ assessment }) {
    const missing = missingInput(assessment, ['time']);
    return together(
      [
        ...overHalf(assessment),
        ...allEqual(assessment),
        ...tooMany(assessment),
        ...twice(assessment),
        missing ?? 'agrees',
      ],
      undefined,
    );
  },
};

function overHalf({ tasks }: Assessment): Part[] {
  return tasks.flatMap(({ time }, row): Part[] => {
    if (time === undefined || time <= half) return [];
    const sentence = phrase(messages.overHalf, { task: String(row + 1), time: percent(time) });
    return [finding({ section: 'tasks', row, field: 'time' }, sentence, percent(time))];
  });
}

function allEqual({ tasks }: Assessment): Part[] {
  const [first] = tasks;
  if (tasks.length < fewestForEqual || first?.time === undefined) return [];
  // Thirds and sevenths are rounded somewhere: a tenth of a point is no difference.
  const isEqual = tasks.every(({ time }) => time !== undefined && Math.abs(time - (first.time ?? 0)) <= 1_000);
  if (!isEqual) return [];
  const sentence = phrase(messages.allEqual, { count: String(tasks.length) });
  return [finding({ section: 'tasks', field: 'timeTotal' }, sentence, percent(first.time))];
}

function tooMany({ tasks: { length } }: Assessment): Part[] {
  if (length <= mostTasks) return [];
  const sentence = phrase(messages.many, { count: String(length), most: String(mostTasks) });
  return [finding({ section: 'tasks', field: 'table' }, sentence, String(length))];
}

function twice({ tasks }: Assessment): Part[] {
  const seen = new Map<string, number>();
  return tasks.flatMap(({ name }, row): Part[] => {
    const plain = name.toLowerCase().replace(/\s+/g, ' ');
    const other = seen.get(plain);
    if (plain === '') return [];
    if (other === undefined) {
      seen.set(plain, row);
      return [];
    }
    const sentence = phrase(messages.duplicate, { task: String(row + 1), other: String(other + 1) });
    return [finding({ section: 'tasks', row, field: 'name' }, sentence, name)];
  });
}

const finding = (at: Place, sentence: string, found: string): Finding => ({
  sentence,
  detail: '',
  at,
  found,
  expected: '',
  fix: undefined,
});
