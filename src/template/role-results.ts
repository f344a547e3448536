import type { Section } from '../assessment/place';
import type { GrowthValue } from '../assessment/ratings';
import type { RawRole, RawValue } from '../assessment/raw';
import { readAssessment } from '../assessment/read-assessment';
import { type Computed, compute } from '../scoring/computed';
import { barrierModifier, evidenceModifier, growthModifier } from '../scoring/score';
import { blockOf } from '../workbook/layout/blocks';
import type { RoleContent, SectionContent } from '../workbook/layout/content';
import { incomplete } from '../workbook/layout/formula-parts';
import type { CellValue, PlannedCell, SheetPlan } from '../workbook/layout/plan';
import { cellKey, type Results } from './sheet-builder';

/* What the formulas of a role sheet give, worked out by the scoring room and not by a spreadsheet. */

const million = 1_000_000;

/** The results of a planned role sheet's formulas, by cell. */
export function roleResults(plan: SheetPlan, content: RoleContent): Results {
  const found = asFound(content);
  const assessment = readAssessment(found);
  const computed = compute(assessment);
  const singles = singleResults(computed, assessment.growth);
  const title = content.role?.values?.['Job Title'] ?? 'Untitled role';
  const resultOfCell = (cell: PlannedCell): CellValue => {
    const { place } = cell;
    if (!place) return headingResult(cell, title, computed);
    if (place.row === undefined) return singles[`${place.section}.${place.field}`] ?? incomplete;
    return weightedAt(place.row, content, computed);
  };
  const withFormula = plan.cells.filter(({ formula }) => formula !== undefined);
  return new Map(withFormula.map((cell) => [cellKey(cell), resultOfCell(cell)]));
}

/** Scoring counts filled rows, the sheet counts all of them. */
function weightedAt(row: number, content: RoleContent, { weighted }: Computed): CellValue {
  const rows = content.tasks?.rows ?? [];
  const filled = rows.slice(0, row).filter(isFilled).length;
  const value = isFilled(rows[row] ?? {}) ? weighted[filled] : undefined;
  return value === undefined ? '' : value / million;
}

const isFilled = (row: Readonly<Record<string, CellValue>>): boolean =>
  Object.values(row).some((value) => String(value).trim() !== '');

/** The content as a reader would find it on the sheet. */
export function asFound(content: RoleContent): RawRole {
  const found = (value: CellValue): RawValue => ({ value, text: String(value), isFormula: false });
  const fields = (values: Readonly<Record<string, CellValue>>) =>
    new Map(Object.entries(values).map(([field, value]) => [field, found(value)]));
  const section = (name: Section, { values = {}, rows = [] }: SectionContent) => {
    const fixed = blockOf(name).rows;
    const names = fixed === 'any' || fixed === 'none' ? [] : fixed;
    const all = Array.from({ length: Math.max(rows.length, names.length) }, (_, index) => ({
      ...(names[index] === undefined ? {} : { name: names[index] }),
      ...rows[index],
    }));
    return { values: fields(values), rows: all.filter(isFilled).map(fields) };
  };
  const needed: readonly Section[] = ['principles', 'tasks', 'evidence', 'barriers'];
  const names = new Set([...needed, ...(Object.keys(content) as Section[])]);
  return new Map([...names].map((name) => [name, section(name, content[name] ?? {})]));
}

function headingResult({ column }: PlannedCell, title: CellValue, { result }: Computed): CellValue {
  if (column === 0) return title;
  return result ? `${(result.score / 10).toFixed(1)}  ${result.zone}` : incomplete;
}

function singleResults(
  computed: Computed,
  growth: GrowthValue | undefined,
): Readonly<Record<string, CellValue | undefined>> {
  const { result, split } = computed;
  const parts = (value: number | undefined) => (value === undefined ? undefined : value / million);
  const resistance = parts(computed.taskResistance);
  const score = result && result.score / 10;
  return {
    'head.score': score,
    'head.zone': result?.zone,
    'principles.total': computed.protective,
    'principles.quickScreen': computed.quickScreen?.verdict,
    'tasks.timeTotal': parts(computed.timeTotal),
    'tasks.weightedTotal': parts(computed.weightedTotal),
    'tasks.taskResistance': resistance,
    'tasks.displacement': parts(split?.displacement),
    'tasks.augmentation': parts(split?.augmentation),
    'tasks.notInvolved': parts(split?.notInvolved),
    'tasks.share3plus': parts(computed.share3plus),
    'evidence.total': computed.evidence,
    'barriers.total': computed.barriers,
    'composite.taskResistance': resistance,
    'composite.evidenceModifier': computed.evidence === undefined ? undefined : evidenceModifier(computed.evidence),
    'composite.barrierModifier': computed.barriers === undefined ? undefined : barrierModifier(computed.barriers),
    'composite.growthModifier': growth === undefined ? undefined : growthModifier(growth),
    'composite.raw': result?.raw,
    'composite.score': score,
    'composite.zone': result?.zone,
    'override.computed': score,
  };
}
