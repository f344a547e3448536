import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import type { SpreadsheetEngine } from '../../workbench/engine/engine';
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from '../../workbench/host/excel-host';
import { createWebHandshake, type HandshakeOptions, type WebHandshake } from '../../workbench/host/web-handshake';

/* Runs the unmodified office.js of the npm package in jsdom, connected to the emulated Excel: add-in code under test sees
   the globals that it sees in Excel. */

export interface AddinHost {
  readonly window: DOMWindow;
  readonly host: ExcelHost;
  readonly handshake: WebHandshake;
  /** Ends the pane and the engine, and throws the first error inside the emulation if there was one. */
  close(): void;
}

export interface AddinHostOptions extends ExcelHostOptions {
  readonly handshake?: HandshakeOptions;
}

const origin = 'https://localhost';
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const globals = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/** Opens a pane and resolves when Office is ready in it. Close it after the test. */
export async function openAddinHost(engine: SpreadsheetEngine, options: AddinHostOptions = {}): Promise<AddinHost> {
  const bugs: unknown[] = [];
  const host = createExcelHost(engine, { onBug: (error) => bugs.push(error), ...options });
  const handshake = createWebHandshake(host, { hostOrigin: origin, ...options.handshake });
  const dom = new JSDOM('<!doctype html><body></body>', {
    url: handshake.paneUrl(`${origin}/taskpane.html`).href,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      window.name = handshake.windowName;
      connectParent(window, handshake);
      serveOfficeScripts(window, (file) => runScript(dom, file));
      shareBuiltIns(window);
      // A standard property that jsdom lacks and office.js reads.
      Object.defineProperty(window.document, 'domain', { value: 'localhost' });
    },
  });

  const { window } = dom;
  const tag = window.document.createElement('script');
  tag.setAttribute('src', `${origin}/office/office.js`);
  window.document.head.append(tag); // office.js looks for its own tag to learn its folder
  runScript(dom, 'office.js');
  await window['Office'].onReady();
  for (const name of globals) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });

  return {
    window,
    host,
    handshake,
    close() {
      handshake.close();
      window.close();
      for (const name of globals) Reflect.deleteProperty(globalThis, name);
      engine.dispose();
      if (bugs.length > 0) throw bugs[0];
    },
  };
}

/** The frame around the pane, as far as office.js uses it: both directions of postMessage. */
function connectParent(window: DOMWindow, handshake: WebHandshake): void {
  const parent = { postMessage: (message: unknown) => queueMicrotask(() => handshake.receive(message)) };
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  handshake.connect((data) =>
    queueMicrotask(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin }))),
  );
}

/** office.js adds script tags for its Excel part and its texts: they come from the package. */
function serveOfficeScripts(window: DOMWindow, run: (file: string) => boolean): void {
  const { prototype } = window.Node;
  const { appendChild, insertBefore } = prototype;
  const load = (node: Node) => {
    if (!(node instanceof window.HTMLScriptElement) || !node.src) return;
    window.setTimeout(() => {
      const isFound = run(new URL(node.src).pathname.replace('/office/', ''));
      node.dispatchEvent(new window.Event(isFound ? 'load' : 'error'));
    }, 0);
  };
  prototype.appendChild = function (added) {
    appendChild.call(this, added);
    load(added);
    return added;
  };
  prototype.insertBefore = function (added, before) {
    insertBefore.call(this, added, before);
    load(added);
    return added;
  };
}

/* What office.js parses is handed to add-in code and tests, which live outside the window: with our JSON the arrays in it
   are ours, so that they compare equal. office.js in turn must take them for arrays and objects. */
function shareBuiltIns(window: DOMWindow): void {
  window['JSON'] = JSON;
  const { Array: WindowArray, Object: WindowObject } = window;
  const isObject = (value: unknown) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  Object.defineProperty(WindowArray, Symbol.hasInstance, { value: Array.isArray });
  Object.defineProperty(WindowObject, Symbol.hasInstance, { value: isObject });
}

const scripts = new Map<string, Script>();

/** Runs a file of the package in the window; false if there is none. */
function runScript(dom: JSDOM, file: string): boolean {
  const path = join(officeFolder, file);
  if (!existsSync(path) || file.startsWith('telemetry/')) return false; // telemetry would look for a server
  const script = scripts.get(file) ?? new Script(readFileSync(path, 'utf8'), { filename: file });
  scripts.set(file, script);
  script.runInContext(dom.getInternalVMContext());
  return true;
}
