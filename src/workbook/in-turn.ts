let last: Promise<unknown> = Promise.resolve();

/** Runs writes one after the other: the second reads what the first wrote, and neither undoes the other. */
export function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  const turn = last.then(write);
  last = turn.catch(() => undefined);
  return turn;
}
