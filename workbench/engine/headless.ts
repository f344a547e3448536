/* The engine without its grid, for Node: jest tests of the emulated host and of the add-in on it. */
import './iterator-helpers';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { WorkbookContent } from './content';
import { emptyContent } from './content';
import { startUniver } from './univer-app';
import type { UniverEngine } from './univer-engine';
import { univerEngine } from './univer-engine';

/** Without content: one empty sheet, `Sheet1`. Call `dispose()` at the end, or the test process stays alive. */
export function createHeadlessEngine(content: WorkbookContent = emptyContent()): Promise<UniverEngine> {
  const plugins = [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNumfmtPlugin,
  ];
  return univerEngine(startUniver(plugins, {}), content);
}
