/* Validations and conditional formats. Both live in Univer, headless too, so that they move with their cells. */
import type { IDataValidationRule } from '@univerjs/core';
import { DataValidationOperator, DataValidationRenderMode, DataValidationType, generateRandomId } from '@univerjs/core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import { boxOf, boxOfRange, mapBox, rangeOf } from './a1';
import { valueOf } from './cells';
import type { ConditionalFormat, SpreadsheetEngine, Validation, ValidationRule } from './engine';
import { makeRoom } from './put-cells';
import type { UniverApp } from './univer-app';
import { actingAs } from './univer-app';

type Rules = Pick<SpreadsheetEngine, 'validation' | 'setValidation' | 'addConditionalFormat'>;

export function rulesOf(app: UniverApp): Rules {
  return {
    validation(sheetId, row, column) {
      const rule = app.sheet(sheetId).getRange(row, column).getDataValidation()?.rule;
      return rule && fromUniver(app, rule, sheetId);
    },
    setValidation: (sheetId, box, validation) =>
      actingAs(app, 'add-in', () => {
        makeRoom(app, sheetId, box);
        const ranges = [rangeOf(box)];
        app.run(ClearRangeDataValidationCommand.id, { subUnitId: sheetId, ranges });
        if (!validation) return;
        const rule = { ...toUniver(validation), uid: generateRandomId(), ranges };
        app.run(AddSheetDataValidationCommand.id, { subUnitId: sheetId, rule });
      }),
    addConditionalFormat: (sheetId, format) =>
      actingAs(app, 'add-in', () => {
        const sheet = app.sheet(sheetId);
        const builder = sheet.newConditionalFormattingRule();
        const { when } = format;
        const rule =
          'textEquals' in when
            ? builder.whenTextEqualTo(when.textEquals)
            : 'textContains' in when
              ? builder.whenTextContains(when.textContains)
              : builder.whenFormulaSatisfied(when.formula);
        if (format.fill !== undefined) rule.setBackground(format.fill);
        if (format.fontColor !== undefined) rule.setFontColor(format.fontColor);
        if (format.bold !== undefined) rule.setBold(format.bold);
        sheet.addConditionalFormattingRule(rule.setRanges([rangeOf(format.box)]).build());
      }),
  };
}

function toUniver({ rule, prompt, error }: Validation): Omit<IDataValidationRule, 'uid' | 'ranges'> {
  const texts = {
    showErrorMessage: true,
    showInputMessage: prompt !== undefined,
    ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
    ...(error && { errorTitle: error.title, error: error.message }),
  };
  if (rule.kind === 'list') {
    return {
      type: DataValidationType.LIST,
      formula1: JSON.stringify(rule.values),
      showDropDown: true,
      // An arrow beside the text, as in Excel; Univer's default is a chip that breaks longer words.
      renderMode: DataValidationRenderMode.ARROW,
      ...texts,
    };
  }
  return {
    type: rule.kind === 'wholeNumber' ? DataValidationType.WHOLE : DataValidationType.DECIMAL,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(rule.min),
    formula2: String(rule.max),
    ...texts,
  };
}

function fromUniver(app: UniverApp, rule: IDataValidationRule, sheetId: string): Validation | undefined {
  const kind = ruleOf(app, rule, sheetId);
  if (!kind) return undefined;
  return {
    rule: kind,
    ...(rule.prompt !== undefined && { prompt: { title: rule.promptTitle ?? '', message: rule.prompt } }),
    ...(rule.error !== undefined && { error: { title: rule.errorTitle ?? '', message: rule.error } }),
  };
}

function ruleOf(app: UniverApp, rule: IDataValidationRule, sheetId: string): ValidationRule | undefined {
  const { type, formula1 = '', formula2 = '' } = rule;
  if (type === DataValidationType.LIST) return { kind: 'list', values: listOf(app, formula1, sheetId) };
  const min = Number(formula1);
  const max = Number(formula2);
  if (rule.operator !== DataValidationOperator.BETWEEN || Number.isNaN(min) || Number.isNaN(max)) return undefined;
  if (type === DataValidationType.WHOLE) return { kind: 'wholeNumber', min, max };
  return type === DataValidationType.DECIMAL ? { kind: 'decimal', min, max } : undefined;
}

/** Choices stand in the rule itself, as JSON or with commas, or in cells that it names. */
function listOf(app: UniverApp, formula: string, sheetId: string): string[] {
  if (formula.startsWith('[')) return (JSON.parse(formula) as unknown[]).map(String);
  const reference = /^=(?:(?:'((?:[^']|'')+)'|([^!']+))!)?([$A-Z0-9:]+)$/.exec(formula);
  if (!reference) return formula === '' ? [] : formula.split(',');
  const name = (reference[1] ?? reference[2])?.replace(/''/g, "'");
  const id = name === undefined ? sheetId : app.book().getSheetByName(name)?.getSheetId();
  const box = boxOf(reference[3] ?? '');
  if (id === undefined || !box) return [];
  const cells = app.worksheet(id).getCellMatrix();
  return mapBox(box, (row, column) => String(valueOf(cells.getValue(row, column)))).flat();
}

/** All validations and conditional formats of a sheet that the engine's interface can say, for saving. */
export function rulesOnSheet(app: UniverApp, sheetId: string) {
  const sheet = app.sheet(sheetId);
  const limits = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const validations = sheet.getDataValidations().flatMap(({ rule }) => {
    const validation = fromUniver(app, rule, sheetId);
    return (rule.ranges as Parameters<typeof boxOfRange>[0][]).flatMap((range) =>
      validation ? [{ sheetId, box: boxOfRange(range, limits), validation }] : [],
    );
  });
  const conditionalFormats = sheet.getConditionalFormattingRules().flatMap(({ rule, ranges }) => {
    if (!('subType' in rule) || !('value' in rule) || typeof rule.value !== 'string') return [];
    const operator = 'operator' in rule ? rule.operator : undefined;
    const when: ConditionalFormat['when'] | undefined =
      rule.subType === 'formula'
        ? { formula: rule.value }
        : rule.subType !== 'text'
          ? undefined
          : operator === 'equal'
            ? { textEquals: rule.value }
            : operator === 'containsText'
              ? { textContains: rule.value }
              : undefined;
    if (!when) return [];
    const { bg, cl, bl } = rule.style;
    return ranges.map((range) => ({
      sheetId,
      format: {
        box: boxOfRange(range, limits),
        when,
        ...(bg?.rgb && { fill: hex(bg.rgb) }),
        ...(cl?.rgb && { fontColor: hex(cl.rgb) }),
        ...(bl && { bold: true }),
      },
    }));
  });
  return { validations, conditionalFormats };
}

/** Univer turns colours into `rgb(0,255,0)`. */
function hex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (!parts) return colour;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
