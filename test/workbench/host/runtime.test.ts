import { openAddinHost } from '../open-addin-host';
import { createMemoryEngine, type MemoryEngine } from './memory-engine';

let engine: MemoryEngine;
let pane: Awaited<ReturnType<typeof openAddinHost>>;

beforeEach(async () => {
  engine = createMemoryEngine();
  pane = await openAddinHost(engine);
});
afterEach(() => pane.close());

const firstCell = () => engine.values('sheet-1', { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];

async function markDone(event: Office.AddinCommands.Event): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['done']];
    await context.sync();
  });
  event.completed();
}

test('office.js takes the emulation for Excel on the web', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
});

test('a ribbon button runs the associated function until it completes', async () => {
  Office.actions.associate('MarkDone', markDone);
  const outcome = await pane.handshake.invokeAction('MarkDone', 'DoneButton');
  expect(outcome.status).toBe(0);
  expect(firstCell()).toBe('done');
});

test('a button without an associated function fails', async () => {
  const outcome = await pane.handshake.invokeAction('Nobody');
  expect(outcome.status).not.toBe(0);
});

test('the shared runtime takes actions too', async () => {
  const done = new Promise<void>((resolve) => Office.actions.associate('Ping', () => resolve()));
  pane.handshake.invokeRuntimeAction('Ping');
  await done;
});

test('custom functions run in the client', async () => {
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  CustomFunctions.associate('SUM', (cells: number[][]) => cells.flat().reduce((sum, value) => sum + value, 0));
  CustomFunctions.associate('MISSING', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'not there');
  });
  const results = await Promise.all([
    pane.host.callCustomFunction('ADD', [2, 3]),
    pane.host.callCustomFunction('SUM', [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
    pane.host.callCustomFunction('MISSING', []),
  ]);
  expect(results).toEqual([5, 10, '#N/A']);
});

test('the pane is shown and hidden', async () => {
  const seen: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(seen).toEqual(['Hidden', 'Taskpane']);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
});

test('ribbon buttons are switched', async () => {
  const controls = [{ id: 'CheckButton', enabled: false }];
  await Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', groups: [{ id: 'Group', controls }] }] });
  expect(pane.host.addin.controls.get('CheckButton')).toEqual({ enabled: false, visible: true });
});

test('requests, actions and bytes are counted', async () => {
  const before = pane.host.stats;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').load('name');
    await context.sync();
  });
  const { requests, actions, bytes } = pane.host.stats;
  expect(requests - before.requests).toBe(1);
  expect(actions).toBeGreaterThan(before.actions);
  expect(bytes).toBeGreaterThan(before.bytes);
});
