import { fingerprint } from '../assessment/fingerprint';
import { type Section, sections } from '../assessment/place';
import { timeShareOf } from '../assessment/ratings';
import type { RawRole, RawSection, RawValue } from '../assessment/raw';
import { labelsInWords } from '../assessment/read-tasks';
import { methodVersion } from '../method/method';
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
import type { Refusal } from './document';
import { entriesOf, inWords, itemsOf, type JsonProblem, needs, rawOf } from './json-check';
import { proseFields, proseRows, ratedFields, timeText } from './json-fields';
import { allowed, jsonMessages } from './json-messages';
import { jsonFormat, jsonFormatVersion, type RatedSection, ratedSections, type TimeUnit } from './json-model';

/** A role from JSON, or why the text was refused. */
export type JsonReading =
  | {
      readonly kind: 'read';
      readonly role: RawRole;
      /** What somebody should know who takes it: a fingerprint that does not match, another version of the method. */
      readonly reports: readonly string[];
    }
  | (Refusal & { readonly problems: readonly JsonProblem[] });

/**
 * A role from a JSON text that `assessmentToJson` gave, or one written by hand after the published schema.
 *
 * Never throws. What is out of scale, or is not what its place needs, refuses the text with one sentence for each, naming
 * the JSON path. What follows from the ratings is not read: it is computed anew.
 *
 * @example assessmentFromJson(JSON.stringify(assessmentToJson(role))) // kind 'read', role, no reports
 */
export function assessmentFromJson(text: string): JsonReading {
  const problems: JsonProblem[] = [];
  const parsed = parse(text);
  if (parsed === undefined) return refused([{ path: '$', sentence: jsonMessages.noJson }]);
  const root = new Map(entriesOf(parsed.value, '$', problems).map(({ name, value }) => [name, value]));
  if (problems.length === 0) problems.push(...formatProblems(root));
  if (problems.length > 0) return refused(problems);
  const role = roleOf(root, problems);
  return problems.length > 0 ? refused(problems) : { kind: 'read', role, reports: reportsOf(root, role) };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    // The message of the engine names a position and differs by browser; the refusal says what to do.
    return undefined;
  }
}

function formatProblems(root: ReadonlyMap<string, unknown>): JsonProblem[] {
  const [format, version] = [root.get('format'), root.get('formatVersion')];
  if (format !== jsonFormat) return [{ path: '$.format', sentence: jsonMessages.otherFormat(inWords(format)) }];
  if (version === jsonFormatVersion) return [];
  const sentence = jsonMessages.otherVersion(inWords(version), jsonFormatVersion);
  return [{ path: '$.formatVersion', sentence }];
}

function roleOf(root: ReadonlyMap<string, unknown>, problems: JsonProblem[]): RawRole {
  const values = new Map<Section, Map<string, RawValue>>();
  const rows = new Map<Section, readonly ReadonlyMap<string, RawValue>[]>();
  const put = (section: Section, fields: ReadonlyMap<string, RawValue>) =>
    values.set(section, new Map([...(values.get(section) ?? []), ...fields]));

  if (root.has('role')) put('role', fieldsOf(root.get('role'), '$.role', problems));
  if (!root.has('ratings')) problems.push(needs('$.ratings', undefined, allowed.object));
  const ratings = entriesOf(root.get('ratings'), '$.ratings', problems);
  const unit = timeUnitOf(ratings.find(({ name }) => name === 'timeUnit')?.value, problems);
  for (const { name, value, path } of ratings) {
    const section = ratedSections.find((each) => each === name);
    if (section)
      rows.set(
        section,
        itemsOf(value, path, problems).map((row) => ratedRow(section, row, unit, problems)),
      );
    else if (name === 'growth')
      put('principles', new Map([['growth', rawOf({ value, path }, problems, onScale(growthScale))]]));
    else if (name !== 'timeUnit') problems.push(unknown(path, ['timeUnit', 'growth', ...ratedSections]));
  }
  const proseSections: readonly string[] = [...Object.keys(proseFields), ...proseRows];
  for (const { name, value, path } of entriesOf(root.get('prose'), '$.prose', problems)) {
    const section = sections.find((each) => each === name);
    if (!section || !proseSections.includes(name)) problems.push(unknown(path, proseSections));
    else if (proseRows.some((each) => each === name)) {
      rows.set(
        section,
        itemsOf(value, path, problems).map((row) => fieldsOf(row.value, row.path, problems)),
      );
    } else put(section, fieldsOf(value, path, problems));
  }
  for (const { name, value, path } of entriesOf(root.get('stated'), '$.stated', problems)) {
    const section = sections.find((each) => each === name);
    if (section) put(section, fieldsOf(value, path, problems));
    else problems.push(unknown(path, sections));
  }
  const there = sections.filter((section) => values.has(section) || rows.has(section));
  return new Map(
    there.map((section): [Section, RawSection] => [
      section,
      { values: values.get(section) ?? new Map<string, RawValue>(), rows: rows.get(section) ?? [] },
    ]),
  );
}

