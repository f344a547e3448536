/* Cell styles between hucre's words and Univer's, both ways. */
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { BorderLineStyle, BorderSide, CellStyle, Color } from 'hucre';
import { indentOf, paddingOf } from './styles';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const lines = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
} as const;
const edges = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

export function styleFromFile(style: CellStyle | undefined): IStyleData | undefined {
  if (!style) return undefined;
  const { font, fill, border, alignment, numFmt } = style;
  const background =
    fill?.type === 'pattern' && fill.pattern !== 'none' ? (colour(fill.fgColor) ?? colour(fill.bgColor)) : undefined;
  const fontColour = colour(font?.color);
  const bd: NonNullable<IStyleData['bd']> = {};
  for (const [side, edge] of Object.entries(edges) as [keyof typeof edges, 't' | 'b' | 'l' | 'r'][]) {
    const line = border?.[side];
    if (line) bd[edge] = { s: lineOf(line.style), cl: { rgb: colour(line.color) ?? '#000000' } };
  }
  const ht = valueIn(horizontal, alignment?.horizontal);
  const vt = valueIn(vertical, alignment?.vertical);
  const result: IStyleData = {
    ...(font?.name !== undefined && { ff: font.name }),
    ...(font?.size !== undefined && { fs: font.size }),
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(fontColour !== undefined && { cl: { rgb: fontColour } }),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(Object.keys(bd).length > 0 && { bd }),
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(alignment?.indent && { pd: paddingOf(alignment.indent) }),
    ...(numFmt !== undefined && numFmt !== 'General' && { n: { pattern: numFmt } }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

export function styleToFile(style: Nullable<IStyleData>): CellStyle | undefined {
  if (!style) return undefined;
  const font = {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.cl?.rgb && { color: { rgb: bare(style.cl.rgb) } }),
  };
  const ht = keyIn(horizontal, style.ht);
  const vt = keyIn(vertical, style.vt);
  const alignment = {
    ...(ht && { horizontal: ht }),
    ...(vt && { vertical: vt }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indentOf(style.pd) > 0 && { indent: indentOf(style.pd) }),
  };
  const border = Object.fromEntries(
    (Object.entries(edges) as [string, 't' | 'b' | 'l' | 'r'][]).flatMap(([side, edge]) => {
      const line = style.bd?.[edge];
      return line ? [[side, sideToFile(line)]] : [];
    }),
  );
  const result: CellStyle = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(style.bg?.rgb && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: bare(style.bg.rgb) } } as const,
    }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** `FF1F2933` and `1F2933` both as `#1F2933`. Theme colours are not resolved. */
export function colour(value: Color | undefined): string | undefined {
  return value?.rgb === undefined ? undefined : `#${value.rgb.slice(-6).toUpperCase()}`;
}

export function bare(rgb: string): string {
  return rgb.replace(/^#/, '').toUpperCase();
}

function sideToFile(line: IBorderStyleData): BorderSide {
  return { style: keyIn(lines, line.s) ?? 'thin', color: { rgb: bare(line.cl.rgb ?? '#000000') } };
}

function lineOf(style: BorderLineStyle): BorderStyleTypes {
  return valueIn(lines, style) ?? BorderStyleTypes.THIN;
}

function valueIn<V>(names: Readonly<Record<string, V>>, key: string | undefined): V | undefined {
  return key !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;
}

function keyIn<K extends string>(names: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(names) as K[]).find((key) => names[key] === value);
}
