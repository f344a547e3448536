import { roleReport } from '../../src/taskpane/role-report';
import { medicalCoder, roleReading } from '../e2e/fixtures/pane-readings';

test.each([
  ['Medical Coder', 'Medical Coder.md'],
  ['Coder "A/B": <new>?', 'Coder -A-B-- -new--.md'],
  ['..hidden. ', 'hidden.md'],
  ['...', 'Role.md'],
])('the report of the sheet %s is called %s', (sheet, name) => {
  const reading = roleReading(medicalCoder, { sheet: { id: '1', name: sheet } });
  expect(roleReport(reading, 'md', new Date(2026, 10, 23)).name).toBe(name);
});
