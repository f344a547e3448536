import type { Assessment } from '../assessment/assessment';
import { fingerprint } from '../assessment/fingerprint';
import type { Section } from '../assessment/place';
import { asFraction } from '../assessment/ratings';
import { isBlank, type RawRole, type RawSection, type RawValue } from '../assessment/raw';
import { readAssessment } from '../assessment/read-assessment';
import type { CheckStatus } from '../checks/check-statuses';
import { methodVersion } from '../method/method';
import { compute } from '../scoring/computed';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import { computedJson, provenanceJson, robustnessJson } from './json-computed';
import { isProse, leftOut, proseFields, proseRows, ratedFields, valuesOf } from './json-fields';
import {
  type AssessmentJson,
  jsonFormat,
  jsonFormatVersion,
  jsonSchemaId,
  type JsonFields,
  type JsonProse,
  type JsonRatings,
  type JsonTold,
  type JsonValue,
  type RatedSection,
  ratedSections,
  type TimeUnit,
} from './json-model';

/** What goes into the JSON beside the role itself. */
export interface JsonAdditions {
  readonly checks?: readonly CheckStatus[];
  /** With it the likely range of the score is given; never without. */
  readonly noise?: NoiseAssumption;
}

/**
 * A role as a JSON object: ratings as found, prose, stated figures, and what follows from them. `assessmentFromJson`
 * makes the same role of it, with the same fingerprint. What the add-in wrote in the checks table of a sheet is left out.
 *
 * @example JSON.stringify(assessmentToJson(role, { checks: checkStatuses(report) }), undefined, 2)
 */
export function assessmentToJson(role: RawRole, { checks, noise }: JsonAdditions = {}): AssessmentJson {
  const assessment = readAssessment(role);
  const computed = compute(assessment);
  const definition = role.get('role');
  return {
    $schema: jsonSchemaId,
    format: jsonFormat,
    formatVersion: jsonFormatVersion,
    methodVersion,
    fingerprint: fingerprint(role),
    provenance: provenanceJson(computed),
    ...(definition ? { role: fieldsOf(definition.values) } : {}),
    ratings: ratingsOf(role, assessment),
    prose: proseOf(role),
    stated: statedOf(role),
    computed: computedJson(computed),
    ...(checks ? { checks } : {}),
    ...(noise ? { robustness: robustnessJson(assessment, noise) } : {}),
  };
}

function ratingsOf(role: RawRole, assessment: Assessment): JsonRatings {
  const rows = (section: RatedSection) => {
    const raw = role.get(section);
    return raw && { [section]: raw.rows.map((row, index) => rowOf(section, row, assessment[section][index] ?? {})) };
  };
  const growth = valuesOf(role.get('principles')).get('growth');
  return {
    timeUnit: timeUnitOf(role, assessment),
    ...rows('principles'),
    ...(growth ? { growth: ratingOf(growth, assessment.growth !== undefined) } : {}),
    ...rows('tasks'),
    ...rows('evidence'),
    ...rows('barriers'),
  };
}

/** A row of a table. A rating is a bare number only where it was read as one. */
function rowOf(section: RatedSection, row: RawSection['rows'][number], read: object): JsonFields {
  const known = new Map(Object.entries(read));
  return Object.fromEntries(
    [...row].map(([field, raw]) => [
      field,
      ratedFields[section].includes(field) ? ratingOf(raw, known.get(field) !== undefined) : valueOf(raw),
    ]),
  );
}

/** The form of the whole column, told by its first time that was read. */
function timeUnitOf(role: RawRole, { tasks }: Assessment): TimeUnit {
  const row = tasks.findIndex(({ time }) => time !== undefined);
  const time = tasks[row]?.time;
  const value = role.get('tasks')?.rows[row]?.get('time')?.value;
  if (time === undefined || typeof value !== 'number') return 'fraction';
  return Math.abs(value - asFraction(time)) <= 1e-6 ? 'fraction' : 'percent';
}

function proseOf(role: RawRole): JsonProse {
  const values = Object.keys(proseFields).flatMap((name) => {
    const section = [...role.keys()].find((each) => each === name);
    if (!section) return [];
    const fields = [...valuesOf(role.get(section))].filter(([field]) => isProse(section, field));
    const isRated = ratedSections.some((each) => each === section);
    return fields.length === 0 && isRated ? [] : [[section, fieldsOf(new Map(fields))] as const];
  });
  const rows = proseRows.flatMap((section) => {
    const raw = role.get(section);
    return raw ? [[section, raw.rows.map(fieldsOf)] as const] : [];
  });
  return Object.fromEntries<JsonFields | JsonFields[]>([...values, ...rows]);
}

/** What is neither a rating nor prose, by section. */
function statedOf(role: RawRole): AssessmentJson['stated'] {
  const isOnlyStated = (section: Section) => section === 'head' || section === 'composite' || section === 'sub-label';
  return Object.fromEntries(
    [...role].flatMap(([section, { values }]) => {
      if (section === 'role' || leftOut.has(section)) return [];
      const isGrowth = (field: string) => section === 'principles' && field === 'growth';
      const fields = [...values].filter(([field]) => !isProse(section, field) && !isGrowth(field));
      return fields.length > 0 || isOnlyStated(section) ? [[section, fieldsOf(new Map(fields))]] : [];
    }),
  );
}

const fieldsOf = (values: ReadonlyMap<string, RawValue>): JsonFields =>
  Object.fromEntries([...values].map(([field, raw]) => [field, valueOf(raw)]));

function ratingOf(raw: RawValue, isRead: boolean): JsonValue {
  if (isBlank(raw)) return null;
  if (!isRead) return { value: plain(raw.value), ...shown(raw), ...madeBy(raw), unread: true };
  return raw.isFormula || raw.isBeside ? { value: raw.value, ...madeBy(raw) } : raw.value;
}

function valueOf(raw: RawValue): JsonValue {
  if (isBlank(raw)) return null;
  const told: JsonTold = { value: plain(raw.value), ...shown(raw), ...madeBy(raw) };
  return Object.keys(told).length === 1 ? told.value : told;
}

/** JSON has no number for what is not finite. */
const plain = (value: RawValue['value']): RawValue['value'] =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

const shown = ({ value, text }: RawValue) => (text === String(value) ? {} : { text });

const madeBy = ({ isFormula, isBeside }: RawValue) => ({
  ...(isFormula ? ({ formula: true } as const) : {}),
  ...(isBeside ? ({ beside: true } as const) : {}),
});
