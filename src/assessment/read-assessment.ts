import {
  barrierNames,
  evidenceNames,
  principleNames,
  type RoleDefinitionField,
  roleDefinitionFields,
} from '../method/rows';
import { barrierScale, evidenceScale, growthScale, principleScale } from '../method/scales';
import type { Assessment, Comparator } from './assessment';
import { type Section, sectionTitle } from './place';
import type { Problem } from './problems';
import { barrierRating, evidenceRating, growthValue, principleRating } from './ratings';
import type { RawRole, RawSection, RawValue } from './raw';
import { problemAt } from './read-number';
import { readRatedRows, readRating, textIfThere, textOf } from './read-rating';
import { readStated } from './read-stated';
import { readTasks } from './read-tasks';

/** The tables that a score needs; without one of them there is a problem that names it. */
const needed: readonly Section[] = ['principles', 'tasks', 'evidence', 'barriers'];

/**
 * An assessment from values as found, as far as they go. Never throws and never guesses: what is blank, out of scale or
 * not a number is undefined and has a problem with its place.
 */
export function readAssessment(role: RawRole): Assessment {
  const problems: Problem[] = [];
  for (const section of needed) {
    if (role.has(section)) continue;
    problems.push(
      problemAt({ at: { section, field: 'table' }, what: sectionTitle(section), allowed: '' }, 'section-missing', ''),
    );
  }
  const principles = role.get('principles');
  return {
    role: readRoleDefinition(role.get('role')),
    principles: readRatedRows(
      'principles',
      principles,
      { names: principleNames, scale: principleScale, accept: principleRating },
      problems,
    ),
    growth: principles && readGrowth(principles, problems),
    tasks: readTasks(role.get('tasks'), problems),
    evidence: readRatedRows(
      'evidence',
      role.get('evidence'),
      { names: evidenceNames, scale: evidenceScale, accept: evidenceRating },
      problems,
    ),
    barriers: readRatedRows(
      'barriers',
      role.get('barriers'),
      { names: barrierNames, scale: barrierScale, accept: barrierRating },
      problems,
    ),
    stated: readStated(role),
    prose: {
      growthRationale: textIfThere(principles?.values.get('growthRationale')),
      reinstatement: textIfThere(role.get('tasks')?.values.get('reinstatement')),
      growthCheck: textIfThere(role.get('growth-check')?.values.get('text')),
    },
    override: texts(role.get('override')),
    commentary: texts(role.get('commentary')),
    comparators: (role.get('comparators')?.rows ?? []).map(readComparator),
    problems,
  };
}

function readGrowth(principles: RawSection, problems: Problem[]) {
  const at = { section: 'principles', field: 'growth' } as const;
  const rating = { what: 'AI growth correlation', at, scale: growthScale, accept: growthValue };
  return readRating(principles.values.get('growth'), rating, problems);
}

function readRoleDefinition(raw: RawSection | undefined): ReadonlyMap<RoleDefinitionField, string> {
  return new Map(raw && roleDefinitionFields.map((field) => [field, textOf(raw.values.get(field))]));
}

function readComparator(row: ReadonlyMap<string, RawValue>): Comparator {
  const text = (field: string) => row.get(field)?.text.trim() || textOf(row.get(field));
  return { role: text('role'), score: text('score'), zone: text('zone'), why: text('why') };
}

function texts(raw: RawSection | undefined): ReadonlyMap<string, string> {
  return new Map([...(raw?.values ?? [])].map(([field, value]) => [field, value.text.trim() || textOf(value)]));
}
