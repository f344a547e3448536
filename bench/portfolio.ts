/* Reading all role sheets of a workbook, in Node on the emulated host: the whole reading against the host answering the
   same requests, how it grows with the number of roles, what goes over the wire, and how long the pane is held up at a
   time. For the last one the recorded answers are given at once, so that only the client and the add-in work. */
import { medicalCoder } from '../src/template/content-medical-coder';
import { createPortfolioReader } from '../src/workbook/portfolio/read-portfolio';
import { actionTypes, type RequestBody } from '../workbench/host/protocol';
import { addRole, openRoles } from '../test/workbook/portfolio/open-roles';
import { ratioLine } from './measure';

/** One request with its answer, in JSON as on the wire. */
interface Exchange {
  readonly request: string;
  readonly answer: string;
  readonly asks: boolean;
}

async function main(): Promise<void> {
  let first: number | undefined;
  for (const roles of [10, 100, 500]) {
    const each = await measure(roles);
    first ??= each;
    console.log(`  per role: ${(each / first).toFixed(2)} times that of 10 roles`);
  }
}

/** Prints what a workbook of so many roles costs, and gives the milliseconds per role. */
async function measure(roles: number): Promise<number> {
  const workbook = await openRoles([]);
  const { engine, host } = workbook;
  for (let role = 1; role <= roles; role++) addRole(engine, `Role ${role}`, medicalCoder);
  await engine.settled();
  const process = host.process.bind(host);
  const exchanges: Exchange[] = [];
  host.process = async (request, partition) => {
    const answer = await process(request, partition);
    exchanges.push({ request, answer, asks: asks(request) });
    return answer;
  };
  // Compiled code and warm caches for all that follows.
  await createPortfolioReader().read();
  await quiet();
  exchanges.length = 0;

  const whole = await processorTime(async () => {
    const { rows } = await createPortfolioReader().read();
    if (rows.length !== roles) throw new Error(`${rows.length} rows for ${roles} roles.`);
  });
  await quiet();
  const recorded = exchanges.filter(({ asks }) => asks);
  const answering = await processorTime(async () => {
    for (const { request } of recorded) await process(request);
  });

  const answers = recorded.map(({ answer }) => answer);
  const nothing = JSON.stringify({ Results: [], TraceIds: [] });
  host.process = (request) => Promise.resolve(asks(request) ? (answers.shift() ?? nothing) : nothing);
  const held = await longestBlock(async () => void (await createPortfolioReader().read()));
  host.process = process;

  console.log(`${roles} roles:`);
  console.log(ratioLine('reading', whole, 'the host answering the same requests', answering));
  const largest = (sizes: readonly number[]) => `${(Math.max(...sizes) / 1e6).toFixed(2)} MB`;
  console.log(
    `  ${recorded.length} requests, the largest ${largest(recorded.map(({ request }) => request.length))}, ` +
      `the largest answer ${largest(recorded.map(({ answer }) => answer.length))}`,
  );
  console.log(`  the pane is held up for at most ${held.toFixed(0)} ms at a time`);
  workbook.close();
  return whole / roles;
}

const asks = (request: string): boolean => {
  const { Actions }: RequestBody = JSON.parse(request);
  return Actions.some(({ ActionType }) => ActionType === actionTypes.query);
};

/** After a run the client gives its ranges back in a request of its own. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Milliseconds of processor time of this process, so that other work on the machine counts little. */
async function processorTime(work: () => Promise<void>): Promise<number> {
  const start = globalThis.process.cpuUsage();
  await work();
  const { user, system } = globalThis.process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The longest time, in milliseconds, in which nothing else could run. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

void main().catch((error: unknown) => {
  console.error(error);
  globalThis.process.exitCode = 1;
});
