import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NewRoleActions } from '../../new-role-actions';
import { isWaiting } from '../../new-role-state';
import { isBusy as isPaneBusy, type PaneState, shownRole } from '../../pane-state';
import { shorten } from '../../shorten';
import { newRoleTexts } from '../../texts-new-role';
import { batchProgress } from './batch-progress';
import { button } from './parts';

/** How far a batch is, or what can be done with what was read: the bar at the foot of the page. */
export function newRoleBar(state: PaneState, actions: NewRoleActions): TemplateResult | typeof nothing {
  const { way, documents, progress, tasks } = state.newRole;
  if (progress) return batchProgress(progress, actions.import.cancel);
  if (way === 'import') return documents.length > 0 ? importBar(state, actions) : nothing;
  return way === 'tasks' && tasks ? tasksBar(state, actions) : nothing;
}

function importBar(state: PaneState, actions: NewRoleActions): TemplateResult {
  const texts = newRoleTexts.import;
  const isOff = isPaneBusy(state);
  const waiting = state.newRole.documents.filter(isWaiting).length;
  const label = state.running === 'create' ? texts.creating : texts.create(waiting);
  return html`<div class="write buttons">
    ${waiting > 0 ? button(label, actions.import.create, { isPrimary: true, isOff }) : nothing}
    ${button(texts.startOver, actions.import.startOver, { isOff })}
  </div>`;
}

/** A blank task table is filled; otherwise the tasks get a sheet of their own. */
function tasksBar(state: PaneState, actions: NewRoleActions): TemplateResult {
  const texts = newRoleTexts.tasks;
  const isOff = isPaneBusy(state);
  const hasTasks = (state.newRole.tasks?.reading?.tasks.length ?? 0) > 0;
  const blank = blankRoleOf(state);
  return html`<div class="write buttons">
    ${hasTasks && blank ? button(texts.into(shorten(blank, 24)), actions.tasks.insert, { isPrimary: true, isOff }) : nothing}
    ${hasTasks ? button(texts.create, actions.tasks.create, { isPrimary: blank === undefined, isOff }) : nothing}
    ${button(texts.startOver, actions.tasks.startOver, { isOff })}
  </div>`;
}

/** The name of the role that is shown, when it has no task yet. */
export function blankRoleOf(state: PaneState): string | undefined {
  const role = shownRole(state);
  return role && (role.raw.get('tasks')?.rows.length ?? 0) === 0 ? role.sheet.name : undefined;
}
