import { evidenceTotalOf, barrierTotalOf, growthValue, taskResistanceOf } from '../../src/assessment/ratings';
import {
  aijri,
  aijriExplain,
  aijriResistance,
  aijriShare,
  aijriSplit,
  aijriSubLabel,
  aijriZone,
  zone,
} from '../../src/functions/functions';
import { knownResults } from '../../src/method/calibration';
import { levels } from '../../src/method/scales';
import { growthScale } from '../../src/method/scales';
import { publishedScore, scoreFrom } from '../../src/scoring/score';
import { zoneOf } from '../../src/scoring/zone';
import { installCustomFunctions } from './excel-errors';
import { barriers, evidence, growth, labels, plainTasks, tasks, times } from './medical-coder';

beforeAll(() => void installCustomFunctions());

const row = (column: readonly (readonly unknown[])[]) => [column.map(([value]) => value)];

describe('AIJRI', () => {
  it.each(knownResults)('gives the published score of $role', (role) => {
    const given = [[role.taskResistance]];
    expect(aijri(given, [[role.evidence]], [[role.barriers]], role.growth)).toBe(role.score);
  });

  it.each([
    ['percentages', tasks],
    ['plain numbers', plainTasks],
    ['a number in a cell', [[1.85]]],
  ])('takes tasks as %s', (_form, given) => {
    expect(aijri(given, evidence, barriers, growth)).toBe(11.6);
  });

  it('takes ratings in a column, in a row and as a total', () => {
    expect(aijri(tasks, row(evidence), row(barriers), growth)).toBe(11.6);
    expect(aijri(tasks, [[-5]], [[2]], growth)).toBe(11.6);
    expect(aijri(tasks, row(evidence), barriers, [[growth]] as unknown)).toBe(11.6);
  });

  it.each([
    ['null, as on the web', null],
    ['"", as from a formula', ''],
    ['0, as on the desktop', 0],
  ])('ignores blank rows at the end of a range: %s', (_form, blank) => {
    const end = [
      [blank, blank],
      [blank, blank],
    ];
    expect(aijri([...tasks, ...end], [...evidence, [blank]], [...barriers, [blank], [blank]], growth)).toBe(11.6);
  });

  it('caps the score at 100', () => {
    expect(aijri([[5]], [[10]], [[10]], 2)).toBe(100);
  });

  it('takes the plain value of a formatted number', () => {
    const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: 1.85, numberFormat: '0.00' };
    expect(aijri([[formatted]], evidence, barriers, growth)).toBe(11.6);
  });

  it('agrees with scoring all over the domain', () => {
    for (let hundredths = 100; hundredths <= 500; hundredths += 7) {
      for (let evidenceTotal = -10; evidenceTotal <= 10; evidenceTotal += 3) {
        for (let barrierTotal = 0; barrierTotal <= 10; barrierTotal += 5) {
          for (const step of levels(growthScale)) {
            const inputs = {
              taskResistance: known(taskResistanceOf(hundredths / 100)),
              evidence: known(evidenceTotalOf(evidenceTotal)),
              barriers: known(barrierTotalOf(barrierTotal)),
              growth: known(growthValue(step)),
            };
            const expected = publishedScore(inputs) / 10;
            expect(aijri([[hundredths / 100]], [[evidenceTotal]], [[barrierTotal]], step)).toBe(expected);
          }
        }
      }
    }
  });
});

describe('ZONE and AIJRI.ZONE', () => {
  it.each([
    [0, 'Red'],
    [24.9, 'Red'],
    [25, 'Yellow'],
    [47.9, 'Yellow'],
    [47.95, 'Green'],
    [48, 'Green'],
    [100, 'Green'],
  ])('%d is %s', (score, expected) => {
    expect(zone(score)).toBe(expected);
    expect(aijriZone(score)).toBe(expected);
  });

  it('agrees with scoring on every published score', () => {
    for (let tenths = 0; tenths <= 1000; tenths += 1) {
      expect(zone(tenths / 10)).toBe(zoneOf(known(scoreFrom(tenths / 10))));
    }
  });
});

