import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/* The cases of this folder, which every way of computing has to agree on. They are data, so that an implementation in
   another language can read them too. A number is one cell, rows of values are a range, null is a blank cell. */

export type CaseCell = number | string | boolean | null;
export type CaseInput = CaseCell | readonly (readonly CaseCell[])[];

export interface RoleInputs {
  readonly tasks: CaseInput;
  readonly evidence: CaseInput;
  readonly barriers: CaseInput;
  readonly growth: CaseCell;
}

export interface Scored {
  readonly score: number;
  readonly zone: string;
  /** Empty where it takes share3+, and the tasks are given as one number. */
  readonly subLabel: string;
  /** Of a task table. */
  readonly resistance?: number;
  readonly share3plus?: number;
}

/** The sentence that a custom function says; a sheet says "incomplete". */
export interface Refused {
  readonly refused: string;
}

export interface RoleCase {
  readonly why: string;
  readonly role: RoleInputs;
  readonly expected: Scored | Refused;
  /** Where the answer is another one on purpose: with a blank handed over as 0, and on a sheet with its own tables. */
  readonly differs?: { readonly desktop?: Scored | Refused; readonly sheet?: Scored | Refused };
}

export interface ScreenCase {
  readonly why: string;
  readonly protective: CaseInput;
  readonly growth: CaseCell;
  readonly expected: { readonly verdict: string } | Refused;
}

interface CaseFile<Case> {
  readonly about: string;
  readonly cases: readonly Case[];
}

const casesIn = <Case>(file: string): readonly Case[] => {
  const read: CaseFile<Case> = JSON.parse(readFileSync(join(__dirname, file), 'utf8'));
  return read.cases;
};

export const roleFiles = ['scores.json', 'sub-labels.json', 'task-tables.json', 'ratings.json', 'refusals.json'];

export const roleCases = (): RoleCase[] => roleFiles.flatMap((file) => casesIn<RoleCase>(file));
export const screenCases = (): readonly ScreenCase[] => casesIn<ScreenCase>('quick-screen.json');

export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome;
export const isRange = (input: CaseInput): input is readonly (readonly CaseCell[])[] => Array.isArray(input);
