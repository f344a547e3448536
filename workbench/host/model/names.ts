import type { DefinedName } from '../../engine/engine';
import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { optionalText, text } from './arguments';
import { referenceFormula } from './address';
import { keyedCollection } from './collection';
import { type Excel, extra, sameName, setExtra, sheetInfo } from './excel';
import { placeOfFormula } from './find-range';
import { addressOf, boxOf } from './place';
import { rangeType } from './range';
import { worksheetType } from './worksheet';

/** The names of the workbook, or those of one sheet: neither shows the other's. */
interface NameScope {
  readonly excel: Excel;
  readonly sheetId?: string | undefined;
}

interface Name extends NameScope {
  readonly name: string;
}

const collection = keyedCollection<NameScope>(
  (scope) => namesIn(scope).map(({ name }) => namedItemType.of({ ...scope, name })),
  (scope, key) => {
    const found = namesIn(scope).find(({ name }) => sameName(name, text(key)));
    return found && namedItemType.of({ ...scope, name: found.name });
  },
);

export const namedItemCollectionType: HostType<NameScope> = declareType({
  ...collection,
  name: 'NamedItemCollection',
  properties: {},
  methods: {
    ...collection.methods,
    add(scope, name, reference, comment) {
      const added = { ...scope, name: newName(scope, text(name)) };
      scope.excel.engine.setName({ name: added.name, formula: formulaOf(reference), sheetId: scope.sheetId });
      if (optionalText(comment)) setExtra(scope.excel, keyOf(added), 'Comment', comment);
      return namedItemType.of(added);
    },
  },
});

const namedItemType: HostType<Name> = declareType({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    _id: ({ name }) => name,
    name: ({ name }) => name,
    formula: {
      get: (name) => definitionOf(name).formula,
      set: ({ excel, name, sheetId }, given) => excel.engine.setName({ name, formula: formulaOf(given), sheetId }),
    },
    scope: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet'),
    visible: () => true,
    comment: {
      get: (name) => extra(name.excel, keyOf(name), 'Comment', ''),
      set: (name, given) => setExtra(name.excel, keyOf(name), 'Comment', text(given)),
    },
    type: typeOf,
    value: valueOf,
  },
  parts: {
    worksheet: ({ excel, sheetId }) =>
      sheetId === undefined ? fail('InvalidOperation') : worksheetType.of({ excel, id: sheetId }),
    worksheetOrNullObject: ({ excel, sheetId }) =>
      sheetId === undefined ? null : worksheetType.of({ excel, id: sheetId }),
  },
  methods: {
    getRange: (name) => rangeType.of(placeOf(name) ?? fail('InvalidReference')),
    getRangeOrNullObject(name) {
      const place = placeOf(name);
      return place ? rangeType.of(place) : null;
    },
    delete: ({ excel, name, sheetId }) => excel.engine.deleteName(name, sheetId),
  },
});

const keyOf = ({ name, sheetId = '' }: Name) => `${sheetId}!${name.toLowerCase()}`;

function namesIn({ excel, sheetId }: NameScope): DefinedName[] {
  return excel.engine.names().filter((name) => name.sheetId === sheetId);
}

function definitionOf(name: Name): DefinedName {
  return namesIn(name).find((candidate) => sameName(candidate.name, name.name)) ?? fail('ItemNotFound');
}

function placeOf(name: Name) {
  return placeOfFormula(name.excel, definitionOf(name).formula);
}

/** Excel's rules for names: no cell address, no space; R and C are taken. */
function newName(scope: NameScope, name: string): string {
  const looksLikeCell = /^([a-z]{1,3}\d{1,7}|r\d*c\d*|r|c)$/i.test(name);
  if (looksLikeCell || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) fail('InvalidArgument');
  if (namesIn(scope).some((other) => sameName(other.name, name))) fail('ItemAlreadyExists');
  return name;
}

function formulaOf(reference: unknown): string {
  const range = rangeType.stateOf(reference);
  if (range) return referenceFormula(sheetInfo({ excel: range.excel, id: range.sheetId }).name, boxOf(range));
  if (typeof reference === 'number') return `=${reference}`;
  const formula = text(reference);
  return formula.startsWith('=') ? formula : `="${formula.replace(/"/g, '""')}"`;
}

/** The constant that a name holds, undefined for a formula. */
function constantOf(formula: string): string | number | boolean | undefined {
  const body = formula.replace(/^=/, '').trim();
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(body) ?? [];
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  if (/^(true|false)$/i.test(body)) return /^true$/i.test(body);
  return body !== '' && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function typeOf(name: Name): string {
  if (placeOf(name)) return 'Range';
  const constant = constantOf(definitionOf(name).formula);
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return typeof constant === 'boolean' ? 'Boolean' : 'String';
}

/** For a range its address; formulas are not calculated here but given as they are. */
function valueOf(name: Name): unknown {
  const place = placeOf(name);
  const { formula } = definitionOf(name);
  return place ? addressOf(place) : (constantOf(formula) ?? formula);
}
