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

type Result = readonly [id: number, isOk: unknown, value: unknown, code?: number];

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

  settle(results: readonly Result[]): void {
    for (const [id, isOk, value, code = 0] of results) {
      this.waiting.get(id)?.(isOk ? value : (errorsByCode[code] ?? '#VALUE!'));
      this.waiting.delete(id);
    }
  }
}

/** The service by which the client's function runtime reports. */
export const customFunctionsServiceType: HostType<CustomFunctionCalls> = declareType({
  name: 'CustomFunctions',
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: (calls) => calls.ready(),
    _getEnabledFeatures: () => [],
    setInvocationArrayResults: (calls, results) => calls.settle(Array.isArray(results) ? results.filter(isResult) : []),
  },
});

const isResult = (value: unknown): value is Result => Array.isArray(value) && typeof value[0] === 'number';
