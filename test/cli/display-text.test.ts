import { displayText } from '../../src/cli/display-text';

test.each([
  [0.65, '0%', '65%'],
  [0.285, '0%', '29%'],
  [1.005, '0.00', '1.01'],
  [11.6, '0.0', '11.6'],
  [-5, '0', '-5'],
  [46023.5, 'yyyy-mm-dd hh:mm', '2026-01-01 12:00'],
  [0.1 + 0.2, undefined, '0.3'],
  [0.35, 'General', '0.35'],
  [true, undefined, 'TRUE'],
  ['1.85/5.0', '0.00', '1.85/5.0'],
])('%p as %p is shown as %p', (value, format, shown) => {
  expect(displayText(value, format)).toBe(shown);
});
