/* Which ranges the formulas read. Before each calculation Univer puts the ranges of every formula into a tree, also those
   that are in it already: the tree grows with each calculation, and each takes longer than the one before. This file keeps
   out what is there. */
import type { Injector, IRTreeItem, RTree } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';

/** By unit and sheet, then by formula: the ranges that are in the tree. */
type Known = Map<string, Map<IRTreeItem['id'], Set<string>>>;

export function guardRangeTree(injector: Injector): void {
  const { _dependencyRTreeCache: tree } = injector.get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: RTree;
  };
  const known: Known = new Map();
  const [insert, remove, removeById, clear] = [
    tree.insert.bind(tree),
    tree.remove.bind(tree),
    tree.removeById.bind(tree),
    tree.clear.bind(tree),
  ];
  tree.insert = (item) => {
    if (addTo(known, item)) insert(item);
  };
  tree.remove = (item) => {
    // It takes every range of the formula that overlaps.
    known.get(sheetKey(item.unitId, item.sheetId))?.delete(item.id);
    remove(item);
  };
  tree.removeById = (unitId, sheetId) => {
    const isGone = (key: string) =>
      sheetId === undefined ? key.startsWith(sheetKey(unitId, '')) : key === sheetKey(unitId, sheetId);
    for (const key of known.keys()) if (isGone(key)) known.delete(key);
    removeById(unitId, sheetId);
  };
  tree.clear = () => {
    known.clear();
    clear();
  };
}

const sheetKey = (unitId: string, sheetId: string): string => `${unitId}\n${sheetId}`;

/** False when it is there. */
function addTo(known: Known, { unitId, sheetId, range, id }: IRTreeItem): boolean {
  const key = sheetKey(unitId, sheetId ?? '');
  const ofSheet = known.get(key) ?? new Map<IRTreeItem['id'], Set<string>>();
  known.set(key, ofSheet);
  const ofFormula = ofSheet.get(id) ?? new Set<string>();
  ofSheet.set(id, ofFormula);
  const { startRow, startColumn, endRow, endColumn } = range;
  const place = [startRow, startColumn, endRow, endColumn].join();
  if (ofFormula.has(place)) return false;
  ofFormula.add(place);
  return true;
}
