/* AIJRI.TABLE as ratios: to a bare loop over typed arrays, and to the sheet's own formulas in LibreOffice and in the
   workbench's engine; then how much of 1,000 single AIJRI cells in the workbench is ours. Processor time of this process,
   so that other work on the machine counts little; LibreOffice, which is another process, by the clock. Modules are
   loaded one by one here; bundled, as in the add-in, AIJRI.TABLE takes about a third of the time. */
import { aijri } from '../src/functions/functions';
import { tableAnswer } from '../src/functions/table';
import { allRules } from '../src/method/method';
import { formulaFor } from '../src/workbook/layout/formulas';
import { bareWorkbook, type BareCell } from '../test/template/bare-workbook';
import { recalculated } from '../test/template/libre-office';
import { emptyContent } from '../workbench/engine/content';
import { createHeadlessEngine } from '../workbench/engine/headless';
import { median, ratioLine, timed } from './measure';

const rounds = 15;
const sheetRows = 50_000;
const engineRows = 2_000;
const singleCells = 1_000;

const domain = wholeDomain();
const columns = {
  resistance: Int32Array.from(domain, ([resistance]) => Math.round((resistance ?? 0) * 100)),
  evidence: Int8Array.from(domain, (row) => row[1] ?? 0),
  barriers: Int8Array.from(domain, (row) => row[2] ?? 0),
  growth: Int8Array.from(domain, (row) => row[3] ?? 0),
};

async function main(): Promise<void> {
  const table: number[] = [];
  const bare: number[] = [];
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    table.push(processorTime(() => void tableAnswer(domain)));
    bare.push(processorTime(() => (sum += bareLoop())));
  }
  console.log(`AIJRI.TABLE, whole domain, ${domain.length.toLocaleString('en')} rows, sum ${sum}:`);
  console.log(ratioLine('with its result array', median(table), 'a bare loop over typed arrays', median(bare)));

  const some = domain.filter((_, index) => index % 9 === 0).slice(0, sheetRows);
  const ours = median(Array.from({ length: rounds }, () => processorTime(() => void tableAnswer(some))));
  const withFormulas = timed(() => void recalculated(bareWorkbook(some.map(withSheetFormulas), allRules)));
  const withValues = timed(() => void recalculated(bareWorkbook(some.map(withoutFormulas), allRules)));
  console.log(`${some.length.toLocaleString('en')} rows of score and zone formulas, without loading and saving:`);
  console.log(ratioLine('LibreOffice', withFormulas - withValues, 'AIJRI.TABLE', ours));

  const few = some.slice(0, engineRows);
  const oursOfFew = (ours / some.length) * few.length;
  console.log(`${few.length.toLocaleString('en')} such rows:`);
  console.log(ratioLine('the workbench’s engine', await engineTime(few), 'AIJRI.TABLE', oursOfFew));

  await singleCellsShare();
}

/** Writing the formulas' sheet and calculating it, less writing values of the same size. */
async function engineTime(rows: readonly number[][]): Promise<number> {
  const calculate = async (cells: (string | number)[][]) => {
    const engine = await createHeadlessEngine(emptyContent());
    const sheet = engine.activeSheetId();
    for (const { name, value } of allRules) engine.setName({ name, formula: `=${value}` });
    engine.insertRows(sheet, 1, rows.length);
    await engine.settled();
    const started = process.cpuUsage();
    engine.write(sheet, { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells, 'person');
    await engine.settled();
    const spent = process.cpuUsage(started).user / 1000;
    engine.dispose();
    return spent;
  };
  const formulas = await calculate(rows.map((row, index) => withSheetFormulas(row, index).map((cell) => cell ?? '')));
  return formulas - (await calculate(rows.map((row) => withoutFormulas(row).map((cell) => cell ?? ''))));
}

async function singleCellsShare(): Promise<void> {
  const engine = await createHeadlessEngine(emptyContent());
  const sheet = engine.activeSheetId();
  let ours = 0;
  const parameter = (name: string, dimensionality: string) => ({ name, dimensionality });
  const parameters = [
    ...['tasks', 'evidence', 'barriers'].map((name) => parameter(name, 'matrix')),
    parameter('growth', 'scalar'),
  ];
  engine.registerFunction({ name: 'AIJRI', parameters }, (...given) => {
    const started = performance.now();
    const [tasks, evidence, barriers, growth] = given as [unknown[][], unknown[][], unknown[][], unknown];
    const score = aijri(tasks, evidence, barriers, growth);
    ours += performance.now() - started;
    return score;
  });
  await engine.settled();
  engine.insertRows(sheet, 1, singleCells);
  const rows = domain
    .filter((_, index) => index % 457 === 0)
    .slice(0, singleCells)
    .map((row, index) => [...row.slice(0, 4), `=AIJRI(A${index + 1},B${index + 1},C${index + 1},D${index + 1})`]);
  const started = performance.now();
  engine.write(sheet, { row: 0, column: 0, rows: rows.length, columns: 5 }, rows, 'person');
  await engine.settled();
  const all = performance.now() - started;
  engine.dispose();
  const share = ((100 * ours) / all).toFixed(1);
  console.log(`${rows.length.toLocaleString('en')} single AIJRI cells in the workbench:`);
  console.log(`  ${share} % of the time is ours (${ours.toFixed(0)} of ${all.toFixed(0)} ms)`);
}

function processorTime(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

function bareLoop(): number {
  const { resistance, evidence, barriers, growth } = columns;
  let sum = 0;
  for (let i = 0; i < resistance.length; i++) {
    const raw =
      (resistance[i] ?? 0) *
      (100 + 4 * (evidence[i] ?? 0)) *
      (100 + 2 * (barriers[i] ?? 0)) *
      (100 + 5 * (growth[i] ?? 0));
    const score = Math.min(1000, Math.floor((2 * (raw - 54_000_000) + 793_000) / 1_586_000));
    sum += score + (score >= 480 ? 1 : 0);
  }
  return sum;
}

/** Task resistance, evidence, barriers, growth and share3+. */
function wholeDomain(): number[][] {
  const rows: number[][] = [];
  for (let hundredths = 100; hundredths <= 500; hundredths++) {
    for (let evidence = -10; evidence <= 10; evidence++) {
      for (let barriers = 0; barriers <= 10; barriers++) {
        for (let growth = -2; growth <= 2; growth++) rows.push([hundredths / 100, evidence, barriers, growth, 0.5]);
      }
    }
  }
  return rows;
}

const fields = ['evidenceModifier', 'barrierModifier', 'growthModifier', 'raw', 'score', 'zone'] as const;

function withSheetFormulas(row: readonly number[], index: number): BareCell[] {
  const letters: Readonly<Record<string, string>> = {
    'composite.taskResistance': 'A',
    'evidence.total': 'B',
    'barriers.total': 'C',
    'principles.growth': 'D',
    'composite.evidenceModifier': 'E',
    'composite.barrierModifier': 'F',
    'composite.growthModifier': 'G',
    'composite.raw': 'H',
    'composite.score': 'I',
  };
  const where = {
    cell: (section: string, field: string) => {
      const letter = letters[`${section}.${field}`];
      return letter && `${letter}${index + 1}`;
    },
    column: () => undefined,
    rowCell: () => undefined,
    rule: ({ name }: { readonly name: string }) => name,
  };
  return [...row.slice(0, 4), ...fields.map((field) => formulaFor('composite', field, where) ?? '')];
}

const withoutFormulas = (row: readonly number[]): BareCell[] => [...row.slice(0, 4), ...fields.map(() => 1)];

void main();
