/** Tasks for the task table of a role, from a list, a table or a file of others. */
export interface TasksReading {
  readonly tasks: readonly ReadTask[];
  /** How the shares were set and, where it is due, whom to credit: it is written beside the table. */
  readonly source: string;
  /** Tasks that were left out, in the order of the source. */
  readonly notTaken: readonly string[];
  /** One sentence each: what was not understood, what was left out and why. */
  readonly problems: readonly string[];
}

/** A task with its share of the time. */
export interface ReadTask {
  readonly name: string;
  /** Whole percent; undefined where the source gives none, for the assessor to fill. */
  readonly percent: number | undefined;
}

/** A task of a source with what its time is set from. */
export interface WeighedTask {
  readonly name: string;
  readonly weight: number | undefined;
}

/** Shares are whole percent, so no more tasks than this can have one. */
export const mostTasks = 100;

/** A source that rates more tasks than this is cut to the weightiest: more are hard to tell apart. (ours) */
export const mostRatedTasks = 12;
