/** How long hints are gathered before a read. Typing a row gives several. */
const gatherMs = 40;

/** A result that is known to be old is still shown when nothing newer was for this long. */
const patienceMs = 1000;

/** Reads again after hints, one read at a time. */
export interface Rereader {
  /** Something may have changed. */
  hint(): void;
  /** Reads without waiting for more hints; resolves when what it shows is not older than this call. */
  now(): Promise<void>;
  stop(): void;
}

/**
 * Turns hints into reads. An event is only a hint: it says that something may have changed, never what.
 *
 * A result is dropped when a hint came while it was being read, and the sheet is read again. Under a steady stream of
 * hints an old result is better than none, so one gets through every second.
 */
export function createRereader<Reading>(
  read: () => Promise<Reading>,
  show: { readonly result: (reading: Reading) => void; readonly failure: (error: unknown) => void },
): Rereader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Promise<void> | undefined;
  let isOutdated = false;
  let isStopped = false;
  let shownAt = 0;

  async function readUntilFresh(): Promise<void> {
    do {
      isOutdated = false;
      const outcome = await settled(read);
      if (isStopped) return;
      if (isOutdated && Date.now() - shownAt < patienceMs) continue;
      shownAt = Date.now();
      if (outcome.ok) show.result(outcome.value);
      else show.failure(outcome.error);
    } while (isOutdated);
  }

  function now(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (current) isOutdated = true;
    current ??= readUntilFresh().finally(() => (current = undefined));
    return current;
  }

  return {
    now,
    hint() {
      if (isStopped) return;
      if (current) isOutdated = true;
      else timer ??= setTimeout(() => void now(), gatherMs);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

type Settled<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown };

async function settled<Value>(work: () => Promise<Value>): Promise<Settled<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}
