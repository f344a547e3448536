import { JSDOM } from 'jsdom';

/* What Excel asks of a manifest, as rules that need no service of Microsoft's. A rule gives one sentence per fault. */

/** What a manifest points to. Paths are relative to the origin: `assets/icon-32.png`. */
export interface Surroundings {
  /** Of package.json. */
  readonly version: string;
  /** Every file that is served. */
  readonly files: ReadonlySet<string>;
  /** The real pixel size of each PNG file. */
  readonly images: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  readonly functions: readonly { readonly id: string; readonly helpUrl?: string }[];
  /** The ids under which the ribbon commands are associated. */
  readonly commands: readonly string[];
}

interface Manifest {
  readonly root: Element;
  readonly overrides: Element | undefined;
  readonly around: Surroundings;
}

type Rule = (manifest: Manifest) => readonly string[];

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** Every fault of a manifest; none when Excel can load it. */
export function manifestFaults(xml: string, around: Surroundings): string[] {
  const document = new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) return ['The manifest is not well-formed XML.'];
  const root = document.documentElement;
  const manifest = { root, overrides: child(root, 'VersionOverrides'), around };
  return rules.flatMap((rule) => rule(manifest));
}

/* Elements that Excel wants in this order. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
};

const order: Rule = ({ root }) =>
  allUnder(root).flatMap((element) => {
    const wanted = orders[element.localName];
    if (!wanted) return [];
    const found = [...element.children].map(({ localName }) => localName);
    const unknown = found.filter((name) => !wanted.includes(name));
    if (unknown.length > 0) return [`${element.localName} holds ${unknown.join(', ')}, which does not belong there.`];
    const sorted = [...found].sort((one, other) => wanted.indexOf(one) - wanted.indexOf(other));
    return found.join() === sorted.join() ? [] : [`${element.localName} is out of order: ${found.join(', ')}.`];
  });

const completeness: Rule = ({ root }) =>
  allUnder(root).flatMap((element) =>
    (required[element.localName] ?? [])
      .filter((name) => !child(element, name))
      .map((name) => `${element.localName} lacks ${name}.`),
  );

const types: Rule = ({ root, overrides }) => {
  const wrong = (element: Element, allowed: readonly string[]) =>
    allowed.includes(typeOf(element))
      ? []
      : [`${element.localName} has the type “${typeOf(element)}”; it needs ${allowed.join(' or ')}.`];
  const each = (name: string, allowed: readonly string[]) =>
    (overrides ? named(overrides, name) : []).flatMap((element) => wrong(element, allowed));
  return [
    ...wrong(root, ['TaskPaneApp']),
    ...(overrides ? wrong(overrides, ['VersionOverridesV1_0']) : []),
    ...each('Host', ['Workbook']),
    ...each('ExtensionPoint', ['CustomFunctions', 'PrimaryCommandSurface']),
    ...each('Control', ['Button']),
    ...each('Action', ['ShowTaskpane', 'ExecuteFunction']),
  ];
};

const id: Rule = ({ root }) =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(textOf(root, 'Id')) ? [] : ['Id is no GUID.'];

const version: Rule = ({ root, around }) => {
  const found = textOf(root, 'Version');
  return found === `${around.version}.0` ? [] : [`Version is ${found}; package.json has ${around.version}.`];
};

const host: Rule = ({ root }) => {
  const hosts = child(root, 'Hosts');
  const names = hosts ? [...hosts.children].map((element) => element.getAttribute('Name')) : [];
  return names.join() === 'Workbook' ? [] : [`Hosts is ${names.join()}; it needs Workbook.`];
};

const permissions: Rule = ({ root }) =>
  textOf(root, 'Permissions') === 'ReadWriteDocument' ? [] : ['Permissions needs to be ReadWriteDocument.'];

const requirements: Rule = ({ root }) => {
  const sets = new Map(
    named(root, 'Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')] as const),
  );
  return [
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
  ].flatMap(([name = '', least]) => (sets.get(name) === least ? [] : [`Requirements needs ${name} ${least}.`]));
};

const resources: Rule = ({ overrides }) => {
  if (!overrides) return [];
  const defined = definitions(overrides).map((element) => element.getAttribute('id') ?? '');
  const used = allUnder(overrides).flatMap((element) => element.getAttribute('resid') ?? []);
  return [
    ...used.filter((name) => !defined.includes(name)).map((name) => `Resource ${name} is used but not defined.`),
    ...defined.filter((name) => !used.includes(name)).map((name) => `Resource ${name} is defined but not used.`),
    ...defined.filter((name, at) => defined.indexOf(name) < at).map((name) => `Resource ${name} is defined twice.`),
    ...defined.filter((name) => name.length > 32).map((name) => `Resource id ${name} has more than 32 characters.`),
  ];
};

const lengths: Rule = ({ root, overrides }) => {
  const tooLong = (element: Element, most: number) => {
    const { length } = element.getAttribute('DefaultValue') ?? '';
    const name = element.getAttribute('id') ?? element.localName;
    return length >= 1 && length <= most ? [] : [`${name} has ${length} characters; it needs 1 to ${most}.`];
  };
  const strings = (list: string, most: number) =>
    (overrides ? named(overrides, list) : []).flatMap((element) =>
      [...element.children].flatMap((string) => tooLong(string, most)),
    );
  const described = (name: string, most: number) => {
    const element = child(root, name);
    return element ? tooLong(element, most) : [];
  };
  return [
    ...described('DisplayName', 125),
    ...described('Description', 250),
    ...strings('ShortStrings', 125),
    ...strings('LongStrings', 250),
  ];
};

const addresses: Rule = ({ root, around }) => {
  const all = urls(root);
  const origins = new Set(all.map(originOf));
  const helpPages = around.functions.flatMap(({ helpUrl }) => helpUrl ?? []);
  return [
    ...all.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https.`),
    ...(origins.size > 1 ? [`The files stand on several origins: ${[...origins].join(', ')}.`] : []),
    ...[...all, ...helpPages].filter((url) => !around.files.has(pathOf(url))).map((url) => `${url} is not served.`),
    ...helpPages.filter((url) => !origins.has(originOf(url))).map((url) => `${url} is on another origin.`),
  ];
};

const icons: Rule = ({ root, overrides, around }) => {
  const size = (url: string, wanted: number) => {
    const image = around.images.get(pathOf(url));
    if (!image) return [`${url} is no image.`];
    const found = `${image.width} x ${image.height}`;
    return found === `${wanted} x ${wanted}` ? [] : [`${url} is ${found}; it needs ${wanted} x ${wanted}.`];
  };
  const of = (name: string) => child(root, name)?.getAttribute('DefaultValue') ?? '';
  const ribbon = (overrides ? named(overrides, 'Icon') : []).flatMap((icon) => {
    const images = [...icon.children];
    const sizes = images.map((image) => image.getAttribute('size')).join();
    const files = images.flatMap((image) =>
      size(valueOf(root, image.getAttribute('resid')), Number(image.getAttribute('size'))),
    );
    return sizes === '16,32,80' ? files : [`An Icon has the sizes ${sizes}; it needs 16, 32, 80.`, ...files];
  });
  return [...size(of('IconUrl'), 32), ...size(of('HighResolutionIconUrl'), 64), ...ribbon];
};

const sharedRuntime: Rule = ({ root, overrides }) => {
  if (!overrides) return [];
  const runtimes = named(overrides, 'Runtime');
  const [runtime] = runtimes;
  const resid = runtime?.getAttribute('resid');
  const pages = [
    ...named(overrides, 'Page').flatMap((page) => [...page.children]),
    ...named(overrides, 'FunctionFile'),
    ...named(overrides, 'Action').flatMap((action) => child(action, 'SourceLocation') ?? []),
  ];
  const start = named(root, 'DefaultSettings').flatMap((settings) => [...settings.children])[0];
  return [
    ...(runtimes.length === 1 && runtime?.getAttribute('lifetime') === 'long' ? [] : ['One long Runtime is needed.']),
    ...pages
      .filter((page) => page.getAttribute('resid') !== resid)
      .map((page) => `${page.parentElement?.localName}/${page.localName} is not the page of the runtime.`),
    ...(start?.getAttribute('DefaultValue') === valueOf(root, resid ?? null)
      ? []
      : ['DefaultSettings is not the page of the runtime.']),
  ];
};

/** Function names are bare; a namespace, even an empty one, would change or break them. */
const namespace: Rule = ({ root }) =>
  named(root, 'Namespace').length === 0 ? [] : ['The functions have a Namespace; saved formulas use bare names.'];

