import type { Assessment } from '../assessment/assessment';
import { type Place, placeKey } from '../assessment/place';
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
  const same = rowNames(at.section, assessment).filter((other) => plain(other) === name);
  return name === '' || same.length > 1 ? placeKey(at) : `${at.section}[${name}].${at.field}`;
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
