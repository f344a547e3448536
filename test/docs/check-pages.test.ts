import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../src/checks/check';
import { allChecks } from '../../src/checks/registry';
import { run } from '../checks/check-cases';
import { type ExampleCell, exampleAssessment } from './check-example';
import { all, readPage, shown } from './page';

const severities: Readonly<Record<Severity, readonly [inList: string, onPage: string]>> = {
  error: ['error', 'Error: the assessment is wrong.'],
  warning: ['warning', 'Warning: an assessor must look and answer.'],
  info: ['note', 'Note: worth knowing.'],
};

/** The cells that an example names; none where the page has no such table. */
function cellsOf(table: Element | null): ExampleCell[] {
  return (table ? all(table, 'tbody tr') : []).map((row) => ({
    key: row.getAttribute('data-key') ?? '',
    value: shown(row.querySelector('code')),
    isFormula: row.hasAttribute('data-formula'),
  }));
}

const given = (table: Element | null) =>
  exampleAssessment(table?.getAttribute('data-role') ?? undefined, cellsOf(table));

describe.each(allChecks.map((check) => [check.name, check] as const))('the page of %s', (name, check) => {
  const page = readPage(`checks/${name}.html`);
  const failing = page.querySelector('.failing');
  const passing = page.querySelector('.passing');
  const because = page.querySelector('.because q');

  it('says what the check says of itself', () => {
    expect(shown(page.querySelector('h1'))).toBe(name);
    expect(shown(page.querySelector('.description'))).toBe(check.protects);
    expect(shown(page.querySelector('.severity'))).toBe(severities[check.severity][1]);
    expect(shown(page.querySelector('.mark'))).toBe(check.provenance);
    expect(all(page, '.about').length).toBeGreaterThan(0);
  });

  it('has an example that fails and one that passes, or says why the check does not run', () => {
    expect((failing && passing) ?? because).not.toBeNull();
  });

  if (failing) {
    it('finds in the failing example what the page says', () => {
      const { findings } = run(check, given(failing));
      const sentences = findings.map(({ sentence, detail }) => shown(textElement(`${sentence} ${detail}`)));
      expect(sentences).toEqual(all(page, '.findings q').map(shown));
    });
  }

  if (passing) {
    it('finds nothing in the passing example', () => {
      expect(run(check, given(passing))).toMatchObject({ state: 'passed', findings: [] });
    });
  }

  if (because) {
    it('does not run for the reason that the page says', () => {
      expect(run(check, given(null))).toMatchObject({ state: 'not-run', because: shown(because) });
    });
  }

  const textElement = (text: string) => {
    const element = page.createElement('p');
    element.textContent = text;
    return element;
  };
});

it('the list of checks names every page, in the order of the checks', () => {
  const rows = all(readPage('checks.html'), 'main tbody tr').map((row) => all(row, 'td').map(shown));
  expect(rows).toEqual(allChecks.map(({ name, severity, protects }) => [name, severities[severity][0], protects]));
  const links = all(readPage('checks.html'), 'main a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(allChecks.map(({ name }) => `checks/${name}.html`));
  const files = readdirSync(join(__dirname, '../../docs/checks'));
  expect(files.sort()).toEqual(allChecks.map(({ name }) => `${name}.html`).sort());
});

it('every link of a page leads to a page', () => {
  for (const { name } of allChecks) {
    for (const link of all(readPage(`checks/${name}.html`), 'a')) {
      expect(() => readPage(join('checks', link.getAttribute('href') ?? ''))).not.toThrow();
    }
  }
});
