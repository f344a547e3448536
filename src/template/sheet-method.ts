import { allRules, coefficients, methodVersion, type Rule } from '../method/method';
import { provenanceMeaning } from '../method/provenance';
import { quickScreenRules } from '../method/quick-screen';
import { SheetBuilder, type TemplateSheet } from './sheet-builder';

const sources = ['published', 'inferred', 'ours'] as const;

/** Every rule of the method. The cells with values carry the names that the formulas of role sheets use. */
export function methodSheet(): TemplateSheet {
  const sheet = new SheetBuilder('Method', [30, 14, 72, 14]);
  sheet
    .add([{ value: 'Method', style: 'title', columns: 4 }], { height: 32 })
    .add([
      {
        value: `Version ${methodVersion}. Role sheets calculate with the numbers of this sheet.`,
        style: 'hint',
        columns: 4,
      },
    ])
    .gap();
  const isCoefficient = (rule: Rule) => Object.values<Rule>(coefficients).includes(rule);
  addRules(sheet, 'Score', allRules.filter(isCoefficient));
  addRules(
    sheet,
    'Zone and sub-label',
    allRules.filter((rule) => !isCoefficient(rule)),
  );
  addQuickScreen(sheet);
  sheet.add([{ value: 'What the sources mean', style: 'blockTitle' }], { height: 26 });
  for (const source of sources) {
    sheet.add([
      { value: source, style: 'label' },
      { value: provenanceMeaning[source], style: 'computedText', columns: 3 },
    ]);
  }
  return sheet.build({ freezeRows: 2, orientation: 'portrait' });
}

function addRules(sheet: SheetBuilder, title: string, rules: readonly Rule[]): void {
  sheet.add([{ value: title, style: 'blockTitle' }], { height: 26 });
  sheet.add(
    [
      { value: 'Name', style: 'header' },
      { value: 'Number', style: 'headerNumber' },
      { value: 'Meaning', style: 'header' },
      { value: 'Source', style: 'header' },
    ],
    { height: 20 },
  );
  for (const { name, value, meaning, provenance } of rules) {
    sheet
      .add([
        { value: name, style: 'label' },
        { value, style: 'number', numberFormat: formatOf(name, value) },
        { value: meaning, style: 'computedText' },
        { value: provenance, style: 'label' },
      ])
      .nameLast(name, 1);
  }
  sheet.gap();
}

function formatOf(name: string, value: number): string {
  if (name.includes('Share')) return '0%';
  return Number.isInteger(value) ? '0' : '0.0#';
}

function addQuickScreen(sheet: SheetBuilder): void {
  sheet.add([{ value: 'Quick screen', style: 'blockTitle' }], { height: 26 });
  sheet.add(
    [
      { value: 'Protective total', style: 'header' },
      { value: 'AI growth', style: 'headerNumber' },
      { value: 'Verdict', style: 'header' },
      { value: 'Source', style: 'header' },
    ],
    { height: 20 },
  );
  for (const { protectiveFrom, protectiveTo, growth, verdict, provenance } of quickScreenRules) {
    sheet.add([
      { value: `${protectiveFrom} to ${protectiveTo}`, style: 'label' },
      { value: growth, style: 'number' },
      { value: verdict, style: 'computedText' },
      { value: provenance, style: 'label' },
    ]);
  }
  sheet.gap();
}
