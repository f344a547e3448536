import { planRoleSheet } from '../../../src/workbook/layout/role-sheet';
import type { RoleContent } from '../../../src/workbook/layout/content';
import { medicalCoder } from '../../../src/template/content-medical-coder';
import { safeText } from '../../../src/workbook/safe-text';
import { createHeadlessEngine } from '../../../workbench/engine/headless';
import type { CellValue, SpreadsheetEngine } from '../../../workbench/engine/engine';
import { actionTypes, type RequestBody } from '../../../workbench/host/protocol';
import { type AddinHost, type AddinHostOptions, openAddinHost } from '../../workbench/open-addin-host';

/** A workbook with many role sheets behind the real office.js client. */
export interface RolesWorkbook extends AddinHost {
  readonly engine: SpreadsheetEngine;
  /** Of the role sheets, in order. */
  readonly sheetIds: readonly string[];
  /** Types into a cell of a sheet as a person at the grid does. */
  type(sheetId: string, cell: Cell, value: CellValue): Promise<void>;
  /** From now on, each request that asks for something, in characters; the client's own clean-up is not among them. */
  watchRequests(): number[];
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * One sheet `Role 1`, `Role 2` ... for each content, without looks: cells and formulas are what is read. Sheet1, the empty
 * one, stays and is no role. Close it after the test.
 */
export async function openRoles(
  contents: readonly RoleContent[],
  options: AddinHostOptions = {},
): Promise<RolesWorkbook> {
  const engine = await createHeadlessEngine();
  const sheetIds = contents.map((content, index) => addRole(engine, `Role ${index + 1}`, content));
  await engine.settled();
  const addin = await openAddinHost(engine, options);
  return {
    ...addin,
    engine,
    sheetIds,
    async type(sheetId, cell, value) {
      engine.write(sheetId, { ...cell, rows: 1, columns: 1 }, [[value]], 'person');
      await engine.settled();
    },
    watchRequests() {
      const sizes: number[] = [];
      const { process } = addin.host;
      addin.host.process = (request, partition) => {
        const { Actions }: RequestBody = JSON.parse(request);
        if (Actions.some(({ ActionType }) => ActionType === actionTypes.query)) sizes.push(request.length);
        return process(request, partition);
      };
      return sizes;
    },
  };
}

/** Puts a role on a new sheet and gives its id. */
export function addRole(engine: SpreadsheetEngine, name: string, content: RoleContent = medicalCoder): string {
  const plan = planRoleSheet(content, { name, tableName: 'RoleTasks', rule: ({ value }) => String(value) });
  const { id } = engine.addSheet(name);
  const rows = Array.from({ length: plan.rows }, () => plan.columnWidths.map((): CellValue => ''));
  for (const { row, column, value, formula } of plan.cells) {
    const cells = rows[row];
    if (cells) cells[column] = formula ?? (typeof value === 'string' ? safeText(value) : (value ?? ''));
  }
  engine.write(id, { row: 0, column: 0, rows: plan.rows, columns: plan.columnWidths.length }, rows, 'person');
  return id;
}
