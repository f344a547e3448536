import type { Box } from '../../engine/engine';
import { fail } from '../failure';
import { parseAddress } from './address';
import { type Excel, findSheet, type Place, sameName } from './excel';
import { placeAt } from './place';
import { rangeType } from './range';

/** The cells of an address or a name, as Worksheet.getRange and its kin take them. */
export function findPlace(excel: Excel, sheetId: string, addressOrName: string): Place | undefined {
  const address = parseAddress(addressOrName);
  if (!address) return placeOfName(excel, sheetId, addressOrName) ?? placeOfTable(excel, addressOrName);
  const sheet = address.sheetName === undefined ? { id: sheetId } : findSheet(excel, address.sheetName);
  return sheet && placeAt(excel, sheet.id, address.box);
}

/** A name of the sheet wins over one of the workbook. */
function placeOfName(excel: Excel, sheetId: string, name: string): Place | undefined {
  const named = excel.engine.names().filter((candidate) => sameName(candidate.name, name));
  const found = named.find((n) => n.sheetId === sheetId) ?? named.find((n) => n.sheetId === undefined);
  return found && placeOfFormula(excel, found.formula);
}

function placeOfTable(excel: Excel, name: string): Place | undefined {
  const table = excel.engine.tables().find((candidate) => sameName(candidate.name, name));
  return table && placeAt(excel, table.sheetId, table.box);
}

/** The cells that a formula like `=Plan!$A$1` refers to, undefined for any other formula. */
export function placeOfFormula(excel: Excel, formula: string): Place | undefined {
  const address = parseAddress(formula.replace(/^=/, ''));
  const sheet = address?.sheetName === undefined ? undefined : findSheet(excel, address.sheetName);
  return address && sheet && placeAt(excel, sheet.id, address.box);
}

/** An argument that may be a Range or an address. */
export function placeArgument(excel: Excel, sheetId: string, given: unknown): Place {
  if (typeof given === 'string') return findPlace(excel, sheetId, given) ?? fail('InvalidArgument');
  return rangeType.stateOf(given) ?? fail('InvalidArgument');
}

/** The same, where only cells of this sheet make sense. */
export function boxArgument(excel: Excel, sheetId: string, given: unknown): Box {
  const place = placeArgument(excel, sheetId, given);
  return place.sheetId === sheetId && place.box ? place.box : fail('InvalidArgument');
}
