/* What the tasks of a role can come to, taken task by task: all states with their weights, equal ones merged. */

/** States by key, keys rising. What a key and a weight mean is the caller's. */
export interface States {
  readonly keys: Float64Array;
  readonly weights: Float64Array;
}

/** One thing that can happen to a task: how far it shifts every state's key, and what it weighs. */
export interface Move {
  readonly shift: number;
  readonly weight: number;
}

/** How weights go along with moves, and how those of states that become equal come together. */
export interface Weighing {
  readonly along: (state: number, move: number) => number;
  readonly together: (one: number, other: number) => number;
}

/** Weights as probabilities of independent moves. */
export const probability: Weighing = {
  along: (state, move) => state * move,
  together: (one, other) => one + other,
};

/** Weights as the fewest steps that lead to a state. */
export const fewestSteps: Weighing = {
  along: (state, move) => state + move,
  together: (one, other) => (one < other ? one : other),
};

export const oneState = (key: number, weight: number): States => ({
  keys: Float64Array.of(key),
  weights: Float64Array.of(weight),
});

/** The states after one of `moves` has happened to each. A merge of sorted lists: shifting all keys keeps their order. */
export function afterMove(states: States, moves: readonly Move[], { along, together }: Weighing): States {
  const { keys, weights } = states;
  const shifts = Float64Array.from(moves, ({ shift }) => shift);
  const costs = Float64Array.from(moves, ({ weight }) => weight);
  const heads = new Int32Array(moves.length);
  // The key that each move offers next; one beyond the end offers none.
  const offers = shifts.map((shift) => (keys[0] ?? Infinity) + shift);
  const movedKeys = new Float64Array(keys.length * moves.length);
  const movedWeights = new Float64Array(movedKeys.length);
  let length = 0;
  for (;;) {
    let least = Infinity;
    for (const offer of offers) if (offer < least) least = offer;
    if (least === Infinity) break;
    let weight = 0;
    let isFirst = true;
    for (let move = 0; move < offers.length; move++) {
      if (offers[move] !== least) continue;
      const head = heads[move] ?? 0;
      const arriving = along(weights[head] ?? 0, costs[move] ?? 0);
      weight = isFirst ? arriving : together(weight, arriving);
      isFirst = false;
      heads[move] = head + 1;
      offers[move] = (keys[head + 1] ?? Infinity) + (shifts[move] ?? 0);
    }
    movedKeys[length] = least;
    movedWeights[length] = weight;
    length += 1;
  }
  return { keys: movedKeys.slice(0, length), weights: movedWeights.slice(0, length) };
}
