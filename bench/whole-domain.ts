import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../src/assessment/ratings';
import type { Inputs } from '../src/scoring/inputs';

/** Every input of a score with time in whole percent: 401 x 21 x 11 x 5. */
export function wholeDomain(): Inputs[] {
  const all: Inputs[] = [];
  for (let hundredths = 100; hundredths <= 500; hundredths++) {
    const taskResistance = taskResistanceOf(hundredths / 100);
    for (let e = -10; e <= 10; e++) {
      const evidence = evidenceTotalOf(e);
      for (let b = 0; b <= 10; b++) {
        const barriers = barrierTotalOf(b);
        for (let g = -2; g <= 2; g++) {
          const growth = growthValue(g);
          if (
            taskResistance === undefined ||
            evidence === undefined ||
            barriers === undefined ||
            growth === undefined
          ) {
            throw new Error('The domain reaches out of scale.');
          }
          all.push({ taskResistance, evidence, barriers, growth });
        }
      }
    }
  }
  return all;
}
