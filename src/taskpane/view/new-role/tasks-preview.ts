import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TasksReading } from '../../../document/tasks/task-table';
import { sheetName } from '../../../workbook/sheet-name';
import { shownRole } from '../../pane-state';
import { shorten } from '../../shorten';
import { newRoleTexts } from '../../texts-new-role';
import { blankRoleOf } from './new-role-bar';
import type { NewRoleContext } from './new-role-page';
import { boundedList } from './parts';
import { sheetNameField } from './sheet-name-field';

const texts = newRoleTexts.tasks;

/** The tasks with their times, how these were set, what was left out, and where the tasks can go. */
export function tasksPreview(reading: TasksReading, context: NewRoleContext): TemplateResult {
  const { tasks, source, notTaken, problems } = reading;
  return html`${problems.map((sentence) => html`<p class="refused">${shorten(sentence, 300)}</p>`)}
  ${
    tasks.length === 0
      ? nothing
      : html`<table class="task-rows">
            <thead>
              <tr>
                <th scope="col">${texts.task}</th>
                <th scope="col">${texts.time}</th>
              </tr>
            </thead>
            <tbody>
              ${tasks.map(
                ({ name, percent }) =>
                  html`<tr>
                    <td>${shorten(name, 160)}</td>
                    <td>${percent === undefined ? html`<i>${texts.noTime}</i>` : `${percent} %`}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
          <p class="soft">${source}</p>
          ${
            notTaken.length === 0
              ? nothing
              : html`<details class="fold">
                  <summary>${texts.notTaken(notTaken.length)}</summary>
                  ${boundedList(notTaken, 50, (name) => html`${shorten(name, 160)}`, texts.more)}
                </details>`
          }
          ${target(context)}`
  }`;
}

/** What the sheet is called where the tasks get one of their own. */
function target({ state, actions }: NewRoleContext): TemplateResult {
  const { tasksName, sheetNames } = state.newRole;
  const role = shownRole(state);
  const planned = sheetName(tasksName || texts.defaultName, sheetNames);
  return html`${
    role && blankRoleOf(state) === undefined
      ? html`<p class="soft">${texts.hasTasks(shorten(role.sheet.name, 40))}</p>`
      : nothing
  }
  ${sheetNameField('tasks', { wanted: tasksName, planned }, actions.tasks.nameSheet)}`;
}
