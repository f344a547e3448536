/* The spreadsheet behind the emulated Excel: Univer, with or without its grid. */
import type { IWorkbookData } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets/facade';
import { watchCalculation } from './calculation';
import { cellsOf } from './cells';
import type { WorkbookContent } from './content';
import type { EngineEvent, SpreadsheetEngine } from './engine';
import { watchEvents } from './events';
import { addInFunctions } from './functions';
import { hiddenOf } from './hidden';
import { namesOf } from './names';
import { rulesOf, rulesOnSheet } from './rules';
import { guardFormulaData } from './formula-data';
import { guardRangeTree } from './range-tree';
import { guardScopedNames } from './scoped-names';
import { guardSort } from './sort-guard';
import { structureOf } from './structure';
import { stylesOf } from './styles';
import { tablesOf } from './tables';
import type { UniverApp } from './univer-app';

export interface UniverEngine extends SpreadsheetEngine {
  /** Replaces the workbook. Registered functions and subscriptions stay. */
  open(content: WorkbookContent): Promise<void>;
  /** The workbook as data, with the results of its formulas. */
  content(): WorkbookContent;
  /** Why an add-in function in that cell gave an error, in its own words. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined;
}

export async function univerEngine(app: UniverApp, content: WorkbookContent): Promise<UniverEngine> {
  let protectedSheets = new Set<string>();
  const listeners = new Set<(event: EngineEvent) => void>();
  let isLoading = true;
  let isDisposed = false;
  const emit = (event: EngineEvent): void => {
    if (isLoading) return;
    for (const listener of [...listeners]) listener(event);
  };
  app.open(content.snapshot);

  const calculation = watchCalculation(app.injector, app.commands);
  const recalculate = (): void => {
    const force = { commands: [], forceCalculation: true };
    app.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, force, { onlyLocal: true });
  };
  guardSort(app.injector);
  guardFormulaData(app.injector);
  guardRangeTree(app.injector);
  guardScopedNames(app.injector, (sheetId) => app.book().getSheetBySheetId(sheetId)?.getSheetName());
  const stop = [watchEvents(app, () => !isLoading, emit), calculation.onCalculated(() => emit({ kind: 'calculated' }))];

  const parts = {
    ...structureOf(app, (sheetId) => protectedSheets.has(sheetId)),
    ...cellsOf(app),
    ...hiddenOf(app),
    ...stylesOf(app),
    ...rulesOf(app),
    ...namesOf(app, recalculate),
    ...tablesOf(app),
  };
  const { errorMessage, registerFunction } = addInFunctions(app, recalculate);

  const fill = async (loaded: WorkbookContent): Promise<void> => {
    for (const table of loaded.tables) await parts.addTable(table.sheetId, table.name, table.box);
    for (const name of loaded.names) parts.setName(name);
    for (const { sheetId, box, validation } of loaded.validations) parts.setValidation(sheetId, box, validation);
    // The first of the list has precedence, and so has the one that was added last.
    for (const { sheetId, format } of [...loaded.conditionalFormats].reverse()) {
      parts.addConditionalFormat(sheetId, format);
    }
    if (loaded.activeSheetId !== undefined) parts.activateSheet(loaded.activeSheetId);
    protectedSheets = new Set(loaded.protectedSheets);
    recalculate();
    await calculation.settled();
    isLoading = false;
  };
  await fill(content);

  return {
    ...parts,
    registerFunction,
    recalculate,
    errorMessage,
    settled: calculation.settled,
    async open(next) {
      isLoading = true;
      app.open(next.snapshot);
      await fill(next);
    },
    content() {
      const rules = parts.sheets().map((sheet) => rulesOnSheet(app, sheet.id));
      return {
        snapshot: snapshotOf(app),
        activeSheetId: parts.activeSheetId(),
        names: parts.names(),
        tables: parts.tables().map(({ sheetId, name, box }) => ({ sheetId, name, box })),
        validations: rules.flatMap((found) => found.validations),
        conditionalFormats: rules.flatMap((found) => found.conditionalFormats),
        protectedSheets: [...protectedSheets],
        leftOut: [],
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      if (isDisposed) return;
      isDisposed = true;
      for (const end of stop) end();
      calculation.stop();
      listeners.clear();
      app.dispose();
    },
  };
}

/** Univer saves tables, names and rules as opaque resources; here they are given beside the snapshot instead. */
function snapshotOf(app: UniverApp): IWorkbookData {
  return { ...app.book().save(), resources: [] };
}
