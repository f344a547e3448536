import type { Validation, ValidationRule } from '../../engine/engine';
import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { number, optionalText, record, text } from './arguments';
import { filled } from './boxes';
import { mustBeWritable, type Place } from './excel';
import { readCells, shownBox } from './place';
import { rangeType } from './range';

/* The engine knows lists and numbers between two bounds. Other rules are refused, so that nobody takes them for kept. */
export const dataValidationType: HostType<Place> = declareType({
  name: 'DataValidation',
  properties: {
    type: (range) => typeOf(commonValidation(range)),
    rule: {
      get: (range) => ruleForClient(validationOf(range)),
      set: (range, given) => setValidation(range, { ...validationOf(range), rule: ruleFromClient(record(given)) }),
    },
    prompt: {
      get: (range) => ({ showPrompt: true, title: '', message: '', ...validationOf(range)?.prompt }),
      set: (range, given) => setValidation(range, { ...needed(range), prompt: titled(given) }),
    },
    errorAlert: {
      get: (range) => ({ showAlert: true, style: 'Stop', title: '', message: '', ...validationOf(range)?.error }),
      set: (range, given) => setValidation(range, { ...needed(range), error: titled(given) }),
    },
    ignoreBlanks: { get: () => true, set: (_, given) => given === true || fail('NotImplemented') },
  },
  methods: {
    clear(range) {
      mustBeWritable(range.excel, range.sheetId);
      range.excel.engine.setValidation(range.sheetId, shownBox(range), undefined);
    },
  },
});

const inconsistent = 'inconsistent';

/** The validation that all cells share. */
function commonValidation(range: Place): Validation | undefined | typeof inconsistent {
  const box = shownBox(range);
  const { engine } = range.excel;
  const cells = filled(box, (row, column) =>
    engine.validation(range.sheetId, box.row + row, box.column + column),
  ).flat();
  const first = JSON.stringify(cells[0]);
  return cells.every((validation) => JSON.stringify(validation) === first) ? cells[0] : inconsistent;
}

function validationOf(range: Place): Validation | undefined {
  const validation = commonValidation(range);
  return validation === inconsistent ? undefined : validation;
}

function needed(range: Place): Validation {
  return validationOf(range) ?? fail('InvalidOperation', 'A prompt or alert needs a rule first in the workbench.');
}

function setValidation(range: Place, validation: Validation): void {
  mustBeWritable(range.excel, range.sheetId);
  range.excel.engine.setValidation(range.sheetId, shownBox(range), validation);
}

function typeOf(validation: Validation | undefined | typeof inconsistent): string {
  if (!validation) return 'None';
  if (validation === inconsistent) return 'Inconsistent';
  return { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal' }[validation.rule.kind];
}

function ruleForClient(validation: Validation | undefined): object {
  if (!validation) return {};
  const { rule } = validation;
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.values.join(',') } };
  return { [rule.kind]: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
}

function ruleFromClient(given: Readonly<Record<string, unknown>>): ValidationRule {
  if (given['list']) return { kind: 'list', values: listValues(record(given['list'])['source']) };
  if (given['wholeNumber']) return { kind: 'wholeNumber', ...bounds(record(given['wholeNumber'])) };
  if (given['decimal']) return { kind: 'decimal', ...bounds(record(given['decimal'])) };
  return fail('NotImplemented', `Validation by ${Object.keys(given).join()} is not emulated by the workbench.`);
}

/** A list that follows cells is frozen to what they hold now. */
function listValues(source: unknown): string[] {
  const range = rangeType.stateOf(source);
  if (range) {
    const cells = readCells(range, (box) => range.excel.engine.text(range.sheetId, box), '') ?? [];
    return cells.flat().filter((cell) => cell !== '');
  }
  const list = text(source);
  if (list.startsWith('=')) fail('NotImplemented', 'A list from a formula is not emulated by the workbench.');
  return list.split(',').map((value) => value.trim());
}

function bounds(given: Readonly<Record<string, unknown>>): { min: number; max: number } {
  if (given['operator'] !== 'Between') {
    fail('NotImplemented', `Validation with ${String(given['operator'])} is not emulated by the workbench.`);
  }
  return { min: bound(given['formula1']), max: bound(given['formula2']) };
}

/** A bound may come as a number or as its text. */
const bound = (given: unknown) => number(typeof given === 'string' && given.trim() !== '' ? Number(given) : given);

function titled(given: unknown): { title: string; message: string } {
  const { title, message } = record(given);
  return { title: optionalText(title) ?? '', message: optionalText(message) ?? '' };
}
