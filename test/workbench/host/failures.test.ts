import { RichApiFailure } from '../../../workbench/host/failure';
import { openAddinHost } from '../open-addin-host';
import { createMemoryEngine, type MemoryEngine } from './memory-engine';

let engine: MemoryEngine;
let pane: Awaited<ReturnType<typeof openAddinHost>>;
/** The text of the cell write that is to fail, as a test sets it. */
let failingWrite: string | undefined;

beforeEach(async () => {
  engine = createMemoryEngine();
  failingWrite = undefined;
  pane = await openAddinHost(engine, {
    beforeAction: (_request, _index, action) =>
      failingWrite !== undefined && JSON.stringify(action.ArgumentInfo ?? {}).includes(failingWrite)
        ? new RichApiFailure('RequestAborted')
        : undefined,
  });
});
afterEach(() => pane.close());

/** What a run that must fail rejects with. */
async function failureOf(work: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The run was expected to fail.');
}

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const firstColumn = () => engine.values('sheet-1', { row: 0, column: 0, rows: 3, columns: 1 }).flat();

test('a failure tells where it happened; earlier writes stay', async () => {
  const failure = await failureOf((context) => {
    sheet(context).getRange('A1').values = [['kept']];
    context.workbook.tables.getItem('Missing').load('name');
  });
  expect(failure).toMatchObject({ code: 'ItemNotFound' });
  expect(failure.debugInfo).toMatchObject({
    errorLocation: 'TableCollection.getItem',
    statement: 'var table = tables.getItem(...);',
  });
  expect(firstColumn()).toEqual(['kept', '', '']);
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ['an array of the wrong shape', 'InvalidArgument', (c) => (sheet(c).getRange('A1:B2').values = [[1, 2]])],
  ['an address that is none', 'InvalidArgument', (c) => sheet(c).getRange('no address')],
  ['a sheet name that is taken', 'ItemAlreadyExists', (c) => c.workbook.worksheets.add('sheet1')],
  ['a sheet name with a slash', 'InvalidArgument', (c) => c.workbook.worksheets.add('a/b')],
  ['deleting the last sheet', 'InvalidOperation', (c) => sheet(c).delete()],
  ['a name that looks like a cell', 'InvalidArgument', (c) => c.workbook.names.add('A1', '=1')],
])('%s: %s', async (_, code, work) => {
  expect(await failureOf(work)).toMatchObject({ code });
});

test('a member that is not emulated is named', async () => {
  const failure = await failureOf((context) => sheet(context).getRange('A1').getSpillParent().load('address'));
  expect(failure).toMatchObject({
    code: 'ApiNotFound',
    message: 'Range.getSpillParent is not emulated by the workbench.',
  });
});

test('sets that are not emulated are not claimed', () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
  expect(requirements.isSetSupported('DialogApi', '1.2')).toBe(false);
});

test('a cell that is being edited refuses every request until it is done', async () => {
  const write = (context: Excel.RequestContext) => {
    sheet(context).getRange('A1').values = [[1]];
  };
  pane.host.isEditingCell = true;
  expect(await failureOf(write)).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  pane.host.isEditingCell = false;
  await Excel.run(async (context) => {
    write(context);
    await context.sync();
  });
});

test('a protected sheet refuses writes', async () => {
  engine.protectedSheets.add('sheet-1');
  const failure = await failureOf((context) => (sheet(context).getRange('A1').values = [['x']]));
  expect(failure).toMatchObject({ code: 'AccessDenied' });
  expect(firstColumn()).toEqual(['', '', '']);
  await Excel.run(async (context) => {
    const { protection } = sheet(context);
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
});

test('a test can fail one action in the middle of a request', async () => {
  failingWrite = 'second';
  const failure = await failureOf((context) => {
    sheet(context).getRange('A1').values = [['first']];
    sheet(context).getRange('A2').values = [['second']];
    sheet(context).getRange('A3').values = [['third']];
  });
  expect(failure).toMatchObject({ code: 'RequestAborted' });
  expect(failure.debugInfo.errorLocation).toBe('Range.values');
  expect(firstColumn()).toEqual(['first', '', '']);
});
