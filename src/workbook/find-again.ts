import { placeKey } from '../assessment/place';
import type { Finding } from '../checks/check';
import type { OpenRole } from './read-role';

/** A finding that the pane shows, as a fresh reading has it; undefined when it is no longer there as it was shown. */
export function findAgain({ reading }: OpenRole, shown: Finding): Finding | undefined {
  return reading.report.findings.find(
    ({ finding: now }) =>
      placeKey(now.at) === placeKey(shown.at) && now.found === shown.found && now.sentence === shown.sentence,
  )?.finding;
}
