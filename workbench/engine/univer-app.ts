/* One running Univer. `createUniver` of @univerjs/presets is not used: that package pulls proprietary ones along. */
import './iterator-helpers';
import type { Injector, IWorkbookData, Plugin, PluginCtor, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { ChangeSource } from './engine';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export interface UniverApp {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Who is behind the commands that run now; everything that the adapter did not start is a person's doing. */
  source: ChangeSource;
  book(): FWorkbook;
  sheet(sheetId: string): FWorksheet;
  worksheet(sheetId: string): Worksheet;
  workbook(): Workbook;
  /** Closes the open workbook, if any, and opens this one. */
  open(snapshot: IWorkbookData): void;
  run(commandId: string, params: object): void;
  dispose(): void;
}

export function startUniver(plugins: readonly unknown[], locale: Record<string, unknown>): UniverApp {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: locale as never },
  });
  for (const [plugin, options] of uniquePlugins(plugins)) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let book: FWorkbook | undefined;
  let opened = 0;

  const current = (): FWorkbook => {
    if (!book) throw new Error('No workbook is open.');
    return book;
  };
  const sheet = (sheetId: string): FWorksheet => {
    const found = current().getSheetBySheetId(sheetId);
    if (!found) throw new Error(`There is no sheet with id ${sheetId}.`);
    return found;
  };
  return {
    api,
    injector,
    commands,
    source: 'person',
    book: current,
    sheet,
    worksheet: (sheetId) => sheet(sheetId).getSheet(),
    workbook: () => current().getWorkbook(),
    open(snapshot) {
      if (book) api.disposeUnit(book.getId());
      opened += 1;
      book = api.createWorkbook({ ...snapshot, id: `workbook-${opened}` });
    },
    run(commandId, params) {
      if (commands.syncExecuteCommand(commandId, { unitId: current().getId(), ...params }) === false) {
        throw new Error(`The spreadsheet refused ${commandId}.`);
      }
    },
    dispose: () => univer.dispose(),
  };
}

/** A preset may bring a plugin that another brought before: the last one counts. */
function uniquePlugins(entries: readonly unknown[]): Iterable<[PluginCtor<Plugin>, never]> {
  const seen = new Map<string, [PluginCtor<Plugin>, never]>();
  for (const entry of entries as readonly PluginEntry[]) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    seen.delete(plugin.pluginName);
    seen.set(plugin.pluginName, [plugin, options as never]);
  }
  return seen.values();
}

/** Runs what the add-in, or the engine on somebody's behalf, does; changes are reported with that source. */
export function actingAs<T>(app: UniverApp, source: ChangeSource, act: () => T): T {
  const before = app.source;
  app.source = source;
  try {
    return act();
  } finally {
    app.source = before;
  }
}
