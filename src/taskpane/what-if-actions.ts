import type { InputChange } from '../assessment/changed-inputs';
import type { Place } from '../assessment/place';
import type { CellChange, RoleReading } from '../workbook/role-reading';
import type { PaneCore } from './pane-core';
import * as states from './pane-state';
import type { PaneWorkbook } from './pane-workbook';
import { type WhatIf, whatIfOf, withChange, withoutChanges } from './what-if-state';

/** What the controls of the tab What if ask for. */
export interface WhatIfActions {
  /** Tries another value. Many changes within a frame are drawn once. */
  change(change: InputChange): void;
  /** Back to the sheet's values, at these places or everywhere. */
  reset(places?: readonly Place[]): void;
  /** Writes what is tried out to the sheet, as it was shown. */
  apply(shown: readonly CellChange[]): void;
}

export function createWhatIfActions({ root, state, show, run }: PaneCore, workbook: PaneWorkbook): WhatIfActions {
  let waiting: InputChange[] = [];
  let frame: number | undefined;

  function showNext(next: (whatIf: WhatIf, reading: RoleReading) => WhatIf): void {
    const reading = states.shownRole(state());
    if (reading) show({ ...state(), whatIf: next(state().whatIf, reading) });
  }

  /** A slider that is dragged asks more often than the screen is drawn. */
  function drawWaiting(): void {
    if (frame !== undefined) root.ownerDocument.defaultView?.cancelAnimationFrame(frame);
    frame = undefined;
    const changes = waiting;
    waiting = [];
    if (changes.length > 0)
      showNext((whatIf, reading) => changes.reduce((all, one) => withChange(all, reading, one), whatIf));
  }

  return {
    change(change) {
      waiting.push(change);
      frame ??= root.ownerDocument.defaultView?.requestAnimationFrame(drawWaiting);
    },
    reset(places) {
      drawWaiting();
      showNext((whatIf, reading) => withoutChanges(whatIf, reading, places));
    },
    apply(shown) {
      drawWaiting();
      const reading = states.shownRole(state());
      if (!reading) return;
      const { changes } = whatIfOf(state().whatIf, reading);
      void run('apply', () => workbook.applyChanges(reading, changes, shown));
    },
  };
}
