import { phrase } from '../../src/checks/phrase';

test('fills every slot, each as often as it stands there', () => {
  expect(phrase('{a} and {b}, {a} again', { a: 'x', b: '{a}' })).toBe('x and {a}, x again');
});
