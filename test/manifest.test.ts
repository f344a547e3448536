import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { commandIds } from '../src/commands/commands';
import { manifestFaults, type Surroundings } from './manifest-rules';
import { pngSize } from './png-size';

const top = join(__dirname, '..');
const manifest = readFileSync(join(top, 'manifest.xml'), 'utf8');
const filesIn = (folder: string) => readdirSync(join(top, folder)).map((file) => `${folder}/${file}`);

let around: Surroundings;

beforeAll(async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(join(top, 'src/functions/functions.ts'));
  const emitted = ['taskpane.html', 'taskpane.js', 'functions.json'];
  const files = [...emitted, ...filesIn('assets'), ...filesIn('docs'), ...filesIn('docs/functions')];
  const images = files.filter((file) => file.endsWith('.png'));
  around = {
    version: JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).version,
    files: new Set(files),
    images: new Map(images.map((file) => [file, pngSize(join(top, file))])),
    functions: JSON.parse(metadataJson).functions,
    commands: Object.values(commandIds),
  };
});

it('is a manifest that Excel can load', () => {
  expect(manifestFaults(manifest, around)).toEqual([]);
});

/* Each change of the manifest and the fault that it makes. */
const broken: readonly (readonly [fault: string, from: string | RegExp, to: string])[] = [
  ['The manifest is not well-formed XML.', '</OfficeApp>', ''],
  ['OfficeApp is out of order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
  ['OfficeApp holds Nonsense, which does not belong there.', '<Id>', '<Nonsense/><Id>'],
  ['Host is out of order', /(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<AllFormFactors>[\s\S]*<\/AllFormFactors>)/, '$2$1'],
  ['DesktopFormFactor is out of order', /(<GetStarted>[\s\S]*<\/GetStarted>)\s*(<FunctionFile .*\/>)/, '$2$1'],
  ['Control is out of order', /(<Label resid="Check.Label" \/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/, '$2$1'],
  ['OfficeApp lacks SupportUrl.', /<SupportUrl .*\/>/, ''],
  ['DesktopFormFactor lacks GetStarted.', /<GetStarted>[\s\S]*<\/GetStarted>/, ''],
  ['OfficeApp has the type “ContentApp”', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  ['Host has the type “Document”', 'xsi:type="Workbook"', 'xsi:type="Document"'],
  ['ExtensionPoint has the type “ContextMenu”', 'xsi:type="PrimaryCommandSurface"', 'xsi:type="ContextMenu"'],
  ['Control has the type “Menu”', 'xsi:type="Button"', 'xsi:type="Menu"'],
  ['Action has the type “Execute”', 'xsi:type="ExecuteFunction"', 'xsi:type="Execute"'],
  ['Id is no GUID.', /<Id>./, '<Id>x'],
  ['Version is 9.9; package.json has', /<Version>.*</, '<Version>9.9<'],
  ['Hosts is Document; it needs Workbook.', '<Host Name="Workbook" />', '<Host Name="Document" />'],
  ['Permissions needs to be ReadWriteDocument.', '>ReadWriteDocument<', '>ReadDocument<'],
  ['Requirements needs SharedRuntime 1.1.', '<Set Name="SharedRuntime" MinVersion="1.1" />', ''],
  ['Requirements needs CustomFunctionsRuntime 1.3.', 'MinVersion="1.3"', 'MinVersion="1.5"'],
  ['Resource Nowhere is used but not defined.', '<Label resid="Group.Label" />', '<Label resid="Nowhere" />'],
  ['Resource Group.Label is defined but not used.', '<Label resid="Group.Label" />', '<Label resid="Check.Label" />'],
  ['Resource Check.Label is defined twice.', '<bt:String id="Group.Label"', '<bt:String id="Check.Label"'],
  ['has more than 32 characters.', /Write\.Tip/g, 'Write.Tip.With.A.Very.Long.Name.Indeed'],
  [
    'Group.Label has 126 characters',
    'id="Group.Label" DefaultValue="AIJRI"',
    `id="Group.Label" DefaultValue="${'x'.repeat(126)}"`,
  ],
  [
    'Check.Tip has 251 characters',
    /id="Check.Tip" DefaultValue="[^"]*"/,
    `id="Check.Tip" DefaultValue="${'x'.repeat(251)}"`,
  ],
  ['Group.Label has 0 characters', 'id="Group.Label" DefaultValue="AIJRI"', 'id="Group.Label" DefaultValue=""'],
  ['http://localhost:3000/taskpane.html is not https.', /https(:\/\/localhost:3000\/taskpane.html)/g, 'http$1'],
  ['The files stand on several origins', 'https://localhost:3000/taskpane.js', 'https://cdn.example.org/taskpane.js'],
  ['https://localhost:3000/other.html is not served.', 'docs/support.html', 'other.html'],
  ['functions/aijri.html is on another origin.', /https:\/\/localhost:3000/g, 'https://example.org'],
  ['icon-64.png is 64 x 64; it needs 32 x 32.', 'assets/icon-32.png', 'assets/icon-64.png'],
  ['icon-9.png is no image.', 'assets/icon-64.png', 'assets/icon-9.png'],
  ['An Icon has the sizes 16,32; it needs 16, 32, 80.', '<bt:Image size="80" resid="Icon.80" />', ''],
  ['One long Runtime is needed.', 'lifetime="long"', 'lifetime="short"'],
  [
    'FunctionFile is not the page of the runtime.',
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="GetStarted.Url"',
  ],
  [
    'DefaultSettings is not the page of the runtime.',
    'id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
    'id="Pane.Url" DefaultValue="https://localhost:3000/docs/method.html"',
  ],
  ['The functions have a Namespace', '</Metadata>', '</Metadata><Namespace resid="Group.Label" />'],
  [
    'Metadata is https://localhost:3000/taskpane.js',
    'https://localhost:3000/functions.json',
    'https://localhost:3000/taskpane.js',
  ],
  ['No command is associated as checkEverything.', '>checkThisSheet<', '>checkEverything<'],
  ['No button calls checkThisSheet.', '>checkThisSheet<', '>checkEverything<'],
  ['Two controls have the id Aijri.Write.', 'id="Aijri.Check"', 'id="Aijri.Write"'],
];

it.each(broken)('finds: %s', (fault, from, to) => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  expect(manifestFaults(changed, around).join('\n')).toContain(fault);
});

it('finds a function without a page', () => {
  const bare = { ...around, functions: [{ id: 'AIJRI' }] };
  expect(manifestFaults(manifest, bare)).toEqual(['AIJRI has no helpUrl.']);
});
