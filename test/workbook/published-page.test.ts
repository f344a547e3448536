import { fingerprint } from '../../src/assessment/fingerprint';
import { runChecks } from '../../src/checks/run-checks';
import { printMarkdown } from '../../src/document/print-markdown';
import { compute } from '../../src/scoring/computed';
import { createRoleSheets, newRoleOf } from '../../src/workbook/create-role-sheets';
import { openRole } from '../../src/workbook/read-role';
import { gridOf, requestGrid } from '../../src/workbook/sheet-request';
import { surroundingsOf } from '../../src/workbook/surroundings';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import { documentText, mustRead } from '../fixtures/documents';
import { openAddinHost } from '../workbench/open-addin-host';

jest.setTimeout(60_000);

test.each(['medical-coder.md', 'medical-coder-copied.txt', 'medical-coder.html'])(
  '%s becomes a role sheet with its score, its one finding, and a report with all that the page has',
  async (name) => {
    const document = mustRead(documentText(name), name);
    const engine = await createHeadlessEngine();
    const host = await openAddinHost(engine);
    try {
      expect(await createRoleSheets([newRoleOf(document)])).toMatchObject({ ok: true });
      await engine.settled();
      const open = await Excel.run(async (context) => {
        const request = requestGrid(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
        const { id, name: sheet } = request.sheet;
        return openRole({ id, name: sheet }, gridOf(request), surroundingsOf(request.surroundings));
      });
      if (!open) throw new Error('The sheet is no role sheet.');
      const { reading, role } = open;
      const { assessment } = document;
      const ofPage = runChecks({ assessment, computed: compute(assessment) });
      expect(reading.computed.result).toEqual(compute(assessment).result);
      expect(reading.computed.result?.score).toBe(116);
      expect(reading.report.findings.map(({ key }) => key)).toEqual(ofPage.findings.map(({ key }) => key));
      expect(reading.report.findings).toHaveLength(1);
      expect(reading.fingerprint).toBe(fingerprint(document.role));
      const report = printMarkdown({ role: role.raw, kept: reading.kept }).split('\n');
      const ofDocument = printMarkdown({ role: document.role, kept: document.kept }).split('\n');
      expect(ofDocument.filter((line) => !report.includes(line))).toEqual([]);
    } finally {
      host.close();
    }
  },
);
