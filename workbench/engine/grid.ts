/* The engine with its grid, for the workbench's page. */
import { mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { WorkbookContent } from './content';
import { showOwnErrors } from './error-cards';
import { startUniver } from './univer-app';
import type { UniverEngine } from './univer-engine';
import { univerEngine } from './univer-engine';

/** Tables look as their cells are formatted, as in the template: no stripes, no filter buttons, no label over the sheet. */
const plainTables = [UniverSheetsTablePlugin, { userThemes: [{ name: 'plain', style: {} }] }];

export async function createGridEngine(container: HTMLElement, content: WorkbookContent): Promise<UniverEngine> {
  const presets = [
    // The workbench has a ribbon of its own; the formula bar, the sheet tabs and the zoom stay.
    UniverSheetsCorePreset({ container, header: true, toolbar: false, ribbonType: 'simple' }),
    // A list that could be searched would take the keys from the cell that somebody types into.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const texts = mergeLocales(coreTexts, dataValidationTexts, conditionalFormattingTexts);
  const app = startUniver([...presets.flatMap((preset) => preset.plugins), plainTables], texts);
  const engine = await univerEngine(app, content);
  showOwnErrors(app, engine.errorMessage);
  return engine;
}
