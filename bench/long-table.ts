/* Scoring a long table in place, in Node on the emulated host over a lean spreadsheet: the whole against what the host takes
   to answer its requests and against AIJRI.TABLE over the same rows, how it grows with the number of rows, what goes over
   the wire, and how long the pane is held up at a time: from an answer of the host to the next request, in which the client
   and the add-in work. Processor time, so that other work on the machine counts little. */
import { tableAnswer } from '../src/functions/table';
import { openLongTable } from '../src/workbook/long-table/open-table';
import { scoreAsValues } from '../src/workbook/long-table/score-values';
import { manyRoles, openTable } from '../test/workbook/long-table/open-table-host';
import { ratioLine } from './measure';

async function main(): Promise<void> {
  // Compiled code for all that follows.
  await measure(1_000);
  let first: number | undefined;
  for (const rows of [1_000, 10_000, 100_000]) {
    const { lines, each } = await measure(rows);
    first ??= each;
    console.log(`${rows.toLocaleString('en')} rows:`);
    for (const line of lines) console.log(line);
    console.log(`  per row: ${(each / first).toFixed(2)} times that of 1,000 rows`);
  }
}

/** What it costs to score so many rows for the first time, and milliseconds per row. */
async function measure(rows: number): Promise<{ readonly lines: readonly string[]; readonly each: number }> {
  const table = manyRoles(rows);
  const { host, close } = await openTable(table, { table: 'Roles' });
  const found = await openLongTable({ kind: 'table', name: 'Roles', sheet: 'Sheet1' });
  if (!found.ok) throw new Error(found.sentence);
  await new Promise((resolve) => setTimeout(resolve, 100));

  const process = host.process.bind(host);
  const requests: number[] = [];
  const answers: number[] = [];
  let [answering, held] = [0, 0];
  let answered: number | undefined;
  host.process = async (request, partition) => {
    const asked = processorTime();
    if (answered !== undefined) held = Math.max(held, asked - answered);
    const answer = await process(request, partition);
    answered = processorTime();
    answering += answered - asked;
    requests.push(request.length);
    answers.push(answer.length);
    return answer;
  };
  const start = processorTime();
  const outcome = await scoreAsValues(found.table, found.table.mapping, new Date(2026, 10, 23));
  const whole = processorTime() - start;
  if (!outcome.ok) throw new Error(outcome.sentence);
  host.process = process;
  close();

  const cells = table.slice(1).map(([, ...inputs]) => inputs);
  const before = processorTime();
  tableAnswer(cells);
  const alone = processorTime() - before;
  const largest = (sizes: readonly number[]) => `${(Math.max(...sizes) / 1e6).toFixed(2)} MB`;
  return {
    each: whole / rows,
    lines: [
      ratioLine('scoring in place', whole, 'the host answering its requests', answering),
      ratioLine('without the host', whole - answering, 'AIJRI.TABLE over the same rows', alone),
      `  ${requests.length} requests, the largest ${largest(requests)}, the largest answer ${largest(answers)}`,
      `  the pane is held up for at most ${held.toFixed(0)} ms at a time`,
    ],
  };
}

/** Milliseconds of processor time of this process so far. */
function processorTime(): number {
  const { user, system } = globalThis.process.cpuUsage();
  return (user + system) / 1000;
}

void main().catch((error: unknown) => {
  console.error(error);
  globalThis.process.exitCode = 1;
});
