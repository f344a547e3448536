import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** What the formula bar says of a function. */
export interface FunctionMetadata {
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const source = join(__dirname, '../../src/functions/functions.ts');

/** Every custom function as functions.json describes it, in its order. */
export async function functionMetadata(): Promise<FunctionMetadata[]> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(`src/functions/functions.ts: ${errors.join(' ')}`);
  return JSON.parse(metadataJson).functions;
}

/** `=AIJRI.SHARE(tasks, score)`; an argument that may be left out stands in brackets. */
export function signatureOf({ name, parameters }: FunctionMetadata): string {
  return `=${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ')})`;
}

/** The file name under docs/functions/, which is also what the function's help address ends in. */
export const pageOfFunction = (name: string): string => `${name.toLowerCase()}.html`;
