import { sections } from '../assessment/place';
import { taskLabels } from '../method/rows';
import {
  barrierScale,
  evidenceScale,
  growthScale,
  principleScale,
  type Scale,
  scaleInWords,
  taskScale,
} from '../method/scales';
import { proseFields, proseRows } from './json-fields';
import { jsonFormat, jsonFormatVersion, jsonSchemaId } from './json-model';

type Schema = { readonly [keyword: string]: unknown };

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  ...more,
});
const rowsOf = (item: Schema): Schema => ({ type: 'array', items: item });
const closed = { additionalProperties: false };
const orNull = (type: string): Schema => ({ type: [type, 'null'] });
const nullable = (names: readonly string[], type: string) =>
  Object.fromEntries(names.map((name) => [name, orNull(type)]));

/** A rating on its scale, a blank, or what stands in its place as it was found. */
function rating(scale: Scale): Schema {
  return {
    description: `The ${scale.name}: ${scaleInWords(scale)}; null while it is not rated.`,
    anyOf: [whole(scale), { type: 'null' }, ref('unread'), made(whole(scale))],
  };
}

const whole = ({ min, max }: Scale): Schema => ({ type: 'integer', minimum: min, maximum: max });

/** A rating that a formula gives, or that stands beside one. */
const made = (value: Schema): Schema =>
  object(
    { value, text: { type: 'string' }, formula: { const: true }, beside: { const: true } },
    { required: ['value'], ...closed },
  );

const share = (most: number): Schema => {
  const number = { type: 'number', exclusiveMinimum: 0, maximum: most };
  return { anyOf: [number, { type: 'null' }, ref('unread'), made(number)] };
};

const label: Schema = { anyOf: [{ enum: taskLabels }, { type: 'null' }, ref('unread'), made({ enum: taskLabels })] };

const ratedRow = (scale: Scale): Schema => object({ score: rating(scale) }, { additionalProperties: ref('value') });

const taskRow = (most: number): Schema =>
  object({ time: share(most), score: rating(taskScale), label }, { additionalProperties: ref('value') });

/** Time is a fraction unless the object says that it is in percent. */
const ratings: Schema = object(
  {
    timeUnit: { enum: ['fraction', 'percent'], default: 'fraction' },
    principles: rowsOf(ratedRow(principleScale)),
    growth: rating(growthScale),
    tasks: { type: 'array' },
    evidence: rowsOf(ratedRow(evidenceScale)),
    barriers: rowsOf(ratedRow(barrierScale)),
  },
  {
    ...closed,
    if: { properties: { timeUnit: { const: 'percent' } }, required: ['timeUnit'] },
    then: { properties: { tasks: rowsOf(taskRow(100)) } },
    else: { properties: { tasks: rowsOf(taskRow(1)) } },
  },
);

const prose: Schema = object(
  {
    ...Object.fromEntries(Object.keys(proseFields).map((section) => [section, ref('fields')])),
    ...Object.fromEntries(proseRows.map((section) => [section, rowsOf(ref('fields'))])),
  },
  closed,
);

const stated: Schema = object(Object.fromEntries(sections.map((section) => [section, ref('fields')])), closed);

const computed: Schema = object({
  weighted: rowsOf(orNull('number')),
  ...nullable(['timeTotal', 'weightedTotal', 'taskResistance', 'raw', 'score', 'uncappedScore'], 'number'),
  ...nullable(['displacement', 'augmentation', 'notInvolved', 'share3plus'], 'number'),
  ...nullable(['evidenceTotal', 'barrierTotal', 'protectiveTotal'], 'integer'),
  ...nullable(['quickScreen', 'zone', 'subLabel'], 'string'),
});

const checks: Schema = rowsOf(
  object(
    {
      check: { type: 'string' },
      severity: { enum: ['error', 'warning', 'info'] },
      status: { enum: ['failed', 'waived', 'passed', 'not-run'] },
      row: { type: ['integer', 'null'], minimum: 0 },
      ...nullable(['section', 'field'], 'string'),
      ...Object.fromEntries(['place', 'message', 'found', 'expected'].map((name) => [name, { type: 'string' }])),
    },
    { required: ['check', 'severity', 'status'] },
  ),
);

const probability: Schema = { type: 'number', minimum: 0, maximum: 1 };
const score: Schema = { type: 'number', minimum: 0, maximum: 100 };

/** A likely range is never without the noise that it assumes. */
const robustness: Schema = {
  anyOf: [
    { type: 'null' },
    object(
      {
        noise: probability,
        noiseSource: { enum: ['default', 'chosen', 'agreement'] },
        low: score,
        median: score,
        high: score,
        zones: object({ Red: probability, Yellow: probability, Green: probability }),
      },
      { required: ['noise', 'noiseSource', 'low', 'median', 'high'] },
    ),
  ],
};

/**
 * The published JSON Schema (draft 2020-12) of an assessment. Its limits are the scales of the method; a test holds the
 * published file against it.
 */
export const assessmentSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: jsonSchemaId,
  title: 'AIJRI assessment',
  description: 'An assessed job role: ratings, prose, stated figures, and what follows from them.',
  ...object(
    {
      $schema: { type: 'string' },
      format: { const: jsonFormat },
      formatVersion: { const: jsonFormatVersion },
      methodVersion: { type: 'string' },
      fingerprint: { type: 'string', pattern: '^f[0-9a-f]{13,14}$' },
      provenance: { type: 'object', additionalProperties: { enum: ['published', 'inferred', 'ours'] } },
      role: ref('fields'),
      ratings,
      prose,
      stated,
      computed,
      checks,
      robustness,
    },
    { required: ['format', 'formatVersion', 'ratings'] },
  ),
  $defs: {
    plain: { type: ['string', 'number', 'boolean'] },
    fields: { type: 'object', additionalProperties: ref('value') },
    value: { anyOf: [ref('plain'), { type: 'null' }, ref('told')] },
    told: {
      description: 'A value with the text that is shown for it, or with who gives it.',
      ...made(ref('plain')),
    },
    unread: {
      description: 'What stands in the place of a rating and is none, as it was found.',
      ...object(
        {
          value: ref('plain'),
          text: { type: 'string' },
          formula: { const: true },
          beside: { const: true },
          unread: { const: true },
        },
        { required: ['value', 'unread'], ...closed },
      ),
    },
  },
};
