import { localDate } from '../document/local-date';

/** As people read it, in local time: '2026-11-23 14:50'. */
export function shownTime(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${localDate(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