describe('AIJRI.SUBLABEL', () => {
  it('names the sub-label of a role with its tasks', () => {
    expect(aijriSubLabel(tasks, evidence, barriers, growth)).toBe('Red');
    expect(aijriSubLabel([[100, 5]], [[-8]], [[1]], -2)).toBe('Red (Imminent)');
    expect(
      aijriSubLabel(
        [
          [0.6, 2],
          [0.4, 4],
        ],
        [[2]],
        [[3]],
        0,
      ),
    ).toBe('Yellow (Urgent)');
    expect(
      aijriSubLabel(
        [
          [0.8, 1],
          [0.2, 3],
        ],
        [[5]],
        [[3]],
        0,
      ),
    ).toBe('Green (Transforming)');
    expect(
      aijriSubLabel(
        [
          [0.9, 1],
          [0.1, 3],
        ],
        [[5]],
        [[3]],
        0,
      ),
    ).toBe('Green (Stable)');
  });

  it('needs no tasks where the rule does not ask for share3+', () => {
    expect(aijriSubLabel([[1.7]], [[-5]], [[1]], 0)).toBe('Red');
    expect(aijriSubLabel([[4.5]], [[5]], [[3]], 2)).toBe('Green (Accelerated)');
  });
});

describe('AIJRI.RESISTANCE', () => {
  it('is 6.00 minus the weighted total', () => {
    expect(aijriResistance(tasks)).toBe(1.85);
    expect(aijriResistance([[1, 5]])).toBe(1);
    expect(aijriResistance([[100, 1]])).toBe(5);
    expect(aijriResistance([[3.05]])).toBe(3.05);
  });
});

describe('AIJRI.SHARE', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 0.85],
    [4, 0.65],
    [5, 0.65],
  ])('at or above %d it is %d', (from, share) => {
    expect(aijriShare(tasks, from)).toBe(share);
    expect(aijriShare(plainTasks, from)).toBe(share);
  });
});

describe('AIJRI.SPLIT', () => {
  const split = [[0.65, 0.35, 0]];

  it('gives three shares in one row', () => {
    expect(aijriSplit(times, labels)).toEqual(split);
    expect(aijriSplit(row(times), labels)).toEqual(split);
    expect(aijriSplit(row(times), row(labels))).toEqual(split);
    expect(aijriSplit([[100]], [['NOT INVOLVED']])).toEqual([[0, 0, 1]]);
  });

  it.each([[null], [''], [0]])('ignores blank tasks at the end: %p', (blank) => {
    expect(aijriSplit([...times, [blank]], [...labels, [blank]])).toEqual(split);
  });
});

describe('AIJRI.EXPLAIN', () => {
  it('gives step, formula and value in rows of three', () => {
    const trace = aijriExplain(tasks, evidence, barriers, growth);
    expect(trace.map(([step]) => step)).toEqual([
      'Task resistance',
      'Evidence modifier',
      'Barrier modifier',
      'Growth modifier',
      'Raw',
      'AIJRI score',
      'Zone',
      'Criterion of Red (Imminent)',
      'Criterion of Red (Imminent)',
      'Criterion of Red (Imminent)',
      'Sub-label',
    ]);
    expect(trace.map(([, , value]) => value)).toEqual([
      1.85,
      0.8,
      1.04,
      0.95,
      1.46224,
      11.6,
      'Red',
      'not met',
      'not met',
      'met',
      'Red',
    ]);
    expect(trace.every((line) => line.length === 3)).toBe(true);
  });

  it('holds no null, which Excel would show as 0', () => {
    expect(aijriExplain([[3.05]], [[5]], [[3]], 1).flat()).not.toContain(null);
  });
});

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a value off its scale in the test itself');
  return value;
}
