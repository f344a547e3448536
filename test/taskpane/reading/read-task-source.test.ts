import { readPastedTasks, readTaskFiles } from '../../../src/taskpane/reading/read-task-source';

const statements =
  'O*NET-SOC Code\tTitle\tTask ID\tTask\n99-1001.00\tKeeper\t1\tKeep the light.\n99-1001.00\tKeeper\t2\tWrite the log.';
const header = 'O*NET-SOC Code\tTask ID\tScale ID\tCategory\tData Value';
const ratings = `${header}\n99-1001.00\t1\tIM\tn/a\t4\n99-1001.00\t2\tIM\tn/a\t1`;
const file = (name: string, content: BlobPart) => new File([content], name);

test('a list that is pasted gives tasks', () => {
  expect(readPastedTasks('- Code\n- Ask').reading?.tasks).toEqual([
    { name: 'Code', percent: 50 },
    { name: 'Ask', percent: 50 },
  ]);
});

test('a single file of a list is read as one', async () => {
  const source = await readTaskFiles([file('tasks.txt', 'Code (75 %)\nAsk (25 %)')]);
  expect(source).toMatchObject({ onet: undefined, reading: { tasks: [{ percent: 75 }, { percent: 25 }] } });
});

test('O*NET files with one occupation need no choice', async () => {
  const source = await readTaskFiles([file('Task Ratings.txt', ratings), file('Task Statements.txt', statements)]);
  expect(source).toMatchObject({ code: '99-1001.00', reading: { tasks: [{ percent: 80 }, { percent: 20 }] } });
});

test('ratings alone say which file is missing', async () => {
  const source = await readTaskFiles([file('Task Ratings.txt', ratings)]);
  expect(source.reading).toBeUndefined();
  expect(source.onet?.problems).toEqual([expect.stringMatching(/^No file names the tasks: add Task Statements/)]);
});

test('a whole release is larger than any document, and read', async () => {
  const filler = `\n99-2002.00\t7\tFT\t1\t${'0'.repeat(2_000)}`.repeat(6_000);
  const source = await readTaskFiles([
    file('Task Ratings.txt', ratings + filler),
    file('Task Statements.txt', statements),
  ]);
  expect(source.problems).toEqual([]);
  expect(source.reading?.tasks).toHaveLength(2);
});

test('a file that is no text is named with the reason, and the others are read', async () => {
  const source = await readTaskFiles([file('tasks.docx', 'PK\u0003\u0004'), file('tasks.txt', 'Code\nAsk')]);
  expect(source.problems).toEqual([expect.stringMatching(/^tasks\.docx: The file is not text but /)]);
  expect(source.reading?.tasks).toHaveLength(2);
});
