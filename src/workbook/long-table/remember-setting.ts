import { readRemembered, type RememberedTable, withTable } from './remembered';

/* The long tables of a workbook, among the settings that Excel keeps for an add-in in the file. */

const key = 'aijri.longTables';

/** Asks for what the workbook remembers; readable after the next sync. */
export function requestRemembered(workbook: Excel.Workbook): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return setting;
}

/** The answer. */
export const rememberedIn = (setting: Excel.Setting): RememberedTable[] =>
  setting.isNullObject ? [] : readRemembered(setting.value);

/** Queues what is to be remembered of a table. */
export function queueRemembered(
  workbook: Excel.Workbook,
  before: readonly RememberedTable[],
  table: RememberedTable,
): void {
  workbook.settings.add(key, withTable(before, table));
}
