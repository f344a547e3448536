import { checkEntries } from '../../src/cli/check-json';
import { sarifLog, sarifResults } from '../../src/cli/check-sarif';
import { checkLines, counted, noTally, summary } from '../../src/cli/check-text';
import type { SourceRole } from '../../src/cli/source-role';
import { isOpenError, statusesOf } from '../../src/cli/statuses';
import { allChecks } from '../../src/checks/registry';
import { documentRole, lineOf, sheetRole, waived } from './source';

const statedShare = '% of task time scoring 3+';

describe('as text', () => {
  it('a failed check of a document is one line: place, severity, name, message', () => {
    const lines = checkLines('docs/coder.md', documentRole());
    expect(lines).toMatch(
      new RegExp(
        `^docs/coder\\.md:${lineOf(statedShare)}  error    share3plus-follows  .*stated 65 %, computed 85 %.*\\n$`,
      ),
    );
  });

  it('a failed check of a sheet names file, sheet and cell', async () => {
    expect(checkLines('coder.xlsx', await sheetRole())).toMatch(
      /^coder\.xlsx:Medical Coder!B46 {2}error {4}share3plus-follows {2}/,
    );
  });

  it('a waived finding is no line, and counted', () => {
    const role = waived(documentRole());
    expect(checkLines('coder.md', role)).toBe('');
    expect(
      summary(
        counted(
          noTally,
          statusesOf(role, () => ''),
        ),
      ),
    ).toMatch(/^0 problems in 1 role: .* 1 waived/);
  });
});

test('an error that is waived is none that ends a run with 1', () => {
  const isOpen = (role: SourceRole) => statusesOf(role, () => '').some(isOpenError);
  expect([isOpen(documentRole()), isOpen(waived(documentRole()))]).toEqual([true, false]);
});

describe('as JSON', () => {
  const keys = ['check', 'severity', 'status', 'section', 'row', 'field', 'place', 'message', 'found', 'expected'];

  it('has an entry for every check, with these fields and no other', () => {
    const entries = checkEntries([documentRole()]);
    expect(new Set(entries.map(({ check }) => check))).toEqual(new Set(allChecks.map(({ name }) => name)));
    for (const entry of entries) expect(Object.keys(entry).sort()).toEqual([...keys].sort());
  });

  it('says place, found and expected of a failed check', () => {
    expect(checkEntries([documentRole()])).toContainEqual(
      expect.objectContaining({
        check: 'share3plus-follows',
        status: 'failed',
        place: `line ${lineOf(statedShare)}`,
        found: '65%',
        expected: '85 %',
      }),
    );
  });

  it('says which sheet of a workbook', async () => {
    const entries = checkEntries([await sheetRole()]);
    expect(entries.every(({ sheet }) => sheet === 'Medical Coder')).toBe(true);
    expect(entries).toContainEqual(expect.objectContaining({ status: 'failed', place: 'Medical Coder!B46' }));
  });

  it('tells waived from failed', () => {
    expect(checkEntries([waived(documentRole())]).map(({ status }) => status)).toEqual(
      expect.arrayContaining(['waived', 'passed', 'not-run']),
    );
  });
});

describe('as SARIF', () => {
  async function logOf(...add: Parameters<ReturnType<typeof sarifLog>['add']>[]) {
    let printed = '';
    const log = sarifLog({
      print: async (text) => {
        printed += text;
      },
    });
    await log.begin();
    for (const each of add) await log.add(...each);
    await log.end(true);
    return JSON.parse(printed);
  }

  it('is one run with a rule for every check and a page for every rule', async () => {
    const { version, runs } = await logOf();
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    const [{ tool, results, invocations }] = runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(allChecks.map(({ name }) => name));
    for (const { helpUri } of tool.driver.rules) expect(new URL(helpUri).pathname).toMatch(/\/docs\/checks\/.+\.html$/);
    expect(results).toEqual([]);
    expect(invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('has the findings of several roles, each of a rule that is there', async () => {
    const { runs } = await logOf(['a.md', documentRole()], ['b.xlsx', await sheetRole()]);
    const [{ results, tool }] = runs;
    expect(results).toHaveLength(2);
    const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { ruleId } of results) expect(rules).toContain(ruleId);
  });

  it('points at the line of a document', () => {
    expect(sarifResults('my docs/coder.md', documentRole())).toEqual([
      expect.objectContaining({
        ruleId: 'share3plus-follows',
        level: 'error',
        locations: [
          expect.objectContaining({
            physicalLocation: {
              artifactLocation: { uri: 'my%20docs/coder.md' },
              region: { startLine: lineOf(statedShare) },
            },
          }),
        ],
      }),
    ]);
  });

  it('points at the cell of a sheet', async () => {
    const [result] = sarifResults('coder.xlsx', await sheetRole());
    expect(JSON.stringify(result)).toContain('"fullyQualifiedName":"Medical Coder!B46"');
  });

  it('has a waived finding as suppressed', () => {
    expect(sarifResults('coder.md', waived(documentRole()))).toEqual([
      expect.objectContaining({ suppressions: [{ kind: 'inSource' }] }),
    ]);
  });
});
