import type { Html } from './html';

/** A cell of an example: its place as the tests know it, its place in words, what it holds; '' is a blank. */
export interface ExampleCell {
  /** `tasks.3.score`: the section, the row from 0 and the field. */
  readonly at: string;
  readonly place: string;
  readonly holds: string;
  /** True where a formula gives the value. */
  readonly byFormula?: boolean;
}

/** The complete sheet of a role, with these cells on top. */
export interface CheckExample {
  /** Medical Coder unless said otherwise. */
  readonly role?: string;
  readonly cells: readonly ExampleCell[];
}

/** What a check's page says beyond what the check says of itself. */
export interface CheckProse {
  readonly about: readonly Html[];
  readonly finds?: CheckExample & { readonly findings: readonly string[] };
  readonly passes?: CheckExample;
  readonly notRun?: { readonly sheet: Html; readonly because: string };
}
