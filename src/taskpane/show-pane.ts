import { answerFinding } from '../workbook/answer-finding';
import { applyChanges } from '../workbook/apply-changes';
import { reasonOf } from '../workbook/excel-run';
import { fixFindings } from '../workbook/fix';
import { activateSheet, goToCell } from '../workbook/go-to';
import { insertBlankRole } from '../workbook/insert-role';
import { storeNoise } from '../workbook/noise-setting';
import { createWorkbookReader } from '../workbook/read-workbook';
import { watchWorkbook } from '../workbook/watch';
import { writeResults } from '../workbook/write-results';
import { type Pane, showOutsideExcel, startPane } from './pane';
import './pane.css';
import type { PaneWorkbook } from './pane-workbook';
import { followTheme } from './theme';

/* What formulas do not need: the view and the workbook behind it. A chunk of its own. */

/** Shows the pane in `root`: the open workbook's, or outside Excel what this page is. */
export function showPane(root: HTMLElement, host: Office.HostType | null): Pane {
  if (host !== Office.HostType.Excel) return showOutsideExcel(root);
  followTheme(document.documentElement);
  return startPane(root, excelWorkbook());
}

function excelWorkbook(): PaneWorkbook {
  const readActive = createWorkbookReader();
  return {
    async read() {
      try {
        return await readActive();
      } catch (error) {
        throw new Error(reasonOf(error));
      }
    },
    subscribe: watchWorkbook,
    goTo: goToCell,
    activate: activateSheet,
    fix: fixFindings,
    answer: answerFinding,
    write: (shown) => writeResults(new Date(), shown),
    insertBlankRole,
    applyChanges,
    setNoise: storeNoise,
  };
}
