/* The engine with its grid, for the workbench's page. */
import { mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { WorkbookContent } from './content';
import { startUniver } from './univer-app';
import type { UniverEngine } from './univer-engine';
import { univerEngine } from './univer-engine';

export function createGridEngine(container: HTMLElement, content: WorkbookContent): Promise<UniverEngine> {
  const presets = [
    // The workbench has a ribbon of its own; the formula bar, the sheet tabs and the zoom stay.
    UniverSheetsCorePreset({ container, header: true, toolbar: false, ribbonType: 'simple' }),
    UniverSheetsTablePreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const texts = mergeLocales(coreTexts, tableTexts, dataValidationTexts, conditionalFormattingTexts);
  return univerEngine(
    startUniver(
      presets.flatMap((preset) => preset.plugins),
      texts,
    ),
    content,
  );
}
