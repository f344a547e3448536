import { callLikeExcel } from '../../../workbench/engine/calling-convention';
import type { FunctionSignature } from '../../../workbench/engine/engine';
import { createHeadlessEngine } from '../../../workbench/engine/headless';
import type { UniverEngine } from '../../../workbench/engine/univer-engine';

const signature: FunctionSignature = {
  name: 'AIJRI.TRY',
  parameters: [{ name: 'range', dimensionality: 'matrix' }, { name: 'one' }, { name: 'more', optional: true }],
};

describe('the calling convention', () => {
  const call = (args: Parameters<typeof callLikeExcel>[2]): unknown[] => {
    let seen: unknown[] = [];
    callLikeExcel(signature, (...given) => ((seen = given), 1), args);
    return seen;
  };
  test('rows for a matrix, one value for a scalar, null for what was left out', () => {
    expect(call([[[1, null]], [[2]]])).toEqual([[[1, null]], 2, null]);
    expect(call([5, 6, 7])).toEqual([[[5]], 6, 7]);
  });
  test('an error value among the arguments is the result, without a call', () => {
    const run = jest.fn();
    expect(callLikeExcel(signature, run, [[[1], ['#N/A']], 2])).toEqual({ value: '#N/A' });
    expect(run).not.toHaveBeenCalled();
  });
  test.each([
    [() => 1, 1],
    [() => [['a', null], [NaN]], [['a', 0], ['#NUM!']]],
    [() => undefined, '#VALUE!'],
    [() => Promise.resolve(1), '#VALUE!'],
    [() => ({ toString: 1 }), '#VALUE!'],
  ])('%s gives %j', (run, value) => {
    expect(callLikeExcel(signature, run, [1, 2]).value).toEqual(value);
  });
  test.each([
    [
      { code: '#N/A', message: 'no row' },
      { value: '#N/A', message: 'no row' },
    ],
    [new Error('boom'), { value: '#VALUE!', message: 'boom' }],
    ['text', { value: '#VALUE!', message: 'text' }],
    [null, { value: '#VALUE!', message: 'null' }],
  ])('throwing %j gives %j', (thrown, result) => {
    const run = (): never => {
      throw thrown;
    };
    expect(callLikeExcel(signature, run, [1, 2])).toEqual(result);
  });
  test('too few and too many arguments are #VALUE!', () => {
    expect(callLikeExcel(signature, () => 1, [1]).value).toBe('#VALUE!');
    expect(callLikeExcel(signature, () => 1, [1, 2, 3, 4]).value).toBe('#VALUE!');
  });
});

describe('in cells', () => {
  let engine: UniverEngine;
  let sheet: string;
  const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

  beforeEach(async () => {
    engine = await createHeadlessEngine();
    sheet = engine.activeSheetId();
  });
  afterEach(() => engine.dispose());

  test('a formula typed before the function is known gets its result when it is registered', async () => {
    engine.write(sheet, at(0, 0), [['=AIJRI.TRY(B1:B3,C1)']], 'person');
    await engine.settled();
    expect(engine.values(sheet, at(0, 0))).toEqual([['#NAME?']]);
    engine.write(sheet, at(0, 1, 3), [[1], [''], ['x']], 'person');
    const calls: unknown[][] = [];
    engine.registerFunction(signature, (...args) => {
      calls.push(args);
      return 7;
    });
    await engine.settled();
    expect(engine.values(sheet, at(0, 0))).toEqual([[7]]);
    expect(calls.at(-1)).toEqual([[[1], [null], ['x']], null, null]);
  });

  test('a function that throws leaves its message, and calculation goes on', async () => {
    engine.registerFunction(signature, (_range, one) => {
      if (one === 0) throw { code: '#N/A', message: 'There is no role 0.' };
      return 'fine';
    });
    engine.write(sheet, at(0, 0, 1, 3), [[0, '=AIJRI.TRY(A1,A1)', '=IFERROR(B1,"none")']], 'person');
    await engine.settled();
    expect(engine.values(sheet, at(0, 1, 1, 2))).toEqual([['#N/A', 'none']]);
    expect(engine.errorMessage(sheet, 0, 1)).toBe('There is no role 0.');
    engine.write(sheet, at(0, 0), [[1]], 'person');
    await engine.settled();
    expect(engine.values(sheet, at(0, 1, 1, 2))).toEqual([['fine', 'fine']]);
    expect(engine.errorMessage(sheet, 0, 1)).toBeUndefined();
  });

  test('a result of several rows spills, text that looks like a number stays text', async () => {
    engine.registerFunction({ name: 'SPILL', parameters: [] }, () => [
      ['12', 12],
      [true, '#N/A'],
    ]);
    engine.write(sheet, at(0, 0), [['=SPILL()']], 'person');
    await engine.settled();
    expect(engine.values(sheet, at(0, 0, 2, 2))).toEqual([
      ['12', 12],
      [true, '#N/A'],
    ]);
  });

  test('registering again replaces the function', async () => {
    engine.write(sheet, at(0, 0), [['=ONE()']], 'person');
    for (const result of [1, 2]) {
      engine.registerFunction({ name: 'ONE', parameters: [] }, () => result);
      await engine.settled();
      expect(engine.values(sheet, at(0, 0))).toEqual([[result]]);
    }
  });
});
