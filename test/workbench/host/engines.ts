import type { SpreadsheetEngine } from '../../../workbench/engine/engine';
import { createHeadlessEngine } from '../../../workbench/engine/headless';
import { createMemoryEngine } from './memory-engine';

/** What holds for the object model holds on the spreadsheet of the workbench and on the small stand-in alike. */
export const engines: [name: string, create: () => SpreadsheetEngine | Promise<SpreadsheetEngine>][] = [
  ['the stand-in', createMemoryEngine],
  ['Univer', createHeadlessEngine],
];
