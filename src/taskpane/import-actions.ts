import type { CreationOutcome } from '../workbook/create-role-sheets';
import type { Outcome } from '../workbook/role-reading';
import type { ImportedDocument, ImportReading } from './imported';
import { isWaiting, type NewRoleState } from './new-role-state';
import type { NewRoleWorkbook } from './new-role-workbook';
import type { PaneCore } from './pane-core';
import type { PastedText } from './reading/read-import';
import { newRoleTexts } from './texts-new-role';

/** What the way Import asks for. */
export interface ImportActions {
  paste(text: PastedText): void;
  openFiles(files: readonly File[]): void;
  /** What its sheet is to be called. */
  nameSheet(index: number, name: string): void;
  startOver(): void;
  create(): void;
  /** Ends a batch after the text or sheet that it is at. */
  cancel(): void;
}

/** What the actions of this page have besides the pane's core. */
export interface NewRoleCore extends PaneCore {
  now(): NewRoleState;
  set(change: Partial<NewRoleState>): void;
  /** Leaves the page for the checks of the role that was made. */
  finish(): void;
  /** Makes or fills one sheet, and leaves the page when that worked. */
  make(work: () => Promise<Outcome>): void;
}

/** The chunk that reads texts. */
async function reader() {
  try {
    return await import(/* webpackChunkName: "reading" */ './reading/read-import');
  } catch {
    throw new Error(newRoleTexts.notLoaded);
  }
}

export function createImportActions(core: NewRoleCore, workbook: NewRoleWorkbook): ImportActions {
  const { root, now, set, run } = core;
  let stopper = new AbortController();

  function read(sources: readonly string[], readOne: (index: number) => Promise<ImportReading>): void {
    void run('read', async () => {
      stopper = new AbortController();
      const { signal } = stopper;
      const documents: ImportedDocument[] = [];
      set({ documents });
      try {
        for (const [index, source] of sources.entries()) {
          if (sources.length > 1) showProgress('reading', index, sources.length, source);
          // The progress is drawn before a long text holds the page up.
          await nextTask();
          documents.push(documentOf(source, signal.aborted ? cancelled : await readOne(index)));
          set({ documents: [...documents] });
        }
      } finally {
        set({ progress: undefined });
      }
      root.querySelector<HTMLElement>('#read-title')?.focus();
      const refused = documents.filter(({ reading }) => reading.kind === 'refused').length;
      return { ok: refused === 0, sentence: newRoleTexts.import.read(documents.length - refused, refused) };
    });
  }

  function showProgress(what: 'reading' | 'creating', done: number, total: number, next: string | undefined): void {
    set({ progress: { what, done, total, next, isCancelled: stopper.signal.aborted } });
  }

  return {
    paste: (text) => read([''], async () => (await reader()).readPasted(text)),
    openFiles(files) {
      if (files.length === 0) return;
      read(
        files.map(({ name }) => name),
        async (index) => {
          const [file] = files.slice(index);
          return file ? (await reader()).readImportFile(file) : cancelled;
        },
      );
    },
    nameSheet: (index, name) =>
      set({
        documents: now().documents.map((each, at) => (at === index ? { ...each, sheetName: name } : each)),
      }),
    startOver() {
      set({ documents: [] });
      root.querySelector<HTMLElement>('#paste')?.focus();
    },
    create() {
      const { documents } = now();
      const roles = documents.flatMap((document, index) =>
        document.reading.kind === 'read' && isWaiting(document)
          ? [{ index, role: { name: document.sheetName, content: document.reading.content } }]
          : [],
      );
      let outcome: CreationOutcome | undefined;
      const work = async () => {
        stopper = new AbortController();
        try {
          outcome = await workbook.create(
            roles.map(({ role }) => role),
            {
              signal: stopper.signal,
              onProgress: ({ done, total, next }) => roles.length > 1 && showProgress('creating', done, total, next),
            },
          );
          set({ documents: withOutcome(now().documents, roles, outcome) });
          return outcome;
        } finally {
          set({ progress: undefined });
        }
      };
      void run('create', work).then(() => {
        const isAll = documents.length === 1 && outcome?.created.length === 1;
        if (isAll) core.finish();
        else if (outcome) root.querySelector<HTMLElement>('#read-title')?.focus();
      });
    },
    cancel() {
      stopper.abort();
      const { progress } = now();
      if (progress) set({ progress: { ...progress, isCancelled: true } });
    },
  };
}

const cancelled: ImportReading = { kind: 'refused', sentence: newRoleTexts.import.notRead };

const documentOf = (source: string, reading: ImportReading): ImportedDocument => ({
  source,
  reading,
  sheetName: reading.kind === 'read' ? reading.name : '',
  became: undefined,
});

function withOutcome(
  documents: readonly ImportedDocument[],
  roles: readonly { readonly index: number }[],
  { created, notCreated }: CreationOutcome,
): ImportedDocument[] {
  return documents.map((document, at) => {
    const inBatch = roles.findIndex(({ index }) => index === at);
    const sheet = created.find(({ index }) => index === inBatch)?.sheet;
    const failed = notCreated.find(({ index }) => index === inBatch)?.sentence;
    return { ...document, became: sheet ?? (failed === undefined ? document.became : { notCreated: failed }) };
  });
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
