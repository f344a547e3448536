import { isDark } from '../../src/taskpane/theme';

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
  [{ bodyBackgroundColor: '#262626' }, true],
  [{ bodyBackgroundColor: 'F0F0F0' }, false],
  [{ bodyBackgroundColor: 'white' }, undefined],
  [{}, undefined],
])('%j is dark: %s', (theme, dark) => {
  expect(isDark(theme)).toBe(dark);
});
