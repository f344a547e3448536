import type { CellStyle } from '../../engine/engine';
import { declareType, type HostType } from '../host-object';
import { colour, oneOf } from './arguments';
import type { Place } from './excel';
import { boxOf, placeAt } from './place';
import { commonStyle, setStyle } from './range-format';

type Edge = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

interface Border {
  readonly range: Place;
  readonly side: keyof typeof sides;
}

/* Which cells of a range have a side's line at which of their edges. */
const sides = {
  EdgeTop: { edge: 'borderTop', cells: (range: Place) => strip(range, { rows: 1 }) },
  EdgeBottom: { edge: 'borderBottom', cells: (range: Place) => strip(range, { rows: 1, fromEnd: true }) },
  EdgeLeft: { edge: 'borderLeft', cells: (range: Place) => strip(range, { columns: 1 }) },
  EdgeRight: { edge: 'borderRight', cells: (range: Place) => strip(range, { columns: 1, fromEnd: true }) },
  InsideHorizontal: { edge: 'borderTop', cells: (range: Place) => inside(range, 'rows') },
  InsideVertical: { edge: 'borderLeft', cells: (range: Place) => inside(range, 'columns') },
} as const;

const sideNames = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

export const rangeBordersType: HostType<Place> = declareType({
  name: 'RangeBorderCollection',
  properties: { count: () => sideNames.length },
  items: (range) => sideNames.map((side) => rangeBorderType.of({ range, side })),
  item: (range, side) => rangeBorderType.of({ range, side: oneOf(sideNames, side) }),
});

/* The engine draws thin lines only: a side has a colour or no line. */
const rangeBorderType: HostType<Border> = declareType({
  name: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    sideIndex: ({ side }) => side,
    style: {
      get: (border) => (colourOf(border) === null ? 'None' : 'Continuous'),
      set(border, given) {
        const style = oneOf(['None', 'Continuous'], given);
        draw(border, style === 'None' ? null : (colourOf(border) ?? '#000000'));
      },
    },
    color: {
      get: (border) => colourOf(border) ?? '#000000',
      set: (border, given) => draw(border, colour(given)),
    },
    weight: {
      get: () => 'Thin',
      set: (_, given) => void oneOf(['Thin'], given),
    },
  },
});

function colourOf({ range, side }: Border): string | null {
  const { edge, cells } = sides[side];
  const place = cells(range);
  const value = place && commonStyle(place, edge, null);
  return typeof value === 'string' ? value : null;
}

function draw({ range, side }: Border, line: string | null): void {
  const { edge, cells } = sides[side];
  const place = cells(range);
  const style: Pick<CellStyle, Edge> = { [edge]: line };
  if (place) setStyle(place, style);
}

interface Strip {
  readonly rows?: number;
  readonly columns?: number;
  readonly fromEnd?: boolean;
}

function strip(range: Place, { rows, columns, fromEnd = false }: Strip): Place {
  const box = boxOf(range);
  const height = rows ?? box.rows;
  const width = columns ?? box.columns;
  const row = fromEnd ? box.row + box.rows - height : box.row;
  const column = fromEnd ? box.column + box.columns - width : box.column;
  return placeAt(range.excel, range.sheetId, { row, column, rows: height, columns: width });
}

/** All cells but the first row or column: their upper or left edges are the lines inside. */
function inside(range: Place, direction: 'rows' | 'columns'): Place | undefined {
  const box = boxOf(range);
  if (box[direction] < 2) return undefined;
  return direction === 'rows'
    ? placeAt(range.excel, range.sheetId, { ...box, row: box.row + 1, rows: box.rows - 1 })
    : placeAt(range.excel, range.sheetId, { ...box, column: box.column + 1, columns: box.columns - 1 });
}
