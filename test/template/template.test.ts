import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { medicalCoder } from '../../src/template/content-medical-coder';
import { templateSheets } from '../../src/template/template';
import { templateBytes, templatePath } from '../../src/template/template-bytes';
import { differences } from './compare-sheets';
import { recalculated } from './libre-office';

const committed = readFileSync(join(__dirname, '../..', templatePath));

describe('the committed template', () => {
  test('is what its sources build: run npm run template after changing them', async () => {
    const built = await templateBytes();
    expect(Buffer.compare(committed, built)).toBe(0);
  });

  const calculated = recalculated(committed);

  test.each(templateSheets().map((sheet) => [sheet.plan.name, sheet] as const))(
    'stores on %s the results that LibreOffice calculates',
    (name, sheet) => expect(differences(sheet, calculated.get(name) ?? [])).toEqual([]),
  );

  /** Texts of a sheet by the label in its first column, from below a heading on. */
  const under = (sheet: string, heading: string, label: string, column = 1): string | undefined => {
    const rows = calculated.get(sheet) ?? [];
    const from = rows.findIndex(([first]) => first === heading);
    return rows.slice(from).find(([first]) => first === label)?.[column];
  };

  test.each([
    ['Task decomposition', 'Total', 3, '4.15'],
    ['Task decomposition', 'Task resistance', 1, '1.85'],
    ['Task decomposition', 'Displacement', 1, '65%'],
    ['Task decomposition', 'Augmentation', 1, '35%'],
    ['Task decomposition', 'Not involved', 1, '0%'],
    ['Composite score', 'Evidence modifier', 1, '0.8'],
    ['Composite score', 'Barrier modifier', 1, '1.04'],
    ['Composite score', 'Growth modifier', 1, '0.95'],
    ['Composite score', 'Raw', 1, '1.46224'],
    ['Composite score', 'AIJRI score', 1, '11.6'],
    ['Composite score', 'Zone', 1, 'Red'],
    ['Result', 'AIJRI score', 1, '11.6'],
  ])('calculates for Medical Coder, %s, %s: column %i is %s', (heading, label, column, expected) => {
    expect(under('Medical Coder', heading, label, column)).toBe(expected);
  });

  test('states the share of the published page over its formula', () => {
    expect(medicalCoder.tasks?.values?.['share3plus']).toBe(0.65);
    expect(under('Medical Coder', 'Task decomposition', 'Time scoring 3+')).toBe('65%');
  });

  test('says "incomplete" on the blank role and never shows a number', () => {
    const blank = templateSheets().find(({ plan }) => plan.name === 'Blank role');
    const results = [...(blank?.results.values() ?? [])];
    expect(new Set(results)).toEqual(new Set(['', 'incomplete', 'Untitled role']));
  });

  test('recalculates every known result of the method without a difference', () => {
    const rows = (calculated.get('Calibration') ?? []).filter((row) => /^-?\d/.test(row[9] ?? ''));
    expect(rows.map((row) => row[9])).toEqual(rows.map(() => '0'));
    expect(rows).toHaveLength(7);
  });
});
