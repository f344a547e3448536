/* AIJRI.TABLE as ratios: to a bare loop over typed arrays, and to the sheet's own formulas in LibreOffice and in the
   workbench's engine; then how much of 1,000 single AIJRI cells in the workbench is ours. Processor time of this process,
   so that other work on the machine counts little; LibreOffice, which is another process, by the clock. */
import { allRules } from '../src/method/method';
import { bareWorkbook } from '../test/template/bare-workbook';
import { recalculated } from '../test/template/libre-office';
import { bundled } from './bundled';
import { engineTime, singleCells } from './engine-speed';
import { ratioLine, timed } from './measure';
import { withoutFormulas, withSheetFormulas } from '../test/template/sheet-formulas';
import type { tableSpeed as measure } from './table-speed';

const rounds = 15;
const sheetRows = 50_000;
const engineRows = 5_000;
const manyCells = 1_000;

const counted = (rows: readonly unknown[]) => rows.length.toLocaleString('en');

async function main(): Promise<void> {
  const { tableSpeed } = await bundled<{ tableSpeed: typeof measure }>('table-speed');
  const domain = wholeDomain();
  const { table, bare } = tableSpeed(domain, rounds);
  console.log(`AIJRI.TABLE as it ships, whole domain, ${counted(domain)} rows:`);
  console.log(ratioLine('with its result array', table, 'a bare loop over typed arrays', bare));

  const some = domain.filter((_, index) => index % 9 === 0).slice(0, sheetRows);
  const ours = tableSpeed(some, rounds).table;
  const withFormulas = timed(() => void recalculated(bareWorkbook(some.map(withSheetFormulas), allRules)));
  const withValues = timed(() => void recalculated(bareWorkbook(some.map(withoutFormulas), allRules)));
  console.log(`${counted(some)} rows of score and zone formulas, without loading and saving:`);
  console.log(ratioLine('LibreOffice', withFormulas - withValues, 'AIJRI.TABLE', ours));
  const engine = await engineTime(some, engineRows);
  console.log(ratioLine(`the workbench’s engine, by ${engineRows} rows`, engine, 'AIJRI.TABLE', ours));

  const single = await singleCells(domain.filter((_, index) => index % 457 === 0).slice(0, manyCells));
  const share = ((100 * single.ours) / single.all).toFixed(1);
  console.log(`${manyCells.toLocaleString('en')} single AIJRI cells in the workbench:`);
  console.log(`  ${share} % of the time is ours (${single.ours.toFixed(0)} of ${single.all.toFixed(0)} ms)`);
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

void main();
