import type { Provenance } from '../../src/method/provenance';
import type { Html } from './html';
import type { ExampleSheet } from './sheet';

/** A value as the cell shows it, or the rows that spill. */
export type Shown = string | number | readonly (readonly (string | number)[])[];

/**
 * What a function's page says beyond the metadata of functions.json. Names, descriptions and order of the arguments are
 * not repeated here.
 */
export interface FunctionProse {
  readonly name: string;
  readonly about?: readonly Html[];
  /** Units and scale of each argument, by its name. */
  readonly scales: Readonly<Record<string, Html>>;
  readonly result: readonly Html[];
  /** The cells that the examples refer to. */
  readonly sheet?: ExampleSheet;
  /** Formula and true result; the tests work them out. */
  readonly examples: readonly (readonly [formula: string, result: Shown])[];
  /** What gives #VALUE!, in general. */
  readonly refuses: Html;
  /** Formula and the sentence behind its #VALUE!. */
  readonly errors: readonly (readonly [formula: string, sentence: string])[];
  /** What a blank cell does, on the web and on the desktop. */
  readonly blanks: readonly Html[];
  readonly rules: readonly (readonly [Provenance, Html])[];
  /** Functions that belong beside this one. */
  readonly related: readonly string[];
}
