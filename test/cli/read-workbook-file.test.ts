import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/cli/read-workbook-file';
import type { FileReading } from '../../src/cli/source-role';
import { medicalCoder } from '../../src/template/content-medical-coder';
import { methodSheet } from '../../src/template/sheet-method';
import { roleSheet } from '../../src/template/template';
import { templateOptions } from '../../src/template/template-bytes';
import { writeWorkbook } from '../../src/template/write-workbook';
import { sheetPart, tampered } from './archive';

const template = new Uint8Array(readFileSync(join(__dirname, '../../assets/aijri-template.xlsx')));

const failures = async (bytes: Uint8Array) => (await readWorkbookFile(bytes)).failures;
const onlyRole = ({ roles }: FileReading) => {
  const [role] = roles;
  if (!role || roles.length > 1) throw new Error(`there are ${roles.length} roles`);
  return role;
};

describe('the template', () => {
  it('gives its example, scored and checked as in Excel', async () => {
    const role = onlyRole(await readWorkbookFile(template));
    expect(role.title).toBe('Medical Coder');
    expect(role.computed.result).toMatchObject({ score: 116, zone: 'Red' });
    const failed = role.report.findings.map(({ check, finding }) => [check.name, role.locate(finding.at)]);
    expect(failed).toEqual([['share3plus-follows', { kind: 'cell', sheet: 'Medical Coder', cell: 'B46' }]]);
  });

  it('has a figure with the precision that is shown', async () => {
    const { assessment } = onlyRole(await readWorkbookFile(template));
    expect(assessment.stated.share3plus).toMatchObject({ text: '65%', step: 0.01, typed: true });
  });

  it('has the method’s numbers, and they are the standard ones', async () => {
    const { report } = onlyRole(await readWorkbookFile(template));
    expect(report.outcomes.find(({ check }) => check.name === 'method-is-standard')?.state).toBe('passed');
  });

  it('has a blank role, which is left out and said', async () => {
    expect((await readWorkbookFile(template)).notes).toEqual([expect.stringContaining('Blank role')]);
  });
});

test('a changed number of the method is found in a file as in Excel', async () => {
  const changed = await tampered(template, {
    [sheetPart(4)]: (xml) => xml.replace(/(<c r="[A-Z]+\d+"[^>]*>)<v>0\.04<\/v>/, '$1<v>0.05</v>'),
  });
  const { report } = onlyRole(await readWorkbookFile(changed));
  expect(report.findings.map(({ check }) => check.name)).toContain('method-is-standard');
});

test('formulas without results are said and nothing is scored', async () => {
  const bare = await tampered(template, {
    [sheetPart(2)]: (xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'),
  });
  const { roles, failures: said } = await readWorkbookFile(bare);
  expect(roles).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/formulas without results on the sheet Medical Coder.*save it/)]);
});

test('a waived finding has its answer', async () => {
  const row = {
    finding: 'Time scoring 3+ is stated 65 %, computed 85 %.',
    status: 'Error',
    where: 'B46',
    check: 'share3plus-follows',
    note: 'Waived by A. Analyst, 2026-11-23: as published',
  };
  const sheet = roleSheet({ ...medicalCoder, checks: { rows: [row] } }, 'Coder', 'Tasks', '#000000');
  const waived = await writeWorkbook([sheet, methodSheet()], templateOptions);
  const { report, answerTo } = onlyRole(await readWorkbookFile(waived));
  const reported = report.findings.find(({ check }) => check.name === 'share3plus-follows');
  expect(reported && answerTo(reported.finding)).toMatchObject({ kind: 'waiver', author: 'A. Analyst' });
});

describe('a hostile or broken file', () => {
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

  it('that unpacks to more than any workbook is not unpacked', async () => {
    const bomb = await tampered(template, { [sheetPart(1)]: () => megabytes(120) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await failures(bomb)).toEqual([expect.stringContaining('unpacks to more than 100 MB')]);
  });

  it('that lies about what it unpacks to is given up at what it declared', async () => {
    const liar = await tampered(template, { [sheetPart(1)]: () => megabytes(2) });
    const view = new DataView(liar.buffer, liar.byteOffset, liar.byteLength);
    for (let at = 0; at + 46 < liar.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 2 * 1024 * 1024)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await failures(liar)).toEqual([expect.stringContaining('is no workbook that can be opened')]);
  });

  it('that is cut off is said to be', async () => {
    expect(await failures(template.slice(0, template.length - 5000))).toEqual([
      expect.stringContaining('its end is missing'),
    ]);
  });

  it.each([22, 1000, 30_000, template.length - 400])('with damage at byte %d gives a sentence or roles', async (at) => {
    const damaged = template.slice();
    damaged.fill(0xff, at, at + 300);
    const { roles, failures: said, notes } = await readWorkbookFile(damaged);
    expect(roles.length + said.length + notes.length).toBeGreaterThan(0);
  });

  it('with entities that grow has them as they stand', async () => {
    const entities = await tampered(template, {
      [sheetPart(2)]: (xml) =>
        xml
          .replace(/<worksheet/, '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet')
          .replace(/(<c r="B15"[^>]*)t="s"([^>]*)>.*?<\/c>/s, '$1t="inlineStr"$2><is><t>&b;</t></is></c>'),
    });
    const { assessment } = onlyRole(await readWorkbookFile(entities));
    expect(assessment.role.get('Seniority Level')).toBe('&b;');
  });

  it('with a cell in the far corner leaves that sheet out', async () => {
    const corner = await tampered(template, {
      [sheetPart(1)]: (xml) =>
        xml.replace('</sheetData>', '<row r="99999"><c r="Z99999"><v>1</v></c></row></sheetData>'),
    });
    const { notes, roles } = await readWorkbookFile(corner);
    expect(notes).toContainEqual(expect.stringContaining('the sheet Start has more cells than any role sheet'));
    expect(roles).toHaveLength(1);
  });
});
