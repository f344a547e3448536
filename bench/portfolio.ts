/* Reading all role sheets of a workbook, in Node on the emulated host: the whole reading against the host answering the
   same requests, how it grows with the number of roles, what goes over the wire, how long the pane is held up at a time,
   what is kept in memory and what one changed role costs. Processor time, so that other work on the machine counts
   little. For the time that the pane is held up the recorded answers are given at once: only the client and the add-in
   work. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { medicalCoder } from '../src/template/content-medical-coder';
import { createPortfolioReader, type PortfolioReader } from '../src/workbook/portfolio/read-portfolio';
import type { RoleContent } from '../src/workbook/layout/content';
import { createHeadlessEngine } from '../workbench/engine/headless';
import { actionTypes, type RequestBody } from '../workbench/host/protocol';
import { addRole } from '../test/workbook/portfolio/open-roles';
import { openAddinHost } from '../test/workbench/open-addin-host';
import { manySheets } from './many-sheets';
import { median, ratioLine } from './measure';

/** One request with its answer, in JSON as on the wire. */
interface Exchange {
  readonly request: string;
  readonly answer: string;
}

/** So many roles are read for each figure, and at least once: a reading of 10 takes too little time to be measured. */
const rolesForAFigure = 100;

async function main(): Promise<void> {
  let first: number | undefined;
  for (const roles of [10, 100, 500, 2000]) {
    const each = await measure(roles);
    first ??= each;
    console.log(`  per role: ${(each / first).toFixed(2)} times that of 10 roles`);
  }
}

/** Prints what a workbook of so many roles costs, and gives the milliseconds per role. */
async function measure(roles: number): Promise<number> {
  const engine = await createHeadlessEngine();
  const [empty] = engine.sheets();
  for (let first = 1; first <= 5; first++) addRole(engine, `Role ${first}`, coder(first));
  if (empty) engine.deleteSheet(empty.id);
  await engine.settled();
  const sheets = manySheets(engine, roles);
  const { host, close } = await openAddinHost(sheets);
  const process = host.process.bind(host);
  const exchanges: Exchange[] = [];
  host.process = async (request, partition) => {
    const answer = await process(request, partition);
    if (asks(request)) exchanges.push({ request, answer });
    return answer;
  };

  const times = Math.ceil(rolesForAFigure / roles);
  const rounds = roles > 100 ? 1 : 3;
  const repeated = async (work: () => Promise<unknown>) => {
    for (let time = 0; time < times; time++) await work();
  };
  const readAll = async (reader: PortfolioReader = createPortfolioReader()) => {
    const { rows } = await reader.read();
    if (rows.length !== roles) throw new Error(`${rows.length} rows for ${roles} roles.`);
  };
  const cold = await processorTime(readAll);
  await quiet();
  const recorded = exchanges.splice(0);
  const answerAll = async () => {
    for (const { request } of recorded) await process(request);
  };
  // Compiled code and warm caches for all that follows.
  if (roles <= 100) await repeated(readAll);

  const whole: number[] = [];
  const answering: number[] = [];
  for (let round = 0; round < rounds; round++) {
    whole.push((await processorTime(() => repeated(readAll))) / times);
    await quiet();
    exchanges.length = 0;
    answering.push((await processorTime(() => repeated(answerAll))) / times);
  }
  console.log(`${roles} roles:`);
  console.log(ratioLine('reading', median(whole), 'the host answering the same requests', median(answering)));
  console.log(`  the first reading of the workbook: ${(cold / median(whole)).toFixed(1)} times that`);
  console.log(`  ${sizesOf(recorded)}`);

  let reader = createPortfolioReader();
  await readAll(reader);
  await quiet();
  exchanges.length = 0;
  reader.hint(sheets.sheets()[1]?.id ?? '');
  await readAll(reader);
  await quiet();
  console.log(`  one changed role and the active one: ${sizesOf(exchanges.splice(0))}`);
  const withRows = await heapInUse();
  reader = createPortfolioReader();
  console.log(`  kept in memory: ${((withRows - (await heapInUse())) / roles / 1000).toFixed(1)} kB per role`);

  const held: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const answers = recorded.map(({ answer }) => answer);
    host.process = (request) => Promise.resolve(asks(request) ? (answers.shift() ?? nothing) : nothing);
    held.push(await longestBlock(readAll));
    await quiet();
  }
  host.process = process;
  console.log(`  the pane is held up for at most ${median(held).toFixed(0)} ms at a time`);
  close();
  return median(whole) / roles;
}

/** The example with another score of its first task. */
const coder = (score: number): RoleContent => ({
  ...medicalCoder,
  tasks: {
    ...medicalCoder.tasks,
    rows: (medicalCoder.tasks?.rows ?? []).map((row, index) => (index === 0 ? { ...row, score } : row)),
  },
});

const nothing = JSON.stringify({ Results: [], TraceIds: [] });

const asks = (request: string): boolean => {
  const { Actions }: RequestBody = JSON.parse(request);
  return Actions.some(({ ActionType }) => ActionType === actionTypes.query);
};

function sizesOf(exchanges: readonly Exchange[]): string {
  const largest = (sizes: readonly number[]) => `${(Math.max(...sizes) / 1e6).toFixed(2)} MB`;
  return (
    `${exchanges.length} requests, the largest ${largest(exchanges.map(({ request }) => request.length))}, ` +
    `the largest answer ${largest(exchanges.map(({ answer }) => answer.length))}`
  );
}

/** After a run the client gives its ranges back in a request of its own. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Milliseconds of processor time of this process. */
async function processorTime(work: () => Promise<void>): Promise<number> {
  const start = globalThis.process.cpuUsage();
  await work();
  const { user, system } = globalThis.process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes that are in use once everything that nobody holds is gone, what is told of its end included. */
async function heapInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('Memory cannot be tidied up here.');
  for (let time = 0; time < 3; time++) {
    collect();
    await quiet();
  }
  return globalThis.process.memoryUsage().heapUsed;
}

/**
 * The longest time, in milliseconds, in which nothing else could run: of clock and processor time the shorter, because one
 * counts other work on the machine and the other what this process does aside, such as tidying up memory.
 */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let [last, lastUsage] = [performance.now(), globalThis.process.cpuUsage()];
  const timer = setInterval(() => {
    const { user, system } = globalThis.process.cpuUsage(lastUsage);
    longest = Math.max(longest, Math.min(performance.now() - last, (user + system) / 1000));
    [last, lastUsage] = [performance.now(), globalThis.process.cpuUsage()];
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

void main().catch((error: unknown) => {
  console.error(error);
  globalThis.process.exitCode = 1;
});
