import type { Style } from '@cj-tech-master/excelts';
import type { CellStyle } from '../workbook/layout/styles';

/** A '#RRGGBB' colour as an opaque colour of the file format. */
export const solid = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

/** A style of the layout in the words of the .xlsx library. */
export function excelStyle({ font, fill, border, horizontal, vertical, wrap, indent }: CellStyle): Partial<Style> {
  const edges = Object.entries(border).map(([edge, { weight, color }]) => [
    edge,
    { style: weight, color: solid(color) },
  ]);
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      family: 2,
      color: solid(font.color),
    },
    alignment: {
      horizontal,
      vertical: vertical === 'center' ? 'middle' : vertical,
      wrapText: wrap,
      ...(indent > 0 ? { indent } : {}),
    },
    border: Object.fromEntries(edges) as Partial<Style['border']>,
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: solid(fill) } }),
  };
}
