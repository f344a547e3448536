import { methodVersion } from '../method/method';
import type { WrittenResult } from '../workbook/role-reading';
import { shortDate } from './short-date';
import { shorten } from './shorten';
import { texts } from './texts';

/** 'Up to date', 'Not written yet', 'Changed since 12 Nov', or that an older method wrote it. */
export function writeState(hasChanges: boolean, written: WrittenResult | undefined, thisYear: number): string {
  if (!written) return texts.write.notWritten;
  if (!hasChanges) return texts.write.upToDate;
  if (written.methodVersion !== '' && !written.methodVersion.endsWith(methodVersion)) {
    return texts.write.otherMethod(shorten(written.methodVersion, 16));
  }
  const date = shortDate(written.checkedAt, thisYear);
  return date === '' ? texts.write.changed : texts.write.changedSince(date);
}
