import type { Scenario, ScenarioOutcome } from '../scoring/scenarios/scenario';
import type { PaneCore } from './pane-core';
import { shownRole } from './pane-state';
import type { PaneWorkbook } from './pane-workbook';
import { whatIfOf, withChange, withoutChanges } from './what-if-state';

/** What the controls of scenarios ask for. */
export interface ScenarioActions {
  /** Puts what a scenario changes into What if, in place of what is tried there. */
  load(outcome: ScenarioOutcome): void;
  /** Saves what is tried out; `replaces` gives way. */
  save(name: string, replaces: Scenario | undefined): void;
  rename(scenario: Scenario, to: string): void;
  remove(scenario: Scenario): void;
  /** What stands in the name field of the form: it decides what Save does. */
  typeName(name: string): void;
}

export function createScenarioActions({ state, show, run }: PaneCore, workbook: PaneWorkbook): ScenarioActions {
  const edit = (given: Parameters<PaneWorkbook['editScenarios']>[1]) => {
    const reading = shownRole(state());
    if (reading) void run('scenario', () => workbook.editScenarios(reading, given));
  };
  return {
    load({ changes }) {
      const reading = shownRole(state());
      if (!reading) return;
      const empty = withoutChanges(state().whatIf, reading);
      const whatIf = changes.reduce((all, change) => withChange(all, reading, change), empty);
      show({ ...state(), whatIf, form: undefined });
    },
    save(name, replaces) {
      const reading = shownRole(state());
      if (reading) edit({ kind: 'save', name, changes: whatIfOf(state().whatIf, reading).changes, replaces });
    },
    rename: (scenario, to) => edit({ kind: 'rename', scenario, to }),
    remove: (scenario) => edit({ kind: 'delete', scenario }),
    typeName(name) {
      const { form } = state();
      if (form?.kind === 'save-scenario') show({ ...state(), form: { ...form, name } });
    },
  };
}
