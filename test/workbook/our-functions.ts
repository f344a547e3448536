import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customFunctions } from '../../src/functions/register';
import type { FunctionSignature, SpreadsheetEngine } from '../../workbench/engine/engine';

const described: { readonly functions: readonly FunctionSignature[] } = JSON.parse(
  readFileSync(join(__dirname, '../functions/functions.expected.json'), 'utf8'),
);

/** Tells the spreadsheet our functions, as Excel learns them from functions.json and the add-in's page. */
export function registerOn(engine: SpreadsheetEngine): void {
  for (const signature of described.functions) {
    const run = customFunctions.get(signature.name) as ((...given: readonly unknown[]) => unknown) | undefined;
    if (run) engine.registerFunction(signature, run);
  }
}
