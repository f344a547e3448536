/* What the host tells the client at its start. */

/** Flags of the host info: the add-in has a shared runtime, and custom functions in it. */
const sharedRuntime = 1;
const customFunctions = 2;

/** The value of the `_host_Info` query parameter, from which office.js learns where it runs. */
export function hostInfo(locale: string): string {
  return ['Excel', 'Web', '16.00', locale, 'workbench', '', '', sharedRuntime + customFunctions].join('$');
}

/* What `isSetSupported` answers. ExcelApi 1.13 means: all that the add-in may rely on is here; members of these sets that
   are not emulated are refused by name. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  // What the client's function runtime asks for before it returns results.
  CustomFunctions: '1.4',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
};

export interface AppContextOptions {
  readonly addinId: string;
  readonly locale: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** The answer to getAppContextAsync. The client insists on most of the fields and uses few. */
export function appContext({ addinId, locale, requirementSets: sets, settings }: AppContextOptions): object {
  const excel = 16;
  const readWrite = 1;
  const taskPane = 1;
  return {
    _id: addinId,
    _appName: excel,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://workbench.invalid/Workbench.xlsx',
    _clientMode: readWrite,
    _settings: settingPairs(settings),
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: 'workbench',
    _appInstanceId: addinId,
    _hostFullVersion: '16.0.0.0',
    _hostCustomMessage: '',
    _addinName: 'Workbench add-in',
    _requirementMatrix: JSON.stringify(sets),
    _initialDisplayMode: 2,
  };
}

/* Office.context.document.settings keeps its values as JSON text. */

export function settingPairs(settings: ReadonlyMap<string, unknown>): [string, string][] {
  return [...settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

export function replaceSettings(settings: Map<string, unknown>, pairs: readonly (readonly [string, string])[]): void {
  settings.clear();
  for (const [name, json] of pairs) settings.set(name, JSON.parse(json));
}
