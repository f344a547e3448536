import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { NewComparator } from '../workbook/add-comparator';
import type { PaneCore } from './pane-core';
import { shownRole } from './pane-state';
import type { PaneWorkbook } from './pane-workbook';

/** What the controls of the tab Drivers ask for. */
export interface DriverActions {
  /** Explains the rating at a place, by its key. */
  explain(key: string): void;
  showAll(showsAll: boolean): void;
  setNoise(noise: NoiseAssumption): void;
  /** Draws the role's charts on a sheet of their own, or brings them up to date. */
  makeCharts(): void;
  /** Adds a role to the table Where to look next of the sheet. */
  addComparator(comparator: NewComparator): void;
}

export function createDriverActions({ state, show, run }: PaneCore, workbook: PaneWorkbook): DriverActions {
  return {
    explain(key) {
      const { drivers } = state();
      if (drivers.explained !== key) show({ ...state(), drivers: { ...drivers, explained: key } });
    },
    showAll: (showsAll) => show({ ...state(), drivers: { ...state().drivers, showsAll } }),
    setNoise: (noise) => void run('noise', () => workbook.setNoise(noise)),
    makeCharts() {
      const reading = shownRole(state());
      if (reading) void run('charts', () => workbook.makeCharts(reading));
    },
    addComparator(comparator) {
      const reading = shownRole(state());
      if (reading) void run('comparator', () => workbook.addComparator(reading, comparator));
    },
  };
}
