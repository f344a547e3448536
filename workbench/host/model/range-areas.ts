import type { Box } from '../../engine/engine';
import { declareType, type HostType } from '../host-object';
import { keyedCollection } from './collection';
import type { Place } from './excel';
import { addressOf, boxOf, moved } from './place';
import { rangeType } from './range';
import { worksheetType } from './worksheet';

/** Several rectangles of cells on one sheet. */
interface Areas {
  readonly range: Place;
  readonly boxes: readonly Box[];
}

const rangesOf = ({ range, boxes }: Areas) => boxes.map((box) => rangeType.of(moved(range, box)));

const collection = keyedCollection<Areas>(rangesOf, () => undefined);

const rangeCollectionType: HostType<Areas> = declareType({ ...collection, name: 'RangeCollection' });

export const rangeAreasType: HostType<Areas> = declareType({
  name: 'RangeAreas',
  keepable: true,
  properties: {
    address: ({ range, boxes }) => boxes.map((box) => addressOf(moved(range, box))).join(','),
    areaCount: ({ boxes }) => boxes.length,
    cellCount: ({ boxes }) => boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  parts: {
    areas: (areas) => rangeCollectionType.of(areas),
    worksheet: ({ range }) => worksheetType.of({ excel: range.excel, id: range.sheetId }),
  },
});

/** The merged areas whose first cell lies in the range: Excel leaves out those that begin outside (office-js #3611). */
export function mergedAreas(range: Place): Areas | undefined {
  const { row, column, rows, columns } = boxOf(range);
  const boxes = range.excel.engine
    .mergedBoxes(range.sheetId)
    .filter((box) => box.row >= row && box.row < row + rows && box.column >= column && box.column < column + columns);
  return boxes.length > 0 ? { range, boxes } : undefined;
}
