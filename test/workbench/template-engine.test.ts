import { a1 } from '../../src/workbook/a1';
import { templateSheets } from '../../src/template/template';
import { templateBytes, templateOptions } from '../../src/template/template-bytes';
import { writeWorkbook } from '../../src/template/write-workbook';
import { importXlsx } from '../../workbench/engine/import-xlsx';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import type { UniverEngine } from '../../workbench/engine/univer-engine';

/* The workbench's spreadsheet reads the template file and calculates what scoring works out. */

describe('in the workbench’s spreadsheet', () => {
  let engine: UniverEngine;

  beforeAll(async () => {
    // Without stored results nothing can be right that is not calculated here.
    const bare = templateSheets().map(({ plan }) => ({ plan, results: new Map() }));
    engine = await createHeadlessEngine(await importXlsx(await writeWorkbook(bare, templateOptions)));
    await engine.settled();
  }, 60_000);

  afterAll(() => engine.dispose());

  test.each(templateSheets().map((sheet) => [sheet.plan.name, sheet] as const))(
    'every formula of %s gives the result that scoring works out',
    (name, { plan, results }) => {
      const id = engine.sheets().find((sheet) => sheet.name === name)?.id ?? '';
      const formulas = plan.cells.filter(({ formula }) => formula !== undefined);
      const differing = formulas.flatMap((cell) => {
        const [[found] = []] = engine.values(id, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
        const expected = results.get(`${cell.row},${cell.column}`);
        const agrees =
          typeof expected === 'number' ? Math.abs(Number(found) - expected) < 1e-9 : String(found) === expected;
        return agrees ? [] : [`${a1(cell)}: ${found}, expected ${expected}`];
      });
      expect(differing).toEqual([]);
    },
  );

  test('one changed rating changes the score', async () => {
    const id = engine.sheets().find((sheet) => sheet.name === 'Medical Coder')?.id ?? '';
    const { plan } = templateSheets()[1] ?? {};
    const at = (section: string, field: string, row?: number) => {
      const cell = plan?.cells.find(
        ({ place }) => place?.section === section && place.field === field && place.row === row,
      );
      return { row: cell?.row ?? -1, column: cell?.column ?? -1, rows: 1, columns: 1 };
    };
    engine.write(id, at('tasks', 'score', 0), [[6]], 'person');
    await engine.settled();
    expect(engine.values(id, at('composite', 'score'))).toEqual([['incomplete']]);
    engine.write(id, at('tasks', 'score', 0), [[1]], 'person');
    await engine.settled();
    expect(engine.values(id, at('tasks', 'taskResistance'))).toEqual([[3.25]]);
  });

  test('the file is read whole', async () => {
    const { leftOut } = await importXlsx(await templateBytes(), 'aijri-template.xlsx');
    expect(leftOut).toEqual([]);
  });
});
