import type { CheckProse } from '../../site/check-prose';

export const sectionsComplete: CheckProse = {
  about: [
    'The parts that a reader looks for at the end are there: reinstatement, survival strategy, timeline, comparators.',
  ],
  finds: {
    cells: [
      {
        at: 'commentary.Survival strategy',
        place: 'Assessor commentary, Survival strategy',
        holds: 'Move towards auditing.',
      },
      { at: 'commentary.Timeline', place: 'Assessor commentary, Timeline', holds: '' },
    ],
    findings: ['The survival strategy has 1 step; three are usual.', 'The timeline is blank.'],
  },
  passes: {
    cells: [
      {
        at: 'commentary.Survival strategy',
        place: 'Assessor commentary, Survival strategy',
        holds: '1. Audit. 2. Learn a speciality. 3. Check the software.',
      },
      { at: 'commentary.Timeline', place: 'Assessor commentary, Timeline', holds: 'Routine charts first.' },
    ],
  },
};
