import type { RoleActions } from './pane-actions';
import type { PaneCore } from './pane-core';
import * as states from './pane-state';
import type { PaneWorkbook } from './pane-workbook';

/** What the controls around a role ask for: its checks, its result, its sheet. */
export function createRoleActions(core: PaneCore, workbook: PaneWorkbook): RoleActions {
  const { root, run, show } = core;
  const role = () => states.shownRole(core.state());
  /** What opened the form and gets the focus back. */
  let opener: Element | null = null;

  return {
    activate: (sheetId) => void run('activate', () => workbook.activate(sheetId)),
    showTab: (tab) => show(states.tabSet(core.state(), tab)),
    goTo(cell) {
      const sheet = role()?.sheet;
      if (sheet) void run('go', () => workbook.goTo(sheet.id, cell));
    },
    fix(findings) {
      const reading = role();
      if (reading) void run('fix', () => workbook.fix(reading, findings));
    },
    answer(finding, answer) {
      const reading = role();
      show(states.authorKept(core.state(), answer));
      if (reading) void run('answer', () => workbook.answer(reading, finding, answer));
    },
    openForm(form) {
      if (form) opener = root.ownerDocument.activeElement;
      show(states.formSet(core.state(), form));
      if (form) focusForm(root);
      else if (opener instanceof HTMLElement) opener.focus();
    },
    filter: (filter) => show(states.filterSet(core.state(), filter)),
    write: () => void run('write', () => workbook.write(role())),
    showPreview(open) {
      show(states.previewSet(core.state(), open));
      // The panel opens above the button, before it in reading order.
      if (open) root.querySelector<HTMLElement>('#preview')?.focus({ preventScroll: true });
    },
    insertBlankRole: () => void run('insert', () => workbook.insertBlankRole()),
    tryAgain() {
      show(states.retrying(core.state()));
      void core.readAgain();
    },
  };
}

/** The first field that is to be filled, or the panel itself. */
function focusForm(root: HTMLElement): void {
  const form = root.querySelector<HTMLElement>('.form');
  (form?.querySelector<HTMLElement>('textarea, input[type=text]') ?? form)?.focus();
}
