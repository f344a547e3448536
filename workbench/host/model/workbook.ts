import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { oneOf, text } from './arguments';
import type { Excel } from './excel';
import { namedItemCollectionType } from './names';
import { rangeType } from './range';
import { settingCollectionType } from './settings';
import { tableCollectionType } from './tables';
import { worksheetCollectionType } from './worksheets';

export const workbookType: HostType<Excel> = declareType({
  name: 'Workbook',
  properties: {
    name: () => 'Workbench.xlsx',
    readOnly: () => false,
    isDirty: () => true,
    autoSave: () => false,
  },
  parts: {
    worksheets: (excel) => worksheetCollectionType.of(excel),
    tables: (excel) => tableCollectionType.of({ excel }),
    names: (excel) => namedItemCollectionType.of({ excel }),
    settings: (excel) => settingCollectionType.of(excel),
    application: (excel) => applicationType.of(excel),
  },
  methods: {
    getSelectedRange(excel) {
      const { sheetId, box } = excel.engine.selection();
      return rangeType.of({ excel, sheetId, box });
    },
    getActiveCell(excel) {
      const { sheetId, box } = excel.engine.selection();
      return rangeType.of({ excel, sheetId, box: { ...box, rows: 1, columns: 1 } });
    },
    _getRangeForEventByReferenceId: (excel, id) => eventRange(excel, id) ?? fail('InvalidReference'),
    _getRangeOrNullObjectForEventByReferenceId: (excel, id) => eventRange(excel, id) ?? null,
  },
});

const applicationType: HostType<Excel> = declareType({
  name: 'Application',
  properties: {
    // Kept for reading back: the workbench calculates at once whatever the mode.
    calculationMode: {
      get: ({ calculation }) => calculation.mode,
      set({ calculation }, given) {
        calculation.mode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], given);
      },
    },
    calculationState: () => 'Done',
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  methods: {
    calculate({ engine }, type) {
      if (type !== 'Recalculate') engine.recalculate();
      return engine.settled();
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

function eventRange(excel: Excel, id: unknown) {
  const place = excel.eventRanges.get(text(id));
  return place && rangeType.of(place);
}
