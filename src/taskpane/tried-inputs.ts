import type { Assessment } from '../assessment/assessment';
import { type InputChange, inputAt } from '../assessment/changed-inputs';
import { type Place, placeKey } from '../assessment/place';

/** An input with the sheet's value and the one that is tried; undefined where it is missing. */
export interface TriedInput {
  readonly at: Place;
  readonly base: number | undefined;
  readonly value: number | undefined;
  readonly isChanged: boolean;
}

/** A row of the tab What if: a task with its time and its score, or a single rating. */
export interface TriedRow {
  readonly score: TriedInput;
  readonly time: TriedInput | undefined;
}

/** A group of inputs in the order of the sheet. */
export interface TriedGroup {
  readonly group: 'tasks' | 'evidence' | 'barriers' | 'growth';
  readonly rows: readonly TriedRow[];
}

/** All inputs of the score, with what is tried. */
export function triedInputs(assessment: Assessment, changes: readonly InputChange[]): TriedGroup[] {
  const tried = new Map(changes.map(({ at, to }) => [placeKey(at), to]));
  const input = (at: Place): TriedInput => {
    const base = inputAt(assessment, at);
    const value = tried.get(placeKey(at)) ?? base;
    return { at, base, value, isChanged: value !== base };
  };
  const ratings = (section: 'evidence' | 'barriers'): TriedRow[] =>
    assessment[section].map((_, row) => ({ score: input({ section, row, field: 'score' }), time: undefined }));
  return [
    {
      group: 'tasks',
      rows: assessment.tasks.map((_, row) => ({
        score: input({ section: 'tasks', row, field: 'score' }),
        time: input({ section: 'tasks', row, field: 'time' }),
      })),
    },
    { group: 'evidence', rows: ratings('evidence') },
    { group: 'barriers', rows: ratings('barriers') },
    { group: 'growth', rows: [{ score: input({ section: 'principles', field: 'growth' }), time: undefined }] },
  ];
}
