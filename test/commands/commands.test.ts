import { commandIds, type PaneCommands, registerCommands } from '../../src/commands/commands';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import { type AddinHost, openAddinHost } from '../workbench/open-addin-host';

let host: AddinHost;
beforeEach(async () => {
  host = await openAddinHost(await createHeadlessEngine());
});
afterEach(() => host.close());

test('a ribbon button shows the pane, waits for it, acts, and is completed', async () => {
  const done: string[] = [];
  let ready: (pane: PaneCommands) => void = () => undefined;
  registerCommands(new Promise((resolve) => (ready = resolve)));
  await Office.addin.hide();
  const pressed = host.handshake.invokeAction(commandIds.check);
  expect(done).toEqual([]);
  ready({
    showChecks: () => Promise.resolve(void done.push('checks')),
    write: () => Promise.resolve(void done.push('write')),
    showRepairs: () => Promise.resolve(void done.push('repairs')),
    recalculate: () => Promise.resolve(void done.push('recalculate')),
  });
  await pressed;
  expect(done).toEqual(['checks']);
  expect(host.host.addin.visibility).toBe('Visible');
  await host.handshake.invokeAction(commandIds.write);
  await host.handshake.invokeAction(commandIds.repair);
  await host.handshake.invokeAction(commandIds.recalculate);
  expect(done).toEqual(['checks', 'write', 'repairs', 'recalculate']);
});
