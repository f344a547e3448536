import type { Assessment } from '../../assessment/assessment';
import { type InputChange, inputAt, withInputs } from '../../assessment/changed-inputs';
import type { Place } from '../../assessment/place';
import { compute, type Result } from '../computed';
import { likelyScores } from '../robustness/likely-scores';
import type { Noise } from '../robustness/noise';
import type { Range } from '../robustness/score-distribution';
import { changesText, readChanges, type WrittenChange } from './change-text';

/** A named set of changes of a role, as it is written. */
export interface Scenario {
  readonly name: string;
  /** As `changesText` makes it. */
  readonly differs: string;
}

/** What a role is, or would be with other inputs. */
export interface Figures {
  readonly result: Result | undefined;
  /** Undefined without a score and for very large roles. */
  readonly likely: Range | undefined;
}

/** A scenario on the role as it is rated now. */
export interface ScenarioOutcome extends Figures {
  readonly scenario: Scenario;
  /** What it changes now: without what the role no longer has. */
  readonly changes: readonly InputChange[];
  /** Changes whose row is gone. */
  readonly gone: readonly WrittenChange[];
  /** Changes whose input is another than when the scenario was written. */
  readonly moved: readonly WrittenChange[];
  /** What differs, with what has moved since. */
  readonly differs: string;
  /** False when the text of its changes cannot be read, or takes an input off its scale: somebody else has written it. */
  readonly isUnderstood: boolean;
  readonly driver: Driver | undefined;
}

/** The change that moves the score most when it is made alone. */
export interface Driver {
  /** Undefined for all changed times together: one alone leaves times that do not add up. */
  readonly at: Place | undefined;
  /** Change of the published score in tenths of a point. */
  readonly change: number;
}

/** The role's own figures, to hold scenarios against. */
export function figuresOf(assessment: Assessment, noise: Noise): Figures {
  const { result } = compute(assessment);
  const likely = result && likelyScores(assessment, noise);
  return { result, likely: likely && { low: likely.low, high: likely.high } };
}

/** What a scenario makes of a role. One of which a row is gone has no figures: they would be another scenario's. (ours) */
export function scenarioOutcome(scenario: Scenario, base: Assessment, noise: Noise): ScenarioOutcome {
  const written = readChanges(scenario.differs, base);
  const gone = (written ?? []).filter(({ at }) => at === undefined);
  const changes = (written ?? []).flatMap(({ at, to }) => (at && inputAt(base, at) !== to ? [{ at, to }] : []));
  const changed = withInputs(base, changes);
  const isUnderstood = written !== undefined && changes.every(({ at, to }) => inputAt(changed, at) === to);
  const isWhole = isUnderstood && gone.length === 0;
  return {
    ...(isWhole ? figuresOf(changed, noise) : { result: undefined, likely: undefined }),
    scenario,
    changes,
    gone,
    moved: (written ?? []).filter(({ at, from }) => at && inputAt(base, at) !== from),
    differs: written ? changesText(written, base) : scenario.differs,
    isUnderstood,
    driver: isWhole ? driverOf(base, changes) : undefined,
  };
}

/**
 * The largest single contribution: each change made alone on the role as rated, all changed times as one. Ties go to the
 * first. (ours)
 */
export function driverOf(base: Assessment, changes: readonly InputChange[]): Driver | undefined {
  const score = compute(base).result?.score;
  if (score === undefined) return undefined;
  const times = changes.filter(({ at }) => at.field === 'time');
  const sets = [
    ...changes.filter(({ at }) => at.field !== 'time').map((change) => ({ at: change.at, changes: [change] })),
    ...(times.length > 0 ? [{ at: undefined, changes: times }] : []),
  ];
  const drivers = sets.flatMap(({ at, changes: alone }) => {
    const after = compute(withInputs(base, alone)).result?.score;
    return after === undefined || after === score ? [] : [{ at, change: after - score }];
  });
  return drivers.reduce<Driver | undefined>(
    (largest, driver) => (largest && Math.abs(largest.change) >= Math.abs(driver.change) ? largest : driver),
    undefined,
  );
}
