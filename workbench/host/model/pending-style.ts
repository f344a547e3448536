import type { Box, CellStyle } from '../../engine/engine';
import { sameBox } from './boxes';
import type { Excel } from './excel';

/* A client sets the look of a range property by property. The properties that follow one another for the same cells are
   handed to the engine in one piece, which makes building a sheet several times faster. */
export interface PendingStyle {
  readonly sheetId: string;
  readonly box: Box;
  readonly style: CellStyle;
}

export function addStyle(excel: Excel, sheetId: string, box: Box, style: CellStyle): void {
  const pending = excel.pendingStyle;
  if (pending?.sheetId === sheetId && sameBox(pending.box, box)) {
    excel.pendingStyle = { sheetId, box, style: { ...pending.style, ...style } };
    return;
  }
  handOverStyle(excel);
  excel.pendingStyle = { sheetId, box, style };
}

/** To be called before cells move and at the end of each request. */
export function handOverStyle(excel: Excel): void {
  const pending = excel.pendingStyle;
  excel.pendingStyle = undefined;
  if (pending) excel.engine.setStyle(pending.sheetId, pending.box, pending.style);
}

/** To be called before a property of a style is read: it may be one of the pending ones. */
export function handOverProperty(excel: Excel, name: keyof CellStyle): void {
  if (excel.pendingStyle && name in excel.pendingStyle.style) handOverStyle(excel);
}
