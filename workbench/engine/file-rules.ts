/* Validations and conditional formats of a file, as far as the engine's interface can say them. */
import type { ConditionalRule, DataValidation, Sheet, Workbook } from 'hucre';
import { addressOf, boxOf, mapBox } from './a1';
import type { WorkbookContent } from './content';
import type { Box, ConditionalFormat, Validation, ValidationRule } from './engine';
import { bare, colour } from './file-styles';

export function validationsFromFile(
  sheetId: string,
  sheet: Sheet,
  file: Workbook,
  leftOut: string[],
): WorkbookContent['validations'] {
  return (sheet.dataValidations ?? []).flatMap((found) => {
    const rule = ruleFromFile(found, sheet, file);
    if (!rule) {
      leftOut.push(`a validation of type ${found.type} on ${sheet.name}!${found.range}`);
      return [];
    }
    const validation: Validation = {
      rule,
      ...(found.inputMessage && { prompt: { title: found.inputTitle ?? '', message: found.inputMessage } }),
      ...(found.errorMessage && { error: { title: found.errorTitle ?? '', message: found.errorMessage } }),
    };
    return boxesIn(found.range).map((box) => ({ sheetId, box, validation }));
  });
}

function ruleFromFile(found: DataValidation, sheet: Sheet, file: Workbook): ValidationRule | undefined {
  if (found.type === 'list') {
    const values = found.values ?? listOf(found.formula1 ?? '', sheet, file);
    return values && { kind: 'list', values };
  }
  const min = Number(found.formula1);
  const max = Number(found.formula2);
  if ((found.operator ?? 'between') !== 'between' || Number.isNaN(min) || Number.isNaN(max)) return undefined;
  if (found.type === 'whole') return { kind: 'wholeNumber', min, max };
  return found.type === 'decimal' ? { kind: 'decimal', min, max } : undefined;
}

/** The choices of `"a,b"`, of cells or of a name for cells. */
function listOf(formula: string, sheet: Sheet, file: Workbook): string[] | undefined {
  const text = /^"(.*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.split(',').map((value) => value.trim());
  const named = file.namedRanges?.find((name) => name.name.toLowerCase() === formula.toLowerCase())?.range;
  const reference = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Z0-9:]+)$/.exec(named ?? formula);
  const box = reference && boxOf(reference[3] ?? '');
  if (!box) return undefined;
  const sheetName = (reference[1] ?? reference[2])?.replace(/''/g, "'") ?? sheet.name;
  const rows = file.sheets.find((other) => other.name === sheetName)?.rows;
  return mapBox(box, (row, column) => String(rows?.[row]?.[column] ?? ''))
    .flat()
    .filter((value) => value !== '');
}

export function formatsFromFile(
  sheetId: string,
  sheet: Sheet,
  leftOut: string[],
): WorkbookContent['conditionalFormats'] {
  return (sheet.conditionalRules ?? []).flatMap((rule) => {
    const boxes = boxesIn(rule.range);
    const when = boxes[0] && conditionFromFile(rule, boxes[0]);
    if (!when) {
      leftOut.push(`a conditional format of type ${rule.type} on ${sheet.name}!${rule.range}`);
      return [];
    }
    const { font, fill } = rule.style ?? {};
    const background = fill?.type === 'pattern' ? (colour(fill.bgColor) ?? colour(fill.fgColor)) : undefined;
    const fontColor = colour(font?.color);
    return boxes.map((box) => ({
      sheetId,
      format: {
        box,
        when,
        ...(background !== undefined && { fill: background }),
        ...(fontColor !== undefined && { fontColor }),
        ...(font?.bold && { bold: true }),
      },
    }));
  });
}

function conditionFromFile(rule: ConditionalRule, box: Box): ConditionalFormat['when'] | undefined {
  const formulas = Array.isArray(rule.formula) ? rule.formula : [rule.formula ?? ''];
  const [first = '', second = ''] = formulas.map((formula) => formula.replace(/^=/, ''));
  if (rule.type === 'expression' && first !== '') return { formula: `=${first}` };
  if (rule.type === 'containsText' && rule.text !== undefined) return { textContains: rule.text };
  if (rule.type !== 'cellIs') return undefined;
  const text = /^"(.*)"$/.exec(first)?.[1];
  if (rule.operator === 'equal' && text !== undefined) return { textEquals: text };
  const cell = addressOf({ ...box, rows: 1, columns: 1 });
  const signs = {
    equal: '=',
    notEqual: '<>',
    greaterThan: '>',
    lessThan: '<',
    greaterThanOrEqual: '>=',
    lessThanOrEqual: '<=',
  };
  if (rule.operator === 'between') return { formula: `=AND(${cell}>=${first},${cell}<=${second})` };
  if (rule.operator === undefined || rule.operator === 'notBetween') return undefined;
  return { formula: `=${cell}${signs[rule.operator]}${first}` };
}

export function validationToFile({ rule, prompt, error }: Validation, box: Box): DataValidation {
  const texts = {
    range: addressOf(box),
    allowBlank: true,
    showErrorMessage: true,
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(error && { errorTitle: error.title, errorMessage: error.message }),
  };
  if (rule.kind === 'list') return { type: 'list', values: [...rule.values], ...texts };
  const type = rule.kind === 'wholeNumber' ? 'whole' : 'decimal';
  return { type, operator: 'between', formula1: String(rule.min), formula2: String(rule.max), ...texts };
}

export function formatToFile(format: ConditionalFormat, priority: number): ConditionalRule {
  const { when, box } = format;
  const style = {
    ...(format.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: bare(format.fill) } } as const,
    }),
    ...((format.fontColor !== undefined || format.bold) && {
      font: {
        ...(format.fontColor !== undefined && { color: { rgb: bare(format.fontColor) } }),
        ...(format.bold && { bold: true }),
      },
    }),
  };
  const common = { range: addressOf(box), priority, style };
  if ('formula' in when) return { type: 'expression', formula: when.formula.replace(/^=/, ''), ...common };
  if ('textEquals' in when) {
    return { type: 'cellIs', operator: 'equal', formula: `"${when.textEquals.replace(/"/g, '""')}"`, ...common };
  }
  const cell = addressOf({ ...box, rows: 1, columns: 1 });
  const sought = when.textContains.replace(/"/g, '""');
  return {
    type: 'containsText',
    text: when.textContains,
    formula: `NOT(ISERROR(SEARCH("${sought}",${cell})))`,
    ...common,
  };
}

/** A rule may apply to several areas, with spaces between. */
function boxesIn(range: string): Box[] {
  return range.split(/\s+/).flatMap((address) => boxOf(address) ?? []);
}
