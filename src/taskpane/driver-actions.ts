import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { PaneCore } from './pane-core';
import type { PaneWorkbook } from './pane-workbook';

/** What the controls of the tab Drivers ask for. */
export interface DriverActions {
  /** Explains the rating at a place, by its key. */
  explain(key: string): void;
  showAll(showsAll: boolean): void;
  setNoise(noise: NoiseAssumption): void;
}

export function createDriverActions({ state, show, run }: PaneCore, workbook: PaneWorkbook): DriverActions {
  return {
    explain(key) {
      const { drivers } = state();
      if (drivers.explained !== key) show({ ...state(), drivers: { ...drivers, explained: key } });
    },
    showAll: (showsAll) => show({ ...state(), drivers: { ...state().drivers, showsAll } }),
    setNoise: (noise) => void run('noise', () => workbook.setNoise(noise)),
  };
}
