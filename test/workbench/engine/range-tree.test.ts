import { type Injector, RTree } from '@univerjs/core';
import { guardRangeTree } from '../../../workbench/engine/range-tree';

const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 3 });
const item = (id: number, sheetId = 'a', rows: readonly [number, number] = [0, 5]) => ({
  unitId: 'book',
  sheetId,
  range: range(...rows),
  id,
});

function guarded() {
  const tree = new RTree(true);
  // The guard takes nothing else from Univer than the tree of its dependency manager.
  guardRangeTree({ get: () => ({ _dependencyRTreeCache: tree }) } as unknown as Injector);
  return { tree, count: (sheetId: string) => tree.getTree('book', sheetId).all().length };
}

test('what is there already is not put in again', () => {
  const { tree, count } = guarded();
  tree.bulkInsert([item(1), item(2), item(1, 'b')]);
  tree.bulkInsert([item(1), item(2), item(1, 'a', [0, 6]), item(1, 'b')]);
  expect([count('a'), count('b')]).toEqual([3, 1]);
});

test('what was taken out can be put in again', () => {
  const { tree, count } = guarded();
  tree.bulkInsert([item(1), item(2), item(1, 'b'), item(1, 'ab')]);
  tree.bulkRemove([item(1)]);
  expect(count('a')).toBe(1);
  tree.insert(item(1));
  expect(count('a')).toBe(2);
  tree.removeById('book', 'a');
  tree.bulkInsert([item(1), item(1, 'ab')]);
  expect([count('a'), count('ab')]).toEqual([1, 1]);
  tree.removeById('book');
  tree.bulkInsert([item(1), item(1, 'b')]);
  expect([count('a'), count('b')]).toEqual([1, 1]);
  tree.clear();
  tree.insert(item(1));
  expect(count('a')).toBe(1);
});
