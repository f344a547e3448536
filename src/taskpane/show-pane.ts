import { callsSoFar } from '../functions/calls';
import { customFunctions } from '../functions/register';
import { addComparator } from '../workbook/add-comparator';
import { answerFinding } from '../workbook/answer-finding';
import { applyChanges } from '../workbook/apply-changes';
import { makeCharts } from '../workbook/charts/make-charts';
import { reasonOf } from '../workbook/excel-run';
import { contentOfTasks } from '../workbook/content-of-tasks';
import { copyRoleAsVariant } from '../workbook/copy-role';
import { createRoleSheets } from '../workbook/create-role-sheets';
import { fixFindings } from '../workbook/fix';
import { listFunctionUses } from '../workbook/function-uses';
import { canSpill, insertTableFormula } from '../workbook/long-table/insert-table-formula';
import { listLongTables } from '../workbook/long-table/list-tables';
import { openLongTable, openSelectedTable } from '../workbook/long-table/open-table';
import { scoreAsValues } from '../workbook/long-table/score-values';
import { activateSheet, goToCell } from '../workbook/go-to';
import { insertFormula } from '../workbook/insert-formula';
import { insertBlankRole } from '../workbook/insert-role';
import { insertTasks } from '../workbook/insert-tasks';
import { storeNoise } from '../workbook/noise-setting';
import { offerFormulas } from '../workbook/offer-formula';
import { createWorkbookReader } from '../workbook/read-workbook';
import { goToRating } from '../workbook/portfolio/go-to-rating';
import { createPortfolioReader } from '../workbook/portfolio/read-portfolio';
import { watchSheets } from '../workbook/portfolio/watch-sheets';
import { makePortfolioCharts } from '../workbook/portfolio/make-portfolio-charts';
import { writeAll } from '../workbook/portfolio/write-all';
import { writePortfolio } from '../workbook/portfolio/write-portfolio';
import { recalculateFormulas } from '../workbook/recalculate-formulas';
import { repairFormulas } from '../workbook/repair-formulas';
import { listSheetNames } from '../workbook/sheet-names';
import { editScenarios } from '../workbook/scenarios/edit-scenarios';
import { watchWorkbook } from '../workbook/watch';
import { writeResults } from '../workbook/write-results';
import { type Pane, showOutsideExcel, startPane } from './pane';
import './pane.css';
import type { FunctionsWorkbook } from './functions-workbook';
import type { LongTableWorkbook } from './long-table-workbook';
import type { NewRoleWorkbook } from './new-role-workbook';
import type { PaneWorkbook } from './pane-workbook';
import type { PortfolioWorkbook } from './portfolio-workbook';
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
    editScenarios,
    makeCharts,
    addComparator,
    setNoise: storeNoise,
    functions: functionsOfWorkbook(),
    newRole: newRolesOfWorkbook(),
    portfolio: portfolioOfWorkbook(),
  };
}

function functionsOfWorkbook(): FunctionsWorkbook {
  return {
    registration: () => ({
      functions: customFunctions.size,
      areSupported: Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1'),
      calls: callsSoFar(),
    }),
    list: listFunctionUses,
    repair: repairFormulas,
    recalculate: recalculateFormulas,
    offer: offerFormulas,
    insert: insertFormula,
  };
}

function portfolioOfWorkbook(): PortfolioWorkbook {
  const reader = createPortfolioReader();
  let watching: Promise<boolean> | undefined;
  let onHint = () => {};
  const hint = (sheetId: string) => {
    reader.hint(sheetId);
    onHint();
  };
  return {
    async read(isFresh, options) {
      // From the first reading on; where there are no events every reading is a fresh one.
      watching ??= watchSheets(hint).then(
        () => true,
        () => false,
      );
      if (isFresh || !(await watching)) reader.forget();
      try {
        return await reader.read(options);
      } catch (error) {
        throw new Error(reasonOf(error));
      }
    },
    follow: (listener) => void (onHint = listener),
    write: (portfolio, options) => writePortfolio(portfolio, new Date(), options),
    goToRating,
    async writeAll(sheets, options) {
      const ended = await writeAll(sheets, new Date(), options);
      for (const { id } of ended.written) reader.hint(id);
      return ended;
    },
    makeCharts: (portfolio) => makePortfolioCharts(portfolio, new Date()),
    longTable: longTablesOfWorkbook(),
  };
}

function longTablesOfWorkbook(): LongTableWorkbook {
  const inWords = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      throw new Error(reasonOf(error));
    }
  };
  return {
    list: () => inWords(listLongTables()),
    open: (source) => inWords(openLongTable(source)),
    openSelected: () => inWords(openSelectedTable()),
    score: (table, mapping, options) => scoreAsValues(table, mapping, new Date(), options),
    takesFormulas: canSpill,
    insertFormula: insertTableFormula,
  };
}

function newRolesOfWorkbook(): NewRoleWorkbook {
  return {
    sheetNames: listSheetNames,
    create: createRoleSheets,
    createVariant: copyRoleAsVariant,
    createWithTasks: (name, tasks) => createRoleSheets([{ name, content: contentOfTasks(tasks) }]),
    insertTasks,
  };
}
