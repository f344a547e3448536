import { splitFollowsLabels } from '../../src/checks/split-follows-labels';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';
import { checkCases } from './check-cases';

const split = (displacement: string, augmentation: string, notInvolved: string) => ({
  displacement,
  augmentation,
  notInvolved,
});

checkCases(splitFollowsLabels, {
  valid: {
    'a right sheet': sheetRole(),
    'rounded shares that add to 99 %': role({
      tasks: ['33.4% 5 D', '33.3% 3 A', '33.3% 1 N'],
      formulas: split('33%', '33%', '33%'),
    }),
    'a split in plain numbers': role({ tasks: ['65 5 D', '35 3 A'], formulas: split('65', '35', '0') }),
    'a split though a score is missing': role({ tasks: ['65% - D', '35% 3 A'], formulas: split('65%', '35%', '0%') }),
  },
  invalid: [
    {
      why: 'labels counted wrong: two shares differ, the sum is right',
      given: sheetRole({ ...medicalCoder, states: { displacement: '60%', augmentation: '40%' } }),
      finds: [
        {
          at: 'tasks.displacement',
          says: 'Displacement is stated 60 %, computed 65 %. It is typed over the formula.',
          fix: 'formula: 65 %',
        },
        {
          at: 'tasks.augmentation',
          says: 'Augmentation is stated 40 %, computed 35 %. It is typed over the formula.',
          fix: 'formula: 35 %',
        },
      ],
    },
    {
      why: 'a split that does not add to 100 %',
      given: sheetRole({ ...medicalCoder, formulas: { displacement: '60%' } }),
      finds: [
        {
          at: 'tasks.displacement',
          says: 'Displacement is stated 60 %, computed 65 %. The stated split adds to 95 %.',
          fix: 'formula: 65 %',
        },
      ],
    },
    {
      why: 'a blank label, one in small letters and one of its own',
      given: role({ tasks: ['30% 5 -', '30% 3 Augmentation', '40% 1 HUMAN'], formulas: split('30%', '30%', '40%') }),
      finds: [
        {
          at: 'tasks.0.label',
          says: 'Label of task 1 is blank; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED.',
        },
        {
          at: 'tasks.1.label',
          says: 'Label of task 2 is “Augmentation”; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED, in capitals.',
          fix: 'value: AUGMENTATION',
        },
        {
          at: 'tasks.2.label',
          says: 'Label of task 3 is “HUMAN”; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED.',
        },
      ],
    },
  ],
  notRun: [
    { given: role({ tasks: ['- 3 A', '40% 2 A'] }), because: 'the time of task 1 is missing' },
    { given: role(), because: 'no split is stated' },
  ],
});
