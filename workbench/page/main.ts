/* The workbench: a grid that behaves like Excel towards the add-in beside it. For development and tests only. */
import { createGridEngine } from '../engine/grid';
import type { UniverEngine } from '../engine/univer-engine';
import { createExcelHost } from '../host/excel-host';
import type { ExcelHost } from '../host/excel-host';
import type { WebHandshake } from '../host/web-handshake';
import { createWebHandshake } from '../host/web-handshake';
import { registerCustomFunctions } from './custom-functions';
import { element } from './element';
import { connectFileButtons, fetchWorkbook } from './files';
import { keepKeysInFormula } from './formula-help';
import { fetchRibbon } from './manifest-ribbon';
import type { RibbonButton } from './manifest-ribbon';
import './page.css';
import { createPane } from './pane';
import type { Pane } from './pane';

/** For the browser tests, which drive the workbench through this. */
interface Workbench {
  readonly engine: UniverEngine;
  readonly host: ExcelHost;
  readonly handshake: WebHandshake;
  readonly pane: Pane;
  frame(): HTMLIFrameElement;
  /** Resolves when the add-in's functions can be used in cells. */
  readonly functionsReady: Promise<string[]>;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const template = '/assets/aijri-template.xlsx';
const firstSheet = 'Medical Coder';

async function start(): Promise<void> {
  tell('Loading the workbook');
  const [content, ribbon] = await Promise.all([fetchWorkbook(template), fetchRibbon('/manifest.xml')]);
  await fontsReady();
  const engine = await createGridEngine(element('grid', HTMLElement), content);
  keepKeysInFormula(document);
  const first = engine.sheets().find((sheet) => sheet.name === firstSheet);
  if (first) engine.activateSheet(first.id);

  const host = createExcelHost(engine, {
    onBug: (error) => console.error('Error in the emulated Excel:', error),
    onAddinChange: (state) => {
      const isVisible = state.visibility === 'Visible';
      if (isVisible !== pane.isShown) (isVisible ? pane.show : pane.hide)();
    },
  });
  const handshake = createWebHandshake(host, {
    onTabOut: (isBackward) => element(isBackward ? 'hide' : 'open', HTMLButtonElement).focus(),
  });
  const showPaneButtons = addButtons(ribbon.label, ribbon.buttons, (button) => {
    if (button.action === undefined) return pane.show();
    handshake.invokeAction(button.action, button.id).catch(tellError);
  });
  const pane = createPane((isShown) => {
    for (const button of showPaneButtons) button.setAttribute('aria-pressed', String(isShown));
  });
  for (const button of showPaneButtons) button.setAttribute('aria-pressed', 'true');

  const frame = handshake.open(element('addin', HTMLIFrameElement), ribbon.paneUrl);
  const functionsReady = registerCustomFunctions(engine, frame);
  const meetNewWorkbook = (): void => {
    frame.addEventListener('load', () => void registerCustomFunctions(engine, frame).catch(tellError), { once: true });
    frame.contentWindow?.location.reload();
  };
  connectFileButtons(engine, {
    onOpened(name, leftOut) {
      tell(
        leftOut.length === 0 ? `Opened ${name}` : `Opened ${name} without ${leftOut.length} parts (see the console)`,
      );
      if (leftOut.length > 0) console.warn(`Not read from ${name}: ${leftOut.join('; ')}`);
      // The add-in starts anew with it, as it would in Excel.
      meetNewWorkbook();
    },
    onFailed: tell,
  });
  window.workbench = { engine, host, handshake, pane, functionsReady, frame: () => frame };
  tell(`Add-in functions are loading`);
  const functions = await functionsReady;
  await engine.settled();
  tell(`Ready, with ${functions.length} functions of the add-in`);
}

/** The grid measures text when it draws; a font that comes later would not fit its cells. */
async function fontsReady(): Promise<void> {
  const styles = ['11px', 'bold 11px'].map((style) => document.fonts.load(`${style} Calibri`));
  await Promise.allSettled(styles);
}

/** Gives the buttons that show the pane. */
function addButtons(
  label: string,
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => void,
): HTMLButtonElement[] {
  element('addin-group-name', HTMLElement).textContent = label;
  const made = buttons.map((button) => {
    const command = document.createElement('button');
    const icon = document.createElement('img');
    const text = document.createElement('span');
    command.type = 'button';
    command.className = 'command';
    command.id = button.id;
    command.title = button.tip;
    icon.src = button.icon;
    icon.alt = '';
    text.textContent = button.label;
    command.append(icon, text);
    command.addEventListener('click', () => press(button));
    return command;
  });
  element('addin-commands', HTMLElement).append(...made);
  return made.filter((_, i) => buttons[i]?.action === undefined);
}

function tell(message: string): void {
  element('message', HTMLElement).textContent = message;
}

function tellError(error: unknown): void {
  console.error(error);
  tell(error instanceof Error ? error.message : String(error));
}

start().catch(tellError);
