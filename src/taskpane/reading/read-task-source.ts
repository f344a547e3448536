import { decodeText } from '../../document/decode-text';
import { type OnetFiles, onetTasks, readOnetFiles } from '../../document/tasks/onet';
import { readTaskList } from '../../document/tasks/task-list';
import { taskMessages } from '../../document/tasks/task-messages';
import { bytesOf } from './file-bytes';
import type { TaskSource } from '../tasks-source';

/** Task Ratings of a whole O*NET release has 12 to 16 MB. (ours) */
const largestTaskFile = 40_000_000;

/** Tasks from a pasted list or table. */
export const readPastedTasks = (text: string): TaskSource => listed(text, []);

/** Tasks from files: O*NET files of a release, or one list or table. */
export async function readTaskFiles(files: readonly File[]): Promise<TaskSource> {
  const texts: { name: string; text: string }[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file, largestTaskFile);
    const decoded = bytes instanceof Uint8Array ? decodeText(bytes, largestTaskFile) : bytes;
    if (decoded.kind === 'refused') problems.push(`${file.name}: ${decoded.sentence}`);
    else texts.push({ name: file.name, text: decoded.text });
  }
  const onet = readOnetFiles(texts);
  const [only, ...others] = texts;
  if (only && others.length === 0 && onet.problems.includes(taskMessages.onetUnknown(only.name))) {
    return listed(only.text, problems);
  }
  const [first, ...more] = onet.occupations;
  const told = { problems: [...problems, ...onet.problems], onet, code: '', reading: undefined };
  return first && more.length === 0 ? ofOccupation(told, onet, first.code) : told;
}

/** The tasks of an occupation of the files. */
export const ofOccupation = (source: TaskSource, onet: OnetFiles, code: string): TaskSource => ({
  ...source,
  code,
  reading: onetTasks(onet, code),
});

const listed = (text: string, problems: readonly string[]): TaskSource => ({
  problems,
  onet: undefined,
  code: '',
  reading: readTaskList(text),
});
