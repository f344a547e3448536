import fc from 'fast-check';
import { compute } from '../../src/scoring/computed';
import { explain } from '../../src/scoring/explain';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';

const anyTasks = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom('D', 'A', 'N')),
  { minLength: 1, maxLength: 12 },
);
const asText = (tasks: readonly (readonly [number, number, string])[]) =>
  tasks.map(([time, score, label]) => `${time}% ${score} ${label}`);

test('the order of the tasks does not matter', () => {
  const shuffled = anyTasks.chain((tasks) =>
    fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })),
  );
  fc.assert(
    fc.property(shuffled, ([tasks, other]) => {
      const figures = (list: typeof tasks) => ({
        ...compute(role({ tasks: asText(list) })),
        tasks: null,
        weighted: null,
      });
      expect(figures(tasks)).toEqual(figures(other));
    }),
  );
});

test('the split adds to the time total', () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const { split, timeTotal } = compute(role({ tasks: asText(tasks) }));
      expect(split && split.displacement + split.augmentation + split.notInvolved).toBe(timeTotal);
    }),
  );
});

describe('what is missing takes away only what follows from it', () => {
  test('a score: the split stays', () => {
    const computed = compute(role({ tasks: ['60% - D', '40% 2 A'] }));
    expect(computed).toMatchObject({
      timeTotal: 1_000_000,
      split: { displacement: 600_000 },
      weighted: [undefined, 800_000],
    });
    expect(computed.taskResistance).toBeUndefined();
    expect(computed.share3plus).toBeUndefined();
    expect(computed.result).toBeUndefined();
  });

  test('a label: the score stays', () => {
    const computed = compute(role({ tasks: ['60% 3 -', '40% 2 A'] }));
    expect(computed.split).toBeUndefined();
    expect(computed.result?.zone).toBe('Yellow');
  });

  test('time that does not add to 100 % gives no task resistance', () => {
    expect(compute(role({ tasks: ['60% 3 A', '39.96% 2 A'] })).taskResistance).toBeDefined();
    expect(compute(role({ tasks: ['60% 3 A', '39.94% 2 A'] })).taskResistance).toBeUndefined();
  });

  test('an evidence rating: no score', () => {
    const computed = compute(role({ evidence: [0, 0, null, 0, 0] }));
    expect(computed.evidence).toBeUndefined();
    expect(computed.barriers).toBe(0);
    expect(computed.result).toBeUndefined();
  });

  test('the protective principles are not part of the score', () => {
    const computed = compute(role({ principles: [null, 0, 0] }));
    expect(computed.quickScreen).toBeUndefined();
    expect(computed.result).toBeDefined();
  });
});

test('the trace tells the way from task resistance to the sub-label', () => {
  const { result } = compute(role(medicalCoder));
  const trace = result ? explain(result) : [];
  expect(trace.map(({ step, formula, value }) => `${step}: ${formula} = ${value}`)).toEqual([
    'Task resistance: 6.00 − weighted total 4.15 = 1.85',
    'Evidence modifier: 1 + 0.04 × evidence total −5 = 0.8',
    'Barrier modifier: 1 + 0.02 × barrier total 2 = 1.04',
    'Growth modifier: 1 + 0.05 × AI growth −1 = 0.95',
    'Raw: 1.85 × 0.80 × 1.04 × 0.95 = 1.46224',
    'AIJRI score: (1.4622 − 0.54) / 7.93 × 100 = 11.6',
    'Zone: 11.6 is below 25 = Red',
    'Criterion of Red (Imminent): Task resistance 1.85 < 1.80 = not met',
    'Criterion of Red (Imminent): Evidence total −5 ≤ −6 = not met',
    'Criterion of Red (Imminent): Barrier total 2 ≤ 2 = met',
    'Sub-label: 1 of 3 criteria met = Red',
  ]);
});
