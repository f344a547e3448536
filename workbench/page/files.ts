/* Opening and saving .xlsx files on the person's own disk. */
import { exportXlsx } from '../engine/export-xlsx';
import { importXlsx } from '../engine/import-xlsx';
import type { UniverEngine } from '../engine/univer-engine';
import type { WorkbookContent } from '../engine/content';
import { emptyContent } from '../engine/content';
import { element } from './element';

export async function fetchWorkbook(url: string): Promise<WorkbookContent> {
  const response = await fetch(url);
  return response.ok ? importXlsx(new Uint8Array(await response.arrayBuffer())) : emptyContent();
}

export interface FileButtons {
  /** Called after another workbook was opened. */
  onOpened(name: string, leftOut: readonly string[]): void;
  onFailed(message: string): void;
}

export function connectFileButtons(engine: UniverEngine, buttons: FileButtons): void {
  const input = element('file', HTMLInputElement);
  let name = 'AIJRI workbook.xlsx';

  const open = async (file: File): Promise<void> => {
    const content = await importXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
    await engine.open(content);
    name = file.name;
    buttons.onOpened(name, content.leftOut);
  };
  const save = async (): Promise<void> => {
    await engine.settled();
    const bytes = await exportXlsx(engine.content());
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes.slice().buffer]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  const orTell = (what: string, act: () => Promise<void>): void => {
    act().catch((error: unknown) =>
      buttons.onFailed(`${what}: ${error instanceof Error ? error.message : String(error)}`),
    );
  };

  element('open', HTMLButtonElement).addEventListener('click', () => input.click());
  element('save', HTMLButtonElement).addEventListener('click', () => orTell('The workbook was not saved', save));
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) orTell(`${file.name} could not be opened`, () => open(file));
  });
}
