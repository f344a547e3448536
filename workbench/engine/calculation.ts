/* Knowing when Univer has finished. It collects changes for 100 ms before it calculates, and says "nothing to do" in
   several ways. `settled` starts a collected calculation at once and waits for its results to be in the cells. */
import type { ICommandService, Injector } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

const patience = 30_000;

/** The private part of Univer's trigger that holds collected changes; a test notices when an update renames it. */
interface Trigger {
  _waitingCommandQueue: object[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: object[]): object;
  _mergeDirty(a: object, b: object): object;
}

export interface Calculation {
  settled(): Promise<void>;
  onCalculated(listener: () => void): () => void;
}

export function watchCalculation(injector: Injector, commands: ICommandService): Calculation {
  const session = injector.get(FormulaCalculationSessionService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const { state$ } = session;
  const isIdle = (): boolean => !session.state.started || isFinished(session.state);

  const startCollected = (): void => {
    clearTimeout(trigger._setTimeoutKey);
    const collected = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, collected);
    trigger._waitingCommandQueue = [];
    commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  };

  const finished = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        subscription.unsubscribe();
        reject(new Error(`The calculation has not finished after ${patience / 1000} seconds.`));
      }, patience);
      const subscription = state$.subscribe((state) => {
        if (!isFinished(state)) return;
        clearTimeout(timer);
        // The subscription may not be assigned yet: the subject answers at once.
        queueMicrotask(() => subscription.unsubscribe());
        resolve();
      });
    });

  return {
    async settled() {
      for (;;) {
        if (!isIdle()) await finished();
        else if (trigger._waitingCommandQueue.length > 0) startCollected();
        else return;
        // Lets listeners of the last results run, and the trigger forget what it has handed over.
        await Promise.resolve();
      }
    },
    onCalculated(listener) {
      let last = session.state;
      const subscription = state$.subscribe((state) => {
        if (isFinished(state) && !(last.id === state.id && isFinished(last))) listener();
        last = state;
      });
      return () => subscription.unsubscribe();
    },
  };
}

interface SessionState {
  started: boolean;
  resultApplied: boolean;
  stopped: boolean;
  completed: boolean;
  resultEmitted: boolean;
}

function isFinished(state: SessionState): boolean {
  return state.started && state.resultApplied && (state.stopped || state.completed || state.resultEmitted);
}
