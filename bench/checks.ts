/* What all checks take over one ordinary role and over one of 5,000 tasks, and what a changed cell costs, as ratios to
   reading the same assessment from the values of its cells. A changed cell is a whole run: nothing is kept from the run
   before it, so that nothing can be stale. */
import { readAssessment } from '../src/assessment/read-assessment';
import { runChecks } from '../src/checks/run-checks';
import { compute } from '../src/scoring/computed';
import { rawRole } from '../test/fixtures/role';
import { medicalCoder } from '../test/fixtures/sheet-role';
import { median, ratioLine, timed } from './measure';

const ratings = { ...medicalCoder, tasks: undefined };
const manyTasks = Array.from({ length: 5_000 }, (_, index) => `0.02% ${1 + (index % 5)} A`);

for (const [name, tasks, rounds] of [
  ['9 tasks', medicalCoder.tasks, 200],
  ['5,000 tasks', manyTasks, 11],
] as const) {
  const raw = rawRole({ ...ratings, tasks });
  const changed = rawRole({ ...ratings, tasks, states: { 'tasks.0.score': 4 } });
  const assessment = readAssessment(raw);
  const computed = compute(assessment);
  const reading: number[] = [];
  const checking: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round++) {
    reading.push(timed(() => void readAssessment(raw)));
    checking.push(timed(() => void runChecks({ assessment, computed })));
    // Every other round the cell is put back, so that each run follows a change.
    again.push(timed(() => readAndCheck(round % 2 === 0 ? changed : raw)));
  }
  console.log(`A role of ${name}, median of ${rounds} rounds:`);
  console.log(ratioLine('all checks', median(checking), 'reading the assessment', median(reading)));
  console.log(ratioLine('after one changed cell, read and checked', median(again), 'reading alone', median(reading)));
}

function readAndCheck(raw: Parameters<typeof readAssessment>[0]): void {
  const assessment = readAssessment(raw);
  runChecks({ assessment, computed: compute(assessment) });
}
