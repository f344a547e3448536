import { localDate } from '../../document/local-date';
import type { LongTableSource } from './source';

/** What a table is called in sentences: 'Roles', or 'Data!B3' for cells. */
export const titleOf = (source: LongTableSource): string =>
  source.kind === 'table' ? source.name : `${source.sheet}!${source.cell}`;

/** As people read it, in local time: '2026-11-23 14:50'. */
export function shownTime(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${localDate(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
