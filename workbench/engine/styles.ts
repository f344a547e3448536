/* The look of cells, between the engine's words and Univer's. */
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { mapBox } from './a1';
import type { CellStyle, SpreadsheetEngine } from './engine';
import { putLooks } from './put-cells';
import type { UniverApp } from './univer-app';
import { actingAs } from './univer-app';

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const vertical = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const edges = { borderTop: 't', borderBottom: 'b', borderLeft: 'l', borderRight: 'r' } as const;
type Edge = keyof typeof edges;
const edgeNames = Object.keys(edges) as Edge[];

export function stylesOf(app: UniverApp): Pick<SpreadsheetEngine, 'styles' | 'setStyle'> {
  return {
    styles(sheetId, box) {
      const sheet = app.worksheet(sheetId);
      return mapBox(box, (row, column) => fromUniver(sheet.getComposedCellStyle(row, column)));
    },
    setStyle(sheetId, box, style) {
      const cell = { s: toUniver(style) };
      actingAs(app, 'add-in', () => putLooks(app, sheetId, box, () => cell));
    },
  };
}

/** Univer's style objects hold null for "take away", which its types do not say. */
export function toUniver(style: CellStyle): IStyleData {
  const borders = edgeNames.flatMap((edge) => (style[edge] === undefined ? [] : [[edges[edge], line(style[edge])]]));
  const result: { [K in keyof IStyleData]: Nullable<IStyleData[K]> } = {
    ...(style.fill !== undefined && { bg: colour(style.fill) }),
    ...(style.fontColor !== undefined && { cl: colour(style.fontColor) }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.underline !== undefined && { ul: { s: flag(style.underline) } }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.horizontal !== undefined && { ht: horizontal[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: vertical[style.vertical] }),
    ...(style.indent !== undefined && { pd: paddingOf(style.indent) }),
    ...(borders.length > 0 && { bd: Object.fromEntries(borders) as Nullable<IStyleData['bd']> }),
  };
  return result as IStyleData;
}

export function fromUniver(data: IStyleData | null | undefined): CellStyle {
  const style: CellStyle = {
    fill: data?.bg?.rgb ?? null,
    fontColor: data?.cl?.rgb ?? null,
    bold: data?.bl === BooleanNumber.TRUE,
    italic: data?.it === BooleanNumber.TRUE,
    underline: data?.ul?.s === BooleanNumber.TRUE,
    fontSize: data?.fs ?? 11,
    fontName: data?.ff ?? 'Arial',
    wrap: data?.tb === WrapStrategy.WRAP,
    horizontal: nameOf(horizontal, data?.ht) ?? 'General',
    vertical: nameOf(vertical, data?.vt) ?? 'Bottom',
    indent: indentOf(data?.pd),
  };
  for (const edge of edgeNames) style[edge] = data?.bd?.[edges[edge]]?.cl.rgb ?? null;
  return style;
}

const indentPixels = 9;
const usualPadding = 2;

/** Univer knows padding in pixels, Excel steps of indentation. */
export function paddingOf(indent: number): { l: number } {
  return { l: usualPadding + indent * indentPixels };
}

export function indentOf(padding: IStyleData['pd']): number {
  return Math.max(0, Math.round(((padding?.l ?? usualPadding) - usualPadding) / indentPixels));
}

function nameOf<K extends string>(names: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function colour(value: string | null): { rgb: string } | null {
  return value === null ? null : { rgb: value };
}

function line(value: string | null | undefined): IBorderStyleData | null {
  return value ? { s: BorderStyleTypes.THIN, cl: { rgb: value } } : null;
}
