import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../assessment/ratings';
import { type KnownResult, knownResults, publishedScores } from '../method/calibration';
import { coefficients } from '../method/method';
import { type Result, resultOf } from '../scoring/computed';
import { calibrationHeaders as headers, calibrationSheetName } from '../workbook/calibration/headers';
import { modifier, rawProduct, scoreFromRaw } from '../workbook/layout/formula-parts';
import { zoneFormatsFor } from '../workbook/layout/zone-formats';
import { SheetBuilder, type TemplateSheet } from './sheet-builder';

const name = ({ name: ruleName }: { readonly name: string }) => ruleName;

/** Published results beside what this method gives for their inputs. */
export function calibrationSheet(): TemplateSheet {
  const sheet = new SheetBuilder(calibrationSheetName, [38, 13, 11, 11, 12, 12, 11, 11, 12, 12, 24]);
  sheet
    .add([{ value: 'Calibration', style: 'title', columns: 11 }], { height: 32 })
    .add([
      {
        value: 'Published results, read in 2026 from the public role and comparison pages of jobzonerisk.com.',
        style: 'hint',
        columns: 11,
      },
    ])
    .gap()
    .add([{ value: 'Results with their inputs', style: 'blockTitle' }], { height: 26 });
  addHeader(sheet, headers.role, [
    headers.taskResistance,
    headers.evidence,
    headers.barriers,
    headers.protective,
    headers.growth,
    'Raw',
    'Score',
    headers.score,
    'Difference',
  ]);
  const first = sheet.row;
  for (const known of knownResults) addKnown(sheet, known);
  sheet.format(zoneFormatsFor({ row: first, column: 10, rows: knownResults.length, columns: 1 }));
  sheet.gap().add([{ value: 'Scores published without their inputs', style: 'blockTitle' }], { height: 26 });
  sheet.add(
    [
      { value: headers.role, style: 'header' },
      { value: headers.score, style: 'headerNumber' },
      { value: headers.subLabel, style: 'header', columns: 2 },
    ],
    { height: 20 },
  );
  const firstScore = sheet.row;
  for (const { role, score, subLabel } of publishedScores) {
    sheet.add([
      { value: role, style: 'label' },
      { value: score, style: 'number', numberFormat: '0.0' },
      { value: subLabel, style: 'computedText', columns: 2 },
    ]);
  }
  sheet.format(zoneFormatsFor({ row: firstScore, column: 2, rows: publishedScores.length, columns: 1 }));
  return sheet.build({ freezeRows: 2, orientation: 'landscape' });
}

function addHeader(sheet: SheetBuilder, first: string, numbers: readonly string[]): void {
  sheet.add(
    [
      { value: first, style: 'header' },
      ...numbers.map((value) => ({ value, style: 'headerNumber' as const })),
      { value: headers.subLabel, style: 'header' },
    ],
    { height: 20 },
  );
}

function addKnown(sheet: SheetBuilder, known: KnownResult): void {
  const { role, taskResistance, evidence, barriers, protective, growth, score, subLabel } = known;
  const row = sheet.row + 1;
  const modifiers = [
    modifier(`C${row}`, name(coefficients.perEvidencePoint)),
    modifier(`D${row}`, name(coefficients.perBarrierPoint)),
    modifier(`F${row}`, name(coefficients.perGrowthStep)),
  ];
  const rules = {
    floor: name(coefficients.rawFloor),
    span: name(coefficients.rawSpan),
    cap: name(coefficients.scoreCap),
  };
  const result = resultOfKnown(known);
  const computed = result.score / 10;
  const whole = (value: number) => ({ value, style: 'number', numberFormat: '0' }) as const;
  sheet.add([
    { value: role, style: 'label' },
    { value: taskResistance, style: 'number', numberFormat: '0.00' },
    whole(evidence),
    whole(barriers),
    whole(protective),
    whole(growth),
    { formula: `=${rawProduct(`B${row}`, modifiers)}`, result: result.raw, style: 'number', numberFormat: '0.0000' },
    { formula: `=${scoreFromRaw(`G${row}`, rules)}`, result: computed, style: 'computedStrong', numberFormat: '0.0' },
    { value: score, style: 'number', numberFormat: '0.0' },
    {
      formula: `=ROUND(H${row}-I${row},1)`,
      result: Math.round((computed - score) * 10) / 10 || 0,
      style: 'number',
      numberFormat: '0.0',
    },
    { value: subLabel, style: 'computedText' },
  ]);
}

function resultOfKnown({ role, taskResistance, evidence, barriers, growth }: KnownResult): Result {
  const inputs = {
    taskResistance: taskResistanceOf(taskResistance),
    evidence: evidenceTotalOf(evidence),
    barriers: barrierTotalOf(barriers),
    growth: growthValue(growth),
  };
  const { taskResistance: tasks, evidence: e, barriers: b, growth: g } = inputs;
  if (tasks === undefined || e === undefined || b === undefined || g === undefined) {
    throw new Error(`The known result of ${role} has an input that is out of scale.`);
  }
  return resultOf({ taskResistance: tasks, evidence: e, barriers: b, growth: g }, undefined);
}
