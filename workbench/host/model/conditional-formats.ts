import type { ConditionalFormat } from '../../engine/engine';
import { fail } from '../failure';
import { declareType, type HostObject, type HostType } from '../host-object';
import { cellsAddress } from './address';
import { colour, flag, oneOf, record, text } from './arguments';
import { mustBeWritable, type Place } from './excel';
import { boxOf, shownBox } from './place';

/* The client adds a conditional format first and sends its rule and colours afterwards; the engine takes it whole. So it
   is put together during the request and handed over at its end. Formats that are there already can't be read or
   changed: the engine does not tell them. */
const kinds = ['CellValue', 'ContainsText', 'Custom'] as const;

interface Draft {
  readonly range: Place;
  readonly kind: (typeof kinds)[number];
  readonly id: string;
  when?: ConditionalFormat['when'];
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  handedOver: boolean;
}

export const conditionalFormatCollectionType: HostType<Place> = declareType({
  name: 'ConditionalFormatCollection',
  methods: { add: (range, kind) => conditionalFormatType.of(newDraft(range, oneOf(kinds, kind))) },
});

const conditionalFormatType: HostType<Draft> = declareType({
  name: 'ConditionalFormat',
  keepable: true,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    type: ({ kind }) => kind,
    stopIfTrue: { get: () => false, set: (_, given) => flag(given) && fail('NotImplemented') },
  },
  parts: {
    textComparison: (draft) => ruleOf(draft, 'ContainsText', textComparisonType.of(draft)),
    cellValue: (draft) => ruleOf(draft, 'CellValue', cellValueType.of(draft)),
    custom: (draft) => ruleOf(draft, 'Custom', customType.of(draft)),
  },
});

const textComparisonType: HostType<Draft> = declareType({
  name: 'TextConditionalFormat',
  properties: {
    rule: {
      set(draft, given) {
        const rule = record(given);
        if (rule['operator'] !== 'Contains') fail('NotImplemented');
        change(draft, { when: { textContains: text(rule['text']) } });
      },
    },
  },
  parts: { format: (draft) => formatType.of(draft) },
});

const cellValueType: HostType<Draft> = declareType({
  name: 'CellValueConditionalFormat',
  properties: { rule: { set: (draft, given) => change(draft, { when: cellValueCondition(draft, record(given)) }) } },
  parts: { format: (draft) => formatType.of(draft) },
});

const customType: HostType<Draft> = declareType({
  name: 'CustomConditionalFormat',
  parts: { format: (draft) => formatType.of(draft), rule: (draft) => formulaRuleType.of(draft) },
});

const formulaRuleType: HostType<Draft> = declareType({
  name: 'ConditionalFormatRule',
  properties: { formula: { set: (draft, given) => change(draft, { when: { formula: asFormula(text(given)) } }) } },
});

const formatType: HostType<Draft> = declareType({
  name: 'ConditionalRangeFormat',
  parts: { fill: (draft) => fillType.of(draft), font: (draft) => fontType.of(draft) },
});

const fillType: HostType<Draft> = declareType({
  name: 'ConditionalRangeFill',
  properties: { color: { set: (draft, given) => change(draft, { fill: colour(given) }) } },
});

const fontType: HostType<Draft> = declareType({
  name: 'ConditionalRangeFont',
  properties: {
    color: { set: (draft, given) => change(draft, { fontColor: colour(given) }) },
    bold: { set: (draft, given) => change(draft, { bold: flag(given) }) },
  },
});

let lastId = 0;

function newDraft(range: Place, kind: Draft['kind']): Draft {
  mustBeWritable(range.excel, range.sheetId);
  const draft: Draft = { range, kind, id: `{CF${++lastId}}`, handedOver: false };
  range.excel.unfinished.push(() => handOver(draft));
  return draft;
}

function handOver(draft: Draft): void {
  draft.handedOver = true;
  const { range, when, fill, fontColor, bold } = draft;
  if (!when) return;
  range.excel.engine.addConditionalFormat(range.sheetId, {
    box: shownBox(range),
    when,
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
  });
}

function change(draft: Draft, values: Pick<Partial<Draft>, 'when' | 'fill' | 'fontColor' | 'bold'>): void {
  if (draft.handedOver) {
    fail('NotImplemented', 'A conditional format is set up in the request that adds it in the workbench.');
  }
  Object.assign(draft, values);
}

function ruleOf(draft: Draft, kind: Draft['kind'], rule: HostObject): HostObject {
  return draft.kind === kind ? rule : fail('InvalidOperation');
}

const operators: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

/** A comparison as the formula for the upper left cell, which Excel applies to the others relatively. */
function cellValueCondition({ range }: Draft, rule: Readonly<Record<string, unknown>>): ConditionalFormat['when'] {
  const first = operand(rule['formula1']);
  const [, equalText] = /^"((?:[^"]|"")*)"$/.exec(first) ?? [];
  if (rule['operator'] === 'EqualTo' && equalText !== undefined) return { textEquals: equalText.replace(/""/g, '"') };
  const cell = cellsAddress({ ...boxOf(range), rows: 1, columns: 1 });
  if (rule['operator'] === 'Between') {
    return { formula: `=AND(${cell}>=${first},${cell}<=${operand(rule['formula2'])})` };
  }
  const operator = operators[String(rule['operator'])] ?? fail('NotImplemented');
  return { formula: `=${cell}${operator}${first}` };
}

const operand = (given: unknown) => (typeof given === 'number' ? String(given) : text(given).replace(/^=/, ''));

const asFormula = (given: string) => (given.startsWith('=') ? given : `=${given}`);
