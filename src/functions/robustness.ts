import type { Place } from '../assessment/place';
import { barrierNames, evidenceNames } from '../method/rows';
import { flipTo, type FlipTarget } from '../scoring/robustness/flip-to';
import { defaultNoise, type Noise } from '../scoring/robustness/noise';
import { type RatedRole, ratedRoleOf } from '../scoring/robustness/rated-role';
import { type ScoreDistribution, scoreDistribution } from '../scoring/robustness/score-distribution';
import { sensitivity } from '../scoring/robustness/sensitivity';
import { percent } from '../scoring/printed';
import { subLabels } from '../scoring/sub-label';
import { timeTotal } from '../scoring/tasks';
import type { RoleArguments } from './answers';
import { readNumberArgument, readRatingsArgument, readTaskTable, timesOf } from './arguments';
import { gridOf, onlyCell } from './grid';
import { flipNotes, messages, ratingNames, sizeInWords } from './messages';
import { accepted, andThen, type Outcome, refused, together } from './outcome';
import { barriers, evidence, growth, noise, resistance } from './parameters';

/* How sure a score is: functions that need every rating, not only their totals. */

/** 5 %, median and 95 % point, and the probability of each zone. */
export type IntervalLine = [low: number, median: number, high: number, red: number, yellow: number, green: number];

/** The likely range of a role's score and the probability of each zone, in one row. */
export function intervalAnswer(role: RoleArguments, noiseGiven: unknown): Outcome<number[][]> {
  const read = together({ role: readRole(role, 'a likely range'), noise: readNoise(noiseGiven) });
  return andThen(read, (values) => accepted([intervalLine(scoreDistribution(values.role, values.noise))]));
}

/** The 10 % of the method where no noise is given. */
export function readNoise(given: unknown): Outcome<Noise> {
  return given === null || given === undefined ? accepted(defaultNoise) : readNumberArgument(noise, given);
}

/** Beyond 12 decimals there is nothing but the order of summing. */
const rounded = (probability: number): number => Math.round(probability * 1e12) / 1e12;

export const intervalLine = ({ low, median, high, zones }: ScoreDistribution): IntervalLine => [
  low / 10,
  median / 10,
  high / 10,
  rounded(zones.Red),
  rounded(zones.Yellow),
  rounded(zones.Green),
];

/** Rating, value, and the change of the score in points one step down and one step up; widest first. */
export function sensitivityAnswer(role: RoleArguments): Outcome<(string | number)[][]> {
  return andThen(readRole(role, 'the swing of each rating'), (rated) =>
    accepted(sensitivity(rated).map(({ at, from, down, up }) => [ratingName(at), from, inPoints(down), inPoints(up)])),
  );
}

/** Blank at an end of the scale. */
const inPoints = (step: { readonly change: number } | undefined): number | string =>
  step === undefined ? '' : step.change / 10;

/** Rating, from, to and steps of the smallest set of changes; one row that says so where there is nothing to change. */
export function flipAnswer(role: RoleArguments, target: unknown): Outcome<(string | number)[][]> {
  const read = together({ role: readRole(role, 'the smallest set of changes'), target: readTarget(target) });
  return andThen(read, (values) => {
    const flip = flipTo(values.role, values.target);
    if (flip.kind !== 'changes') return accepted([[flipNotes[flip.kind], '', '', 0]]);
    const changes = flip.changes.map(({ at, from, to, steps }) => [ratingName(at), from, to, steps]);
    return accepted(flip.isProvenFewest ? changes : [...changes, [flipNotes.rounded, '', '', 0]]);
  });
}

const zones = ['Red', 'Yellow', 'Green'] as const;

/** A zone or a sub-label by its name; Red is the zone. Letter case does not matter. */
function readTarget(argument: unknown): Outcome<FlipTarget> {
  const grid = gridOf(argument);
  const cell = onlyCell(grid);
  const allowed = messages.targets(zones, subLabels);
  if (!cell) return refused(messages.notOneCell('zone', sizeInWords(grid.height, grid.width), allowed));
  const isMeant = (name: string) => name.toLowerCase() === String(cell.value).trim().toLowerCase();
  const zone = zones.find(isMeant);
  if (zone) return accepted({ kind: 'zone', zone });
  const subLabel = subLabels.find(isMeant);
  return subLabel ? accepted({ kind: 'sub-label', subLabel }) : refused(messages.notTarget('zone', cell.text, allowed));
}

function readRole(
  [tasks, evidenceGiven, barriersGiven, growthGiven]: RoleArguments,
  purpose: string,
): Outcome<RatedRole> {
  const read = together({
    tasks: readTaskTable(tasks, purpose),
    evidence: readRatingsArgument(evidence, evidenceGiven, purpose),
    barriers: readRatingsArgument(barriers, barriersGiven, purpose),
    growth: readNumberArgument(growth, growthGiven),
  });
  return andThen(read, (ratings) => {
    const role = ratedRoleOf(ratings);
    // Readers have refused everything else that is no role.
    return role
      ? accepted(role)
      : refused(messages.timeOff(timesOf(resistance.name), percent(timeTotal(ratings.tasks))));
  });
}

function ratingName({ section, row = -1 }: Place): string {
  if (section === 'tasks') return ratingNames.task(row);
  if (section === 'evidence') return evidenceNames[row] ?? '';
  return section === 'barriers' ? (barrierNames[row] ?? '') : ratingNames.growth;
}
