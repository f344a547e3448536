import type { Outcome } from '../workbook/role-reading';
import { createImportActions, type ImportActions, type NewRoleCore } from './import-actions';
import { firstNewRole, variantName, type Way, ways } from './new-role-state';
import type { PaneCore } from './pane-core';
import { shownRole } from './pane-state';
import type { PaneWorkbook } from './pane-workbook';
import { createTasksActions, type TasksActions } from './tasks-actions';
import { newRoleTexts } from './texts-new-role';

/** What the controls of the page New role ask for. */
export interface NewRoleActions {
  /** On the way that was last chosen, unless given. */
  open(way?: Way): void;
  close(): void;
  choose(way: string): void;
  /** True while something that can be read is dragged over the page. */
  over(isOver: boolean): void;
  drop(files: readonly File[], text: { readonly html: string; readonly plain: string }): void;
  insertBlank(): void;
  /** Leaves the page for a sheet that was made. */
  show(sheetId: string): void;
  nameVariant(name: string): void;
  setSeniority(level: string): void;
  createVariant(): void;
  readonly import: ImportActions;
  readonly tasks: TasksActions;
}

export function createNewRoleActions(core: PaneCore, workbook: PaneWorkbook): NewRoleActions {
  const { root, state, show, run } = core;
  const page = root.ownerDocument;
  /** What the page was opened with gets the focus back. */
  let openerId = '';

  const set: NewRoleCore['set'] = (change) => show({ ...state(), newRole: { ...state().newRole, ...change } });
  const finish = () => {
    show({ ...state(), page: 'role', tab: 'checks', newRole: { ...firstNewRole, way: state().newRole.way } });
    page.defaultView?.scrollTo(0, 0);
    root.querySelector<HTMLElement>('#checks-title')?.focus({ preventScroll: true });
  };
  /** The names are a help for the field of the name: a sheet gets one of its own also without them. */
  async function learnNames(): Promise<void> {
    try {
      set({ sheetNames: await workbook.newRole.sheetNames() });
    } catch {
      set({ sheetNames: [] });
    }
  }

  function make(work: () => Promise<Outcome>): void {
    let isMade = false;
    const made = async () => {
      const outcome = await work();
      isMade = outcome.ok;
      return outcome;
    };
    void run('create', made).then(() => isMade && finish());
  }

  const own: NewRoleCore = { ...core, now: () => state().newRole, set, finish, make };
  const imports = createImportActions(own, workbook.newRole);
  const tasks = createTasksActions(own, workbook.newRole);

  return {
    open(way = state().newRole.way) {
      openerId = page.activeElement?.id ?? '';
      show({ ...state(), page: 'new', newRole: { ...state().newRole, way } });
      page.defaultView?.scrollTo(0, 0);
      root.querySelector<HTMLElement>('#new-role-title')?.focus();
      void learnNames();
    },
    close() {
      show({ ...state(), page: 'role' });
      const opener = openerId === '' ? null : page.getElementById(openerId);
      (opener ?? root.querySelector<HTMLElement>('main'))?.focus();
    },
    choose(wanted) {
      const way: Way | undefined = ways.find((each) => each === wanted);
      if (way) set({ way });
    },
    over: (isOver) => state().newRole.isOver !== isOver && set({ isOver }),
    drop(files, text) {
      set({ isOver: false, way: state().newRole.way === 'tasks' ? 'tasks' : 'import' });
      const isTasks = state().newRole.way === 'tasks';
      if (files.length > 0) return isTasks ? tasks.openFiles(files) : imports.openFiles(files);
      if (text.plain.trim() === '' && text.html.trim() === '') {
        return void run('read', () => Promise.resolve({ ok: false, sentence: newRoleTexts.import.nothingDropped }));
      }
      if (isTasks) tasks.paste(text.plain);
      else imports.paste(text);
    },
    show: (sheetId) => make(() => workbook.activate(sheetId)),
    insertBlank: () => make(() => workbook.insertBlankRole()),
    nameVariant: (name) => set({ variantName: name }),
    setSeniority: (seniority) => set({ seniority }),
    createVariant() {
      const reading = shownRole(state());
      if (!reading) return;
      const { newRole } = state();
      const variant = { name: variantName(newRole, reading.sheet.name), seniority: newRole.seniority.trim() };
      make(() => workbook.newRole.createVariant(reading, variant));
    },
    import: imports,
    tasks,
  };
}
