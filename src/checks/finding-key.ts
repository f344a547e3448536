import type { Assessment } from '../assessment/assessment';
import { type Place, placeKey, type Section } from '../assessment/place';
import type { Check, Finding } from './check';
import { rowName, rowNames } from './place-in-words';

/**
 * A finding's stable name: its check and its place, so that an assessor's note survives running again.
 *
 * A row is named by its author's name for it while no other row has the same, so that a note also survives rows that
 * are inserted, deleted or sorted. Letter case and spaces in the name don't matter. (ours)
 *
 * @example 'score-in-scale:tasks[code charts].score'
 */
export function findingKey(check: Pick<Check, 'name'>, finding: Pick<Finding, 'at'>, assessment: Assessment): string {
  return `${check.name}:${stablePlace(finding.at, assessment)}`;
}

function stablePlace(at: Place, assessment: Assessment): string {
  const name = plain(rowName(at, assessment));
  return name === '' || countsOf(at.section, assessment).get(name) !== 1
    ? placeKey(at)
    : `${at.section}[${name}].${at.field}`;
}

/* A sheet may have thousands of rows and a finding on each: names are counted once per assessment. */
const counted = new WeakMap<Assessment, Map<Section, ReadonlyMap<string, number>>>();

/** How many rows of a section have each name. */
function countsOf(section: Section, assessment: Assessment): ReadonlyMap<string, number> {
  const known = counted.get(assessment) ?? new Map<Section, ReadonlyMap<string, number>>();
  counted.set(assessment, known);
  const counts = known.get(section);
  if (counts) return counts;
  const fresh = new Map<string, number>();
  for (const name of rowNames(section, assessment).map(plain)) fresh.set(name, (fresh.get(name) ?? 0) + 1);
  known.set(section, fresh);
  return fresh;
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
