import type { PaneCore } from './pane-core';
import type { PaneWorkbook } from './pane-workbook';
import { anchorsAtOnce, type AnchorsState } from './portfolio-anchors-state';

/** What the controls around published roles ask for. */
export interface AnchorActions {
  showInRanking(isShown: boolean): void;
  showMore(): void;
  /** Opens where to look next from the role on a sheet, or closes it. */
  toggleNext(sheetId: string): void;
  /** Selects a cell of the Calibration sheet; the page stays. */
  goToCell(sheetId: string, cell: string): void;
}

export function createAnchorActions({ state, show, run }: PaneCore, workbook: PaneWorkbook): AnchorActions {
  const anchors = () => state().portfolio.anchors;
  const set = (change: Partial<AnchorsState>) =>
    show({ ...state(), portfolio: { ...state().portfolio, anchors: { ...anchors(), ...change } } });
  return {
    showInRanking: (isShown) => set({ isShown }),
    showMore: () => set({ most: anchors().most + anchorsAtOnce }),
    toggleNext: (sheetId) => set({ nextOf: anchors().nextOf === sheetId ? undefined : sheetId }),
    goToCell: (sheetId, cell) => void run('go', () => workbook.goTo(sheetId, cell)),
  };
}
