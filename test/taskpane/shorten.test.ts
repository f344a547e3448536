import { shorten } from '../../src/taskpane/shorten';

test.each([
  ['Medical Coder', 40, 'Medical Coder'],
  ['Medical Coder', 8, 'Medical…'],
  ['  two\n lines\t here ', 40, 'two lines here'],
  ['turned \u202Eround\u202C', 40, 'turned round'],
  ['\u0000\u200b', 40, ''],
  ['😀😀😀😀', 3, '😀😀…'],
  ['x'.repeat(32_767), 5, 'xxxx…'],
])('%j in %i characters is %j', (text, most, shown) => {
  expect(shorten(text, most)).toBe(shown);
});

test('what is cut off still shows as cut, even when the start holds only spaces', () => {
  expect(shorten(`${' '.repeat(100)}end`, 10)).toBe('…');
});
