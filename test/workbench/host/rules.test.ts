import { openAddinHost } from '../open-addin-host';
import { createMemoryEngine } from './memory-engine';

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test('validation and conditional formats reach the engine whole', async () => {
  const engine = createMemoryEngine();
  const pane = await openAddinHost(engine);
  await Excel.run(async (context) => {
    const cells = sheet(context).getRange('B2:B5');
    cells.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
    cells.dataValidation.prompt = { showPrompt: true, title: 'Score', message: '1 to 5' };
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    format.textComparison.rule = { operator: 'Contains', text: 'RED' };
    format.textComparison.format.font.color = '#FFFFFF';
    format.textComparison.format.fill.color = '#CC0000';
    cells.dataValidation.load('type,rule');
    await context.sync();
    expect(cells.dataValidation.type).toBe('WholeNumber');
    expect(engine.validation('sheet-1', 4, 1)?.prompt).toEqual({ title: 'Score', message: '1 to 5' });
    expect(engine.conditionalFormats).toEqual([
      {
        box: { row: 1, column: 1, rows: 4, columns: 1 },
        when: { textContains: 'RED' },
        fill: '#CC0000',
        fontColor: '#FFFFFF',
      },
    ]);
  });
  pane.close();
});
