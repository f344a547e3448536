import { neighbour } from '../../src/taskpane/tabs';

const all = ['one', 'two', 'three'] as const;

test.each([
  ['one', 'ArrowRight', 'two'],
  ['three', 'ArrowRight', 'one'],
  ['one', 'ArrowLeft', 'three'],
  ['two', 'Home', 'one'],
  ['two', 'End', 'three'],
  ['two', 'Enter', undefined],
] as const)('from %s, %s leads to %s', (from, key, to) => {
  expect(neighbour(all, from, key)).toBe(to);
});
