import { scenarioOutcome } from '../../scoring/scenarios/scenario';
import { changeRole, type WritableRole } from '../open-for-writing';
import type { Outcome, RoleReading } from '../role-reading';
import { asWrite } from '../write-cells';
import { writeStep } from '../write-step';
import { editedScenarios, type ScenarioEdit } from './edited-scenarios';
import { scenarioMessages as messages } from './messages';
import { clearLook, rowsAbove, showLook } from './scenario-look';
import { headingCells, tableFor } from './scenario-place';
import { readScenarios, scenarioCells, scenarioContents, scenarioRowsOf } from './scenario-table';

/**
 * Saves, renames or deletes a scenario on a role sheet. Reads the sheet afresh and writes the table of scenarios in one step
 * that is taken back when it fails; the role's own inputs are never written. The table comes below everything else with
 * the first scenario and goes with the last.
 */
export function editScenarios(
  { sheet, fingerprint }: Pick<RoleReading, 'sheet' | 'fingerprint'>,
  edit: ScenarioEdit,
): Promise<Outcome> {
  return changeRole({ sheetId: sheet.id }, (role) => apply(role, fingerprint, edit));
}

function apply(
  { context, open, used }: WritableRole,
  fingerprint: string,
  edit: ScenarioEdit,
): Outcome | Promise<Outcome> {
  // Changes stand for rows of the sheet as it was shown.
  if (edit.kind === 'save' && open.reading.fingerprint !== fingerprint)
    return { ok: false, sentence: messages.changed };
  const located = scenarioRowsOf(open.role);
  const { assessment, noise, sheet } = open.reading;
  const edited = editedScenarios(readScenarios(open.role.raw, located), edit, { assessment, sheet: sheet.name });
  if (!edited.ok) return edited;

  const outcomes = edited.scenarios.map((scenario) => scenarioOutcome(scenario, assessment, noise.noise));
  const contents = outcomes.length > 0 ? scenarioContents(outcomes, { assessment, noise }) : [];
  const table = tableFor(open, contents.length);
  const { insert, added, removed } = table;
  return writeStep(
    context,
    {
      sheetId: sheet.id,
      used,
      grid: open.grid,
      writes: [...headingCells(table, contents.length > 0), ...scenarioCells(table, contents)].map(asWrite),
      insert,
      look: {
        apply(target) {
          showLook(target, added);
          clearLook(target, removed);
        },
        revert(target) {
          clearLook(target, insert ? rowsAbove(added, insert.row) : added);
          showLook(target, removed);
        },
      },
    },
    { ok: true, sentence: edited.sentence },
  );
}
