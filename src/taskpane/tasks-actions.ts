import type { TasksReading } from '../document/tasks/task-table';
import type { Outcome } from '../workbook/role-reading';
import type { NewRoleCore } from './import-actions';
import type { NewRoleWorkbook } from './new-role-workbook';
import { shownRole } from './pane-state';
import type { TaskSource } from './tasks-source';
import { newRoleTexts } from './texts-new-role';

const texts = newRoleTexts.tasks;

/** What the way Tasks asks for. */
export interface TasksActions {
  paste(text: string): void;
  openFiles(files: readonly File[]): void;
  /** An occupation of O*NET files, by its code. */
  chooseOccupation(code: string): void;
  nameSheet(name: string): void;
  startOver(): void;
  /** Into the blank task table of the role that is shown. */
  insert(): void;
  /** A new role sheet. */
  create(): void;
}

/** The chunk that reads texts. */
async function reader() {
  try {
    return await import(/* webpackChunkName: "reading" */ './reading/read-task-source');
  } catch {
    throw new Error(newRoleTexts.notLoaded);
  }
}

export function createTasksActions(core: NewRoleCore, workbook: NewRoleWorkbook): TasksActions {
  const { root, now, set, run, state, make } = core;

  function read(work: () => Promise<TaskSource>): void {
    void run('read', async () => {
      const tasks = await work();
      const occupation = tasks.onet?.occupations.find(({ code }) => code === tasks.code);
      set({ tasks, ...(occupation && { tasksName: occupation.title }) });
      root.querySelector<HTMLElement>('#tasks-title')?.focus();
      return outcomeOf(tasks);
    });
  }

  function write(work: (tasks: TasksReading) => Promise<Outcome>): void {
    const reading = now().tasks?.reading;
    if (reading) make(() => work(reading));
  }

  return {
    paste: (text) => read(async () => (await reader()).readPastedTasks(text)),
    openFiles(files) {
      if (files.length > 0) read(async () => (await reader()).readTaskFiles(files));
    },
    chooseOccupation(code) {
      const { tasks } = now();
      const onet = tasks?.onet;
      if (tasks && onet) read(async () => (await reader()).ofOccupation(tasks, onet, code));
    },
    nameSheet: (tasksName) => set({ tasksName }),
    startOver() {
      set({ tasks: undefined });
      root.querySelector<HTMLElement>('#paste')?.focus();
    },
    insert() {
      const role = shownRole(state());
      if (role) write((tasks) => workbook.insertTasks(role, tasks));
    },
    create: () => write((tasks) => workbook.createWithTasks(now().tasksName, tasks)),
  };
}

function outcomeOf({ reading, onet }: TaskSource): Outcome {
  if (reading) return { ok: reading.tasks.length > 0, sentence: texts.read(reading.tasks.length) };
  const occupations = onet?.occupations.length ?? 0;
  return occupations > 0
    ? { ok: true, sentence: texts.chooseNext(occupations) }
    : { ok: false, sentence: texts.nothingRead };
}
