import { declareType, type HostType } from './host-object';
import type { EventEntry } from './protocol';

/* Calls of custom functions through the client's own function runtime, as Excel makes them. The client gathers results
   for up to half a second: good for checking that the runtime takes a function, too slow to calculate with. */

const callCategory = 1;
const callType = 1000;

/** The error codes of the runtime, as far as they are known. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** One of the two forms in which the client reports; the other is an array [id, is ok, value, error code]. */
interface Result {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (value: unknown) => void>();
  private readonly held: EventEntry[] = [];
  private isReady = false;
  private lastId = 0;

  constructor(private readonly send: (entry: EventEntry) => void) {}

  /** Resolves to the function's value, or to an error value such as '#N/A'. */
  call(name: string, args: readonly unknown[], caller: string): Promise<unknown> {
    const id = ++this.lastId;
    const message = JSON.stringify([id, name, args, caller, 0, null]);
    const entry: EventEntry = [callCategory, callType, '', message, 0, false];
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      if (this.isReady) this.send(entry);
      else this.held.push(entry);
    });
  }

  /** The client's runtime has loaded: calls made before go out now. */
  ready(): void {
    this.isReady = true;
    for (const entry of this.held.splice(0)) this.send(entry);
  }

  settle({ id, failed = false, value, errorCode = 0 }: Result): void {
    this.waiting.get(id)?.(failed ? (errorsByCode[errorCode] ?? '#VALUE!') : value);
    this.waiting.delete(id);
  }
}

/** The service by which the client's function runtime reports. */
export const customFunctionsServiceType: HostType<CustomFunctionCalls> = declareType({
  name: 'CustomFunctions',
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: (calls) => calls.ready(),
    _getEnabledFeatures: () => [],
    setInvocationResults: (calls, results) =>
      list(results)
        .filter(isResult)
        .forEach((result) => calls.settle(result)),
    setInvocationArrayResults(calls, results) {
      for (const [id, isOk, value, errorCode] of list(results).map(list)) {
        const result = { id, failed: isOk !== true, value, errorCode: Number(errorCode ?? 0) };
        if (isResult(result)) calls.settle(result);
      }
    },
  },
});

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';
