/** Runs work one piece after the other. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Turns for work that must not overlap with itself. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Runs writes one after the other: the second reads what the first wrote, and neither undoes the other. */
export const inTurn = createTurns();
