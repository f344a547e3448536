import type { EngineEvent } from '../engine/engine';
import { afterDeletion, afterInsertion } from './model/boxes';
import type { Place } from './model/excel';

/** Keeps the ranges that an add-in holds on their cells when rows come or go above them. */
export function movePlaces(event: EngineEvent, places: Iterable<Place>): void {
  if (event.kind !== 'rowsInserted' && event.kind !== 'rowsDeleted') return;
  const move = event.kind === 'rowsInserted' ? afterInsertion : afterDeletion;
  const { row, rows } = event.box;
  for (const place of places) {
    if (place.sheetId === event.sheetId && place.box) place.box = move(place.box, row, rows);
  }
}