const metadata: Rule = ({ root, around }) => {
  const resid = named(root, 'Metadata')[0]?.children[0]?.getAttribute('resid') ?? null;
  const url = valueOf(root, resid);
  return [
    ...(pathOf(url) === 'functions.json' ? [] : [`Metadata is ${url}; the build emits functions.json.`]),
    ...around.functions.filter(({ helpUrl }) => !helpUrl).map((each) => `${each.id} has no helpUrl.`),
  ];
};

const commands: Rule = ({ overrides, around }) => {
  if (!overrides) return [];
  const names = named(overrides, 'FunctionName').map((element) => element.textContent ?? '');
  const ids = [...named(overrides, 'Control'), ...named(overrides, 'Group')].map((each) => each.getAttribute('id'));
  return [
    ...names.filter((name) => !around.commands.includes(name)).map((name) => `No command is associated as ${name}.`),
    ...around.commands.filter((name) => !names.includes(name)).map((name) => `No button calls ${name}.`),
    ...ids.filter((name, at) => ids.indexOf(name) < at).map((name) => `Two controls have the id ${name}.`),
  ];
};

const rules: readonly Rule[] = [
  order,
  completeness,
  types,
  id,
  version,
  host,
  permissions,
  requirements,
  resources,
  lengths,
  addresses,
  icons,
  sharedRuntime,
  namespace,
  metadata,
  commands,
];

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(({ localName }) => localName === name);
}

function named(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

const allUnder = (parent: Element): Element[] => [parent, ...parent.getElementsByTagName('*')];
const typeOf = (element: Element): string => element.getAttributeNS(schemaInstance, 'type') ?? '';
const textOf = (root: Element, name: string): string => child(root, name)?.textContent ?? '';

/** The elements with an id under Resources. */
function definitions(overrides: Element): Element[] {
  return named(overrides, 'Resources').flatMap((lists) => [...lists.children].flatMap((list) => [...list.children]));
}

function valueOf(root: Element, resid: string | null): string {
  const found = named(root, 'Resources').flatMap((lists) => [...lists.getElementsByTagName('*')]);
  return found.find((element) => element.getAttribute('id') === resid)?.getAttribute('DefaultValue') ?? '';
}

/** Every address of the manifest that Excel opens. */
function urls(root: Element): string[] {
  const holders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  return holders.flatMap((name) => named(root, name)).flatMap((element) => element.getAttribute('DefaultValue') ?? []);
}

const originOf = (url: string): string => /^[a-z]+:\/\/[^/]+/.exec(url)?.[0] ?? url;
const pathOf = (url: string): string => url.slice(originOf(url).length + 1);
