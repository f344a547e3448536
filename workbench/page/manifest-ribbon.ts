/* The add-in's ribbon group, read from its manifest as Excel reads it. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that the button runs; undefined for the button that shows the pane. */
  readonly action: string | undefined;
}

export interface RibbonGroup {
  readonly label: string;
  readonly paneUrl: string;
  readonly buttons: readonly RibbonButton[];
}

export async function fetchRibbon(url: string): Promise<RibbonGroup> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The add-in's manifest is missing: ${url} answered ${response.status}.`);
  return parseRibbon(await response.text());
}

export function parseRibbon(text: string): RibbonGroup {
  const manifest = new DOMParser().parseFromString(text, 'application/xml');
  const resources = new Map<string, string>();
  for (const resource of byName(manifest, 'Resources').flatMap((part) => [...part.querySelectorAll('[id]')])) {
    resources.set(resource.getAttribute('id') ?? '', resource.getAttribute('DefaultValue') ?? '');
  }
  const resource = (parent: Element | undefined, name: string): string =>
    resources.get(child(parent, name)?.getAttribute('resid') ?? '') ?? '';

  const group = byName(manifest, 'Group')[0];
  const controls = group ? byName(group, 'Control') : [];
  const showPane = controls
    .map((control) => child(control, 'Action'))
    .find((action) => typeOf(action) === 'ShowTaskpane');
  return {
    label: resource(group, 'Label'),
    paneUrl: here(resource(showPane, 'SourceLocation')),
    buttons: controls.map((control) => {
      const images = byName(control, 'Image');
      const icon = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
      const action = child(control, 'Action');
      return {
        id: control.getAttribute('id') ?? '',
        label: resource(control, 'Label'),
        tip: resource(child(control, 'Supertip'), 'Description'),
        icon: here(resources.get(icon?.getAttribute('resid') ?? '') ?? ''),
        action: typeOf(action) === 'ExecuteFunction' ? child(action, 'FunctionName')?.textContent?.trim() : undefined,
      };
    }),
  };
}

/** The manifest names the origin that it was built for; the workbench serves the same paths. */
function here(url: string): string {
  return url === '' ? '' : new URL(url).pathname;
}

function byName(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((element) => element.localName === name);
}

function typeOf(action: Element | undefined): string | null | undefined {
  return action?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}
