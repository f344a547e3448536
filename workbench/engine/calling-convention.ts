/* How Excel calls an add-in's function, whatever spreadsheet stands behind: a scalar parameter gets one value, a matrix
   parameter rows of values, an error value among the arguments is the result without a call, and whatever happens inside
   the function the cell gets a value. It must never throw: one throw stops Univer's calculation for good.

   Blank cells and arguments left out arrive as null, as in Excel on the web; the desktop sends 0 for a blank. A null in
   a result shows as 0. */
import type { FunctionSignature } from './engine';

export type Scalar = string | number | boolean | null;
/** Undefined: the argument was left out. */
export type Argument = Scalar | undefined | Scalar[][];
export type Result = { readonly value: Scalar | Scalar[][]; readonly message?: string };

const errorValue = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CONNECT!|BUSY!)$/;

export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && errorValue.test(value);
}

export function callLikeExcel(
  signature: FunctionSignature,
  run: (...args: unknown[]) => unknown,
  args: readonly Argument[],
): Result {
  const required = signature.parameters.filter((parameter) => !parameter.optional).length;
  if (args.length > signature.parameters.length || args.length < required) {
    return { value: '#VALUE!', message: `${signature.name} has ${signature.parameters.length} arguments.` };
  }
  const passedOn = args.flat(2).find(isErrorValue);
  if (passedOn !== undefined) return { value: passedOn };
  try {
    const result = run(...signature.parameters.map((parameter, i) => shaped(args[i], parameter.dimensionality)));
    if (typeof result === 'object' && result !== null && 'then' in result) {
      return {
        value: '#VALUE!',
        message: `${signature.name} is asynchronous; the workbench calculates synchronously.`,
      };
    }
    return { value: Array.isArray(result) ? result.map(rowOf) : scalarOf(result) };
  } catch (thrown) {
    return failure(thrown);
  }
}

function shaped(argument: Argument, dimensionality: string | undefined): unknown {
  if (argument === undefined) return null;
  if (dimensionality === 'matrix') return Array.isArray(argument) ? argument : [[argument]];
  return Array.isArray(argument) ? argument[0]?.[0] : argument;
}

function rowOf(row: unknown): Scalar[] {
  return (Array.isArray(row) ? row : [row]).map(scalarOf);
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null) return 0;
  if (value instanceof Error || (typeof value === 'object' && 'code' in value)) {
    const { value: error } = failure(value);
    return typeof error === 'string' ? error : '#VALUE!';
  }
  return '#VALUE!';
}

/** `CustomFunctions.Error` carries the error value as its code. */
function failure(thrown: unknown): Result {
  if (typeof thrown !== 'object' || thrown === null) return { value: '#VALUE!', message: String(thrown) };
  const code = 'code' in thrown && isErrorValue(thrown.code) ? thrown.code : '#VALUE!';
  const message = 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : '';
  return message === '' ? { value: code } : { value: code, message };
}
