import type { CellStyle } from '../../engine/engine';
import { declareType, type HostType } from '../host-object';
import { colour, flag, number, oneOf, text } from './arguments';
import { mustBeWritable, type Place } from './excel';
import { shownBox } from './place';
import { addStyle, handOverProperty } from './pending-style';
import { rangeBordersType } from './range-borders';

const horizontals = ['General', 'Left', 'Center', 'Right'] as const;
const verticals = ['Top', 'Center', 'Bottom'] as const;

export const rangeFormatType: HostType<Place> = declareType({
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: styleProperty('horizontal', 'General', (given) => oneOf(horizontals, given)),
    verticalAlignment: styleProperty('vertical', 'Bottom', (given) => oneOf(verticals, given)),
    wrapText: styleProperty('wrap', false, flag),
    indentLevel: styleProperty('indent', 0, number),
    // The engine takes sizes and does not tell them.
    columnWidth: {
      set: (range, points) => range.excel.engine.setColumnWidth(range.sheetId, shownBox(range), number(points)),
    },
    rowHeight: {
      set: (range, points) => range.excel.engine.setRowHeight(range.sheetId, shownBox(range), number(points)),
    },
  },
  parts: {
    fill: (range) => rangeFillType.of(range),
    font: (range) => rangeFontType.of(range),
    borders: (range) => rangeBordersType.of(range),
  },
  methods: {
    // Sizes depend on the fonts of the machine: the workbench leaves them as they are.
    autofitColumns: () => undefined,
    autofitRows: () => undefined,
  },
});

const rangeFillType: HostType<Place> = declareType({
  name: 'RangeFill',
  properties: { color: styleProperty('fill', '#FFFFFF', colour) },
  methods: { clear: (range) => setStyle(range, { fill: null }) },
});

const rangeFontType: HostType<Place> = declareType({
  name: 'RangeFont',
  properties: {
    bold: styleProperty('bold', false, flag),
    italic: styleProperty('italic', false, flag),
    color: styleProperty('fontColor', '#000000', colour),
    size: styleProperty('fontSize', 11, number),
    name: styleProperty('fontName', 'Calibri', text),
    underline: {
      get: (range) => underlineName(commonStyle(range, 'underline', false)),
      set: (range, given) => setStyle(range, { underline: oneOf(['None', 'Single'], given) === 'Single' }),
    },
  },
});

function underlineName(isUnderlined: unknown): string | null {
  if (isUnderlined === null) return null;
  return isUnderlined ? 'Single' : 'None';
}

/** One property of the engine's cell style as a property of a range: null where the cells differ, as in Excel. */
function styleProperty<Name extends keyof CellStyle>(
  name: Name,
  otherwise: CellStyle[Name],
  read: (given: unknown) => CellStyle[Name],
) {
  return {
    get: (range: Place) => commonStyle(range, name, otherwise),
    set: (range: Place, given: unknown) => setStyle(range, { [name]: read(given) }),
  };
}

export function commonStyle(range: Place, name: keyof CellStyle, otherwise: unknown): unknown {
  handOverProperty(range.excel, name);
  const [first, ...others] = range.excel.engine.styles(range.sheetId, shownBox(range)).flat();
  const value = first?.[name] ?? otherwise;
  return others.every((style) => (style[name] ?? otherwise) === value) ? value : null;
}

export function setStyle(range: Place, style: CellStyle): void {
  mustBeWritable(range.excel, range.sheetId);
  addStyle(range.excel, range.sheetId, shownBox(range), style);
}

const plainStyle: CellStyle = {
  fill: null,
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

export function clearFormats(range: Place): void {
  const cells = shownBox(range);
  setStyle({ ...range, box: cells }, plainStyle);
  range.excel.engine.setNumberFormats(
    range.sheetId,
    cells,
    Array.from({ length: cells.rows }, () => Array.from({ length: cells.columns }, () => 'General')),
  );
}
