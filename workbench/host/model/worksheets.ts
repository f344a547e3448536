import type { SheetInfo } from '../../engine/engine';
import { fail } from '../failure';
import { declareType, type HostObject, type HostType } from '../host-object';
import { optionalText, text } from './arguments';
import { keyedCollection } from './collection';
import { type Excel, extra, findSheet } from './excel';
import { worksheetType } from './worksheet';

const collection = keyedCollection<Excel>(
  (excel) => excel.engine.sheets().map((sheet) => worksheetOf(excel, sheet)),
  (excel, key) => {
    const sheet = findSheet(excel, text(key));
    return sheet && worksheetOf(excel, sheet);
  },
);

export const worksheetCollectionType: HostType<Excel> = declareType({
  ...collection,
  name: 'WorksheetCollection',
  events: [
    'ActivatedEvent',
    'AddedEvent',
    'CalculatedEvent',
    'DataChangedEvent',
    'DeactivatedEvent',
    'DeletedEvent',
    'EventNameChanged',
    'SelectionChangedEvent',
  ],
  // The client has no `count` here, only getCount().
  properties: {},
  methods: {
    ...collection.methods,
    add(excel, name) {
      const given = optionalText(name);
      return worksheetOf(excel, excel.engine.addSheet(given === undefined ? freeName(excel) : newName(excel, given)));
    },
    getActiveWorksheet: (excel) => worksheetType.of({ excel, id: excel.engine.activeSheetId() }),
    getCount: (excel, visibleOnly) => sheets(excel, visibleOnly).length,
    getFirst: (excel, visibleOnly) => optionalWorksheet(excel, sheets(excel, visibleOnly)[0]),
    getLast: (excel, visibleOnly) => optionalWorksheet(excel, sheets(excel, visibleOnly).at(-1)),
  },
});

const worksheetOf = (excel: Excel, { id }: SheetInfo) => worksheetType.of({ excel, id });

const optionalWorksheet = (excel: Excel, sheet: SheetInfo | undefined): HostObject | null =>
  sheet ? worksheetOf(excel, sheet) : null;

export function isVisible(excel: Excel, sheet: SheetInfo): boolean {
  return sheet.visible && extra(excel, sheet.id, 'Visibility', 'Visible') === 'Visible';
}

function sheets(excel: Excel, visibleOnly: unknown): SheetInfo[] {
  return excel.engine.sheets().filter((sheet) => visibleOnly !== true || isVisible(excel, sheet));
}

/** A name that a sheet may take: Excel's rules. */
export function newName(excel: Excel, name: string, renamed?: string): string {
  const holder = findSheet(excel, name);
  if (holder && holder.id !== renamed) fail('ItemAlreadyExists', 'A resource with the same name already exists.');
  const isAllowed = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  return isAllowed ? name : fail('InvalidArgument');
}

function freeName(excel: Excel): string {
  let number = excel.engine.sheets().length + 1;
  while (findSheet(excel, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
