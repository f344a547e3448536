import type { Section } from '../../src/assessment/place';
import type { RawRole, RawSection, RawValue } from '../../src/assessment/raw';
import { barrierNames, evidenceNames, principleNames } from '../../src/method/rows';
import { medicalCoder } from '../../src/template/content-medical-coder';
import type { SectionContent } from '../../src/workbook/layout/content';

const names: Readonly<Partial<Record<string, readonly string[]>>> = {
  principles: principleNames,
  evidence: evidenceNames,
  barriers: barrierNames,
};

/** The example of the template as it is found, with its stated 65 %: every table and every place for words is filled. */
export const coder: RawRole = new Map(
  Object.entries(medicalCoder).map(([section, content]) => [section as Section, sectionOf(section, content)]),
);

function sectionOf(section: string, { values = {}, rows = [] }: SectionContent): RawSection {
  const named = rows.map((row, index) => ({ ...(names[section] ? { name: names[section][index] } : {}), ...row }));
  return { values: mapOf(values), rows: named.map((row) => mapOf(row)) };
}

function mapOf(values: Readonly<Record<string, unknown>>): Map<string, RawValue> {
  return new Map(Object.entries(values).map(([field, value]) => [field, cell(field, value)]));
}

function cell(field: string, value: unknown): RawValue {
  if (typeof value !== 'number') return { value: String(value), text: String(value), isFormula: false };
  const isShare = field === 'time' || field === 'share3plus';
  return { value, text: isShare ? `${Math.round(value * 100)}%` : String(value), isFormula: false };
}