const fieldsOf = (value: unknown, path: string, problems: JsonProblem[]): Map<string, RawValue> =>
  new Map(entriesOf(value, path, problems).map((entry) => [entry.name, rawOf(entry, problems)]));

function ratedRow(
  section: RatedSection,
  row: { readonly value: unknown; readonly path: string },
  unit: TimeUnit,
  problems: JsonProblem[],
): Map<string, RawValue> {
  return new Map(
    entriesOf(row.value, row.path, problems).map((entry) => {
      if (!ratedFields[section].includes(entry.name)) return [entry.name, rawOf(entry, problems)];
      if (entry.name === 'time') {
        const shown = (value: unknown) => (typeof value === 'number' ? timeText(value, unit) : String(value));
        return [entry.name, rawOf(entry, problems, isShare(unit), shown)];
      }
      return [entry.name, rawOf(entry, problems, entry.name === 'label' ? isLabel : onScale(scales[section]))];
    }),
  );
}

const scales: Readonly<Record<RatedSection, Scale>> = {
  principles: principleScale,
  tasks: taskScale,
  evidence: evidenceScale,
  barriers: barrierScale,
};

type Lacks = (value: string | number | boolean) => string | undefined;

const onScale =
  (scale: Scale): Lacks =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= scale.min && value <= scale.max
      ? undefined
      : scaleInWords(scale);

const isShare =
  (unit: TimeUnit): Lacks =>
  (value) => {
    const whole = unit === 'fraction' ? 1 : 100;
    return typeof value === 'number' && timeShareOf(value / whole) !== undefined ? undefined : allowed.share(whole);
  };

const isLabel: Lacks = (value) => (taskLabels.some((label) => label === value) ? undefined : labelsInWords);

function timeUnitOf(value: unknown, problems: JsonProblem[]): TimeUnit {
  if (value === 'fraction' || value === 'percent') return value;
  if (value !== undefined) problems.push(needs('$.ratings.timeUnit', value, allowed.timeUnit));
  return 'fraction';
}

function reportsOf(root: ReadonlyMap<string, unknown>, role: RawRole): string[] {
  const [stated, version] = [root.get('fingerprint'), root.get('methodVersion')];
  const now = fingerprint(role);
  const reports: string[] = [];
  if (typeof stated !== 'string') reports.push(jsonMessages.noFingerprint);
  else if (stated !== now) reports.push(jsonMessages.changed(inWords(stated), now));
  if (version !== undefined && version !== methodVersion) {
    reports.push(jsonMessages.otherMethod(inWords(version), methodVersion));
  }
  return reports;
}

const unknown = (path: string, known: readonly string[]): JsonProblem => ({
  path,
  sentence: jsonMessages.unknown(path, known),
});

function refused(problems: readonly JsonProblem[]): JsonReading {
  const more = problems.length > 1 ? ` ${jsonMessages.more(problems.length - 1)}` : '';
  return { kind: 'refused', sentence: `${problems[0]?.sentence ?? ''}${more}`, problems };
}
