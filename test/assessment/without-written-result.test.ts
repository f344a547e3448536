import { withoutWrittenResult } from '../../src/assessment/without-written-result';
import { allChecks } from '../../src/checks/registry';
import { runChecks } from '../../src/checks/run-checks';
import { compute } from '../../src/scoring/computed';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';

test('a result left over from older ratings leaves no finding, and all else is checked as before', () => {
  const stale = sheetRole({
    ...medicalCoder,
    states: {
      share3plus: '65%',
      'head.subLabel': 'Red (Imminent)',
      'sub-label.share3plus': '10%',
      'sub-label.growth': 2,
      'sub-label.evidenceMet': 'Yes',
      'sub-label.label': 'Red (Imminent)',
    },
  });
  const checksOfFigures = allChecks.filter(
    ({ severity, name }) => severity === 'error' && name !== 'override-complete',
  );
  const report = runChecks({ assessment: withoutWrittenResult(stale), computed: compute(stale) }, checksOfFigures);
  expect(report.findings.map(({ key }) => key)).toEqual(['share3plus-follows:tasks.share3plus']);
  expect(report.counts.notRun).toBe(0);
});
