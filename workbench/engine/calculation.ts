/* Knowing when Univer has finished. It collects changes for 100 ms before it calculates, and says "nothing to do" in
   several ways. `settled` starts a collected calculation at once and waits for its results to be in the cells.

   One defect is repaired on the way: a change that comes while a calculation runs makes Univer stop and start again,
   but when the calculation ends before it notices the stop, Univer forgets the change. */
import type { ICommandInfo, ICommandService, Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

const patience = 30_000;

/** The private part of Univer's trigger that holds collected changes; tests notice when an update renames it. */
interface Trigger {
  _waitingCommandQueue: object[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _restartCalculation: boolean;
  _generateDirty(commands: object[]): object;
  _mergeDirty(a: object, b: object): object;
}

export interface Calculation {
  settled(): Promise<void>;
  /** Hears of every calculation whose results are in the cells. */
  onCalculated(listener: () => void): () => void;
  stop(): void;
}

export function watchCalculation(injector: Injector, commands: ICommandService): Calculation {
  const session = injector.get(FormulaCalculationSessionService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const listeners = new Set<() => void>();
  const signals = new Set<() => void>();
  let isRunning = false;
  let wasBusy = false;
  /** What a stopped calculation is to be started again with. */
  let stoppedFor: object | undefined;

  const isBusy = (): boolean => isRunning || (session.state.started && !isFinished(session.state));
  const start = (): void => {
    const params = { ...trigger._executingDirtyData };
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  };
  const startCollected = (): void => {
    clearTimeout(trigger._setTimeoutKey);
    const collected = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, collected);
    trigger._waitingCommandQueue = [];
    start();
  };
  const ended = (state: FormulaExecutedStateType): void => {
    const again = stoppedFor;
    stoppedFor = undefined;
    if (again === undefined) {
      isRunning = false;
    } else if (state !== FormulaExecutedStateType.STOP_EXECUTION) {
      trigger._restartCalculation = false;
      queueMicrotask(() => {
        trigger._executingDirtyData = again;
        start();
      });
    }
  };
  const signal = (): void => {
    const isNow = isBusy();
    if (wasBusy && !isNow) for (const listener of [...listeners]) listener();
    wasBusy = isNow;
    for (const resolve of [...signals]) resolve();
  };

  const watched = commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      isRunning = true;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      if (trigger._restartCalculation) stoppedFor = { ...trigger._executingDirtyData };
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState }: { functionsExecutedState?: FormulaExecutedStateType } = command.params ?? {};
      if (functionsExecutedState === undefined) return;
      ended(functionsExecutedState);
    } else {
      return;
    }
    signal();
  });
  const states = session.state$.subscribe(signal);

  const nextSignal = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        signals.delete(end);
        resolve();
      };
      const timer = setTimeout(() => {
        signals.delete(end);
        reject(new Error(`The calculation has not finished after ${patience / 1000} seconds.`));
      }, patience);
      signals.add(end);
    });

  return {
    async settled() {
      for (;;) {
        if (isBusy()) await nextSignal();
        else if (trigger._waitingCommandQueue.length > 0) startCollected();
        else return;
        // Listeners of the same signal come first.
        await Promise.resolve();
      }
    },
    onCalculated(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop() {
      watched.dispose();
      states.unsubscribe();
      // Univer's count of calculations does not come back to none after some that were stopped; a second later it would tell
      // how far they are, also when the engine is gone.
      trigger._restartCalculation = false;
      const params = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
      commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, params, { onlyLocal: true });
      for (const resolve of [...signals]) resolve();
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
