/* The add-in's functions in the cells. Metadata comes from its functions.json, the code straight out of its page: going
   through the client's function runtime would take half a second for every step of a calculation. */
import type { FunctionSignature } from '../engine/engine';
import type { UniverEngine } from '../engine/univer-engine';

type Implementation = (...args: unknown[]) => unknown;

/** Internal to office.js, though old: the functions by id, and a callback for more of them. */
interface Association {
  readonly mappings: Readonly<Record<string, Implementation>>;
  onchange(callback: () => void): void;
}

interface PaneWindow extends Window {
  readonly CustomFunctions?: { readonly _association?: Association };
}

interface Metadata {
  readonly functions: readonly (FunctionSignature & { readonly id: string })[];
}

export async function registerCustomFunctions(engine: UniverEngine, frame: HTMLIFrameElement): Promise<string[]> {
  const response = await fetch('/functions.json');
  if (!response.ok) throw new Error(`The add-in's functions.json is missing: ${response.status}.`);
  const metadata: Metadata = await response.json();
  const association = await associationIn(frame);
  const registered = new Map<string, Implementation>();
  const registerNew = (): void => {
    for (const signature of metadata.functions) {
      const run = association.mappings[signature.id.toUpperCase()];
      if (!run || registered.get(signature.name) === run) continue;
      registered.set(signature.name, run);
      engine.registerFunction(signature, run);
    }
  };
  registerNew();
  association.onchange(registerNew);
  return [...registered.keys()];
}

/** office.js loads its part for Excel late; the object appears with it. */
async function associationIn(frame: HTMLIFrameElement): Promise<Association> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const pane = frame.contentWindow as PaneWindow | null;
    const association = pane?.CustomFunctions?._association;
    if (association && Object.keys(association.mappings).length > 0) return association;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The add-in's page has offered no custom functions.");
}
