import { inPoints } from '../assessment/ratings';
import { coefficients } from '../method/method';
import type { Check } from './check';
import { compareFigure, figureMessages } from './compare-figure';
import { figures } from './figures';
import { figureOr } from './missing-input';
import { together } from './parts';

/** Task resistance, under the task table and in the composite, is 6.00 minus the weighted total. */
export const taskResistanceFollows: Check = {
  name: 'task-resistance-follows',
  severity: 'error',
  protects: 'A task resistance that is not 6.00 minus the weighted total makes the whole score wrong.',
  provenance: 'published',
  messages: figureMessages,

  run(input) {
    const { computed } = input;
    const { taskResistance, weightedTotal, composite } = input.assessment.stated;
    const known = computed.taskResistance;
    const resistance = figureOr(known === undefined ? undefined : inPoints(known), input, ['time', 'score']);
    return together(
      [
        compareFigure(figures.taskResistance, taskResistance, resistance, {
          source: weightedTotal && {
            what: 'weighted total',
            gives: coefficients.resistanceFrom.value - weightedTotal.value,
          },
        }),
        compareFigure(figures.compositeResistance, composite.taskResistance, resistance, {
          source: taskResistance && { what: 'task resistance under the tasks', gives: taskResistance.value },
        }),
      ],
      'task resistance is not stated',
    );
  },
};
