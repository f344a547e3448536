import { medicalCoder } from '../../src/template/content-medical-coder';
import { queueSheet } from '../../src/workbook/build-sheet';
import type { RoleContent } from '../../src/workbook/layout/content';
import { planRoleSheet } from '../../src/workbook/layout/role-sheet';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import type { CellValue, SpreadsheetEngine } from '../../workbench/engine/engine';
import { type AddinHost, type AddinHostOptions, openAddinHost } from '../workbench/open-addin-host';

/** A workbook with one active role sheet, `Medical Coder`, behind the real office.js client. */
export interface RoleWorkbook extends AddinHost {
  readonly engine: SpreadsheetEngine;
  readonly sheetId: string;
  /** The value of a cell of the role sheet, 'B5', after calculation. */
  value(cell: string): Promise<CellValue>;
  /** Types into a cell as a person at the grid does. */
  type(cell: string, value: CellValue): Promise<void>;
  /** Everything on the role sheet: formulas and values of the used part. */
  snapshot(): Promise<{ readonly formulas: CellValue[][]; readonly values: CellValue[][] }>;
}

/** Builds the sheet as the add-in itself does, so that these tests need no file. Close it after the test. */
export async function openRole(
  content: RoleContent = medicalCoder,
  options: AddinHostOptions = {},
  given?: SpreadsheetEngine,
): Promise<RoleWorkbook> {
  const engine = given ?? (await createHeadlessEngine());
  const host = await openAddinHost(engine, options);
  const plan = planRoleSheet(content, {
    name: 'Medical Coder',
    tableName: 'RoleTasks',
    rule: ({ value }) => String(value),
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    queueSheet(sheet, plan);
    sheet.activate();
    await context.sync();
  });
  await engine.settled();
  const sheetId = engine.activeSheetId();
  return {
    ...host,
    engine,
    sheetId,
    async value(cell) {
      await engine.settled();
      return engine.values(sheetId, boxOf(cell))[0]?.[0] ?? '';
    },
    async type(cell, value) {
      engine.write(sheetId, boxOf(cell), [[value]], 'person');
      await engine.settled();
    },
    async snapshot() {
      await engine.settled();
      const box = engine.usedBox(sheetId) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      return { formulas: engine.formulas(sheetId, box), values: engine.values(sheetId, box) };
    },
  };
}

function boxOf(cell: string) {
  const match = /^([A-Z])(\d+)$/.exec(cell);
  if (!match?.[1]) throw new Error(`${cell} is no cell of columns A to Z`);
  return { row: Number(match[2]) - 1, column: match[1].charCodeAt(0) - 65, rows: 1, columns: 1 };
}
