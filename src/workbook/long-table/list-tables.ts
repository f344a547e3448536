import { runExcel } from '../excel-run';
import { portfolioTable } from '../portfolio/plan-portfolio';
import { rememberedIn, requestRemembered } from './remember-setting';
import { isSameSource, type LongTableSource } from './source';

/** Tables of ours: the portfolio, and the tasks of role sheets, the template's too, which Excel numbers anew in copies. */
const ownTable = new RegExp(`^(${portfolioTable}|RoleTasks|tblTasks)[\\d_]*$`, 'i');

/** True for a table that the add-in itself keeps. */
export const isOwnTable = (name: string): boolean => ownTable.test(name);

/** What could be scored: the tables of the workbook, and cells that were scored before; the last scored one comes first. */
export function listLongTables(): Promise<LongTableSource[]> {
  return runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name, items/worksheet/name');
    worksheets.load('items/name');
    const setting = requestRemembered(context.workbook);
    await context.sync();
    const sheets = new Set(worksheets.items.map(({ name }) => name));
    const found = tables.items
      .filter(({ name }) => !isOwnTable(name))
      .map(({ name, worksheet }): LongTableSource => ({ kind: 'table', name, sheet: worksheet.name }));
    const before = rememberedIn(setting).map(({ source }) => source);
    const ranges = before.filter((source) => source.kind === 'range' && sheets.has(source.sheet));
    const rank = (source: LongTableSource) => {
      const at = before.findIndex((each) => isSameSource(each, source));
      return at < 0 ? before.length : at;
    };
    return [...found, ...ranges].sort((a, b) => rank(a) - rank(b));
  });
}
