import type { Box, EngineEvent, SpreadsheetEngine } from '../engine/engine';
import type { EventRegistrations } from './event-registrations';
import { cellsAddress, sheetColumns } from './model/address';
import { intersection } from './model/boxes';
import { valueType } from './model/entered-value';
import type { Excel } from './model/excel';
import type { EventEntry } from './protocol';

/* What happens in the spreadsheet, as the messages that the client passes on to the add-in's handlers. */

/** The numbers by which the client knows its events. */
const types = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

const workbookEvent = 65536;

/** The target of events that a collection takes for all its items. */
const ofWorkbook = 'Workbook';

/** event.getRange() works for so many last changes. */
const rememberedRanges = 1000;

export interface EventSink {
  readonly registrations: EventRegistrations;
  send(entry: EventEntry): void;
}

export function forwardEngineEvents(excel: Excel, sink: EventSink): () => void {
  const { engine } = excel;
  let sheetNames = namesById(engine);
  let activeSheet = engine.activeSheetId();
  let lastReference = 0;

  function send(type: number, target: string, message: object): void {
    sink.send([workbookEvent, type, target, JSON.stringify(message), 0, false]);
  }

  /** To the handlers of the sheet and to those of worksheets. */
  function sendForSheet(type: number, event: string, sheetId: string, message: object): void {
    if (sink.registrations.has('Worksheet', sheetId, event)) send(type, sheetId, message);
    sendForSheets(type, event, message);
  }

  function sendForSheets(type: number, event: string, message: object): void {
    if (sink.registrations.has('WorksheetCollection', '', event)) send(type, ofWorkbook, message);
  }

  function rememberRange(sheetId: string, box: Box): string {
    const id = `e${++lastReference}`;
    excel.eventRanges.set(id, { excel, sheetId, box });
    const [oldest] = excel.eventRanges.keys();
    if (oldest !== undefined && excel.eventRanges.size > rememberedRanges) excel.eventRanges.delete(oldest);
    return id;
  }

  function changed(sheetId: string, box: Box, change: ChangeKind, isByAddin: boolean): void {
    const message = {
      ...change,
      source: 'Local',
      worksheetId: sheetId,
      address: cellsAddress(box),
      referenceId: rememberRange(sheetId, box),
      triggerSource: isByAddin ? 'ThisLocalAddin' : 'Unknown',
      ...valueAfter(engine, sheetId, box, change),
    };
    sendForSheet(types.changed, 'DataChangedEvent', sheetId, message);
    for (const table of engine.tables()) {
      const isTouched = table.sheetId === sheetId && intersection(table.box, box);
      if (!isTouched || !sink.registrations.has('Table', table.id, 'DataChangedEvent')) continue;
      send(types.tableChanged, table.id, { ...message, tableId: table.id });
    }
  }

  function selected(sheetId: string, box: Box): void {
    const message = { address: cellsAddress(box), worksheetId: sheetId };
    sendForSheet(types.selectionChanged, 'SelectionChangedEvent', sheetId, message);
    for (const table of engine.tables()) {
      if (table.sheetId !== sheetId || !sink.registrations.has('Table', table.id, 'SelectionChangedEvent')) continue;
      const inside = intersection(table.box, box);
      const address = inside ? cellsAddress(inside) : '';
      const detail = { tableId: table.id, isInsideTable: inside !== undefined, address };
      send(types.tableSelectionChanged, table.id, { ...message, ...detail });
    }
  }

  function activated(sheetId: string): void {
    if (sheetId === activeSheet) return;
    sendForSheet(types.deactivated, 'DeactivatedEvent', activeSheet, { worksheetId: activeSheet });
    activeSheet = sheetId;
    sendForSheet(types.activated, 'ActivatedEvent', sheetId, { worksheetId: sheetId });
  }

  function renamed(worksheetId: string): void {
    const nameBefore = sheetNames.get(worksheetId);
    sheetNames = namesById(engine);
    const message = { worksheetId, nameBefore, nameAfter: sheetNames.get(worksheetId), source: 'Local' };
    sendForSheet(types.nameChanged, 'EventNameChanged', worksheetId, message);
  }

  return engine.subscribe((event: EngineEvent) => {
    switch (event.kind) {
      case 'changed':
        return changed(event.sheetId, event.box, edited, event.source === 'add-in');
      case 'rowsInserted':
        return changed(event.sheetId, wholeRows(event.box), inserted, excel.isAddinMovingRows);
      case 'rowsDeleted':
        return changed(event.sheetId, wholeRows(event.box), deleted, excel.isAddinMovingRows);
      case 'selected':
        return selected(event.sheetId, event.box);
      case 'activated':
        return activated(event.sheetId);
      case 'sheetAdded':
        sheetNames = namesById(engine);
        return sendForSheets(types.added, 'AddedEvent', { worksheetId: event.sheetId, source: 'Local' });
      case 'sheetDeleted':
        return sendForSheets(types.deleted, 'DeletedEvent', { worksheetId: event.sheetId, source: 'Local' });
      case 'sheetRenamed':
        return renamed(event.sheetId);
      case 'calculated':
        // The engine does not say which sheets took part.
        for (const { id } of engine.sheets()) {
          sendForSheet(types.calculated, 'CalculatedEvent', id, { worksheetId: id, address: '' });
        }
    }
  });
}

type ChangeKind = typeof edited | typeof inserted | typeof deleted;

const edited = { changeType: 'RangeEdited', shiftDirection: 'None' } as const;
const inserted = { changeType: 'RowInserted', shiftDirection: 'ShiftCellDown' } as const;
const deleted = { changeType: 'RowDeleted', shiftDirection: 'ShiftCellUp' } as const;

/** An engine's sheet may be narrower than Excel's. */
const wholeRows = (box: Box): Box => ({ ...box, column: 0, columns: sheetColumns });

/** Excel tells the new value of a single edited cell. It tells the old one too, which the engine does not know. */
function valueAfter(engine: SpreadsheetEngine, sheetId: string, box: Box, change: ChangeKind): object {
  if (change !== edited || box.rows * box.columns !== 1) return {};
  const value = engine.values(sheetId, box)[0]?.[0] ?? '';
  return { valueAfter: value, valueTypeAfter: valueType(value) };
}

const namesById = (engine: SpreadsheetEngine) => new Map(engine.sheets().map(({ id, name }) => [id, name]));
