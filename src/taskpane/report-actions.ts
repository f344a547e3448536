import { textForms, type TextForm } from '../document/role-text';
import { copyToClipboard, saveFile } from './hand-over';
import type { PaneCore } from './pane-core';
import { shownRole } from './pane-state';
import { roleReport, type RoleReportFile } from './role-report';
import { reportTexts } from './texts-report';

/** What the controls of the tab Report ask for. */
export interface ReportActions {
  choose(form: string): void;
  copy(): void;
  save(): void;
}

export function createReportActions({ root, state, show, run }: PaneCore): ReportActions {
  const page = root.ownerDocument;

  /** The file is handed over before anything is awaited: the browser gives the clipboard to a click alone. */
  function handOver(give: (file: RoleReportFile) => boolean, said: (name: string) => string): void {
    const reading = shownRole(state());
    if (!reading) return;
    const file = roleReport(reading, state().report.form, new Date());
    const ok = give(file);
    void run('report', () => Promise.resolve({ ok, sentence: ok ? said(file.name) : reportTexts.notCopied }));
  }

  return {
    choose(wanted) {
      const form: TextForm = textForms.find((each) => each === wanted) ?? state().report.form;
      show({ ...state(), report: { form } });
    },
    copy: () => handOver((file) => copyToClipboard(page, file), reportTexts.copied),
    save() {
      handOver((file) => {
        saveFile(page, file);
        return true;
      }, reportTexts.saved);
    },
  };
}
