import type { Check, Severity } from '../../src/checks/check';
import { provenanceMeaning } from '../../src/method/provenance';
import type { CheckExample, CheckProse, ExampleCell } from './check-prose';
import { type Html, lines, table, text } from './html';
import type { PageContent } from './shell';

const severityInWords: Readonly<Record<Severity, string>> = {
  error: 'Error: the assessment is wrong.',
  warning: 'Warning: an assessor must look and answer.',
  info: 'Note: worth knowing.',
};

/** The page of one check. */
export function checkPage({ name, severity, protects, provenance }: Check, prose: CheckProse): PageContent {
  const { about, finds, passes, notRun } = prose;
  return {
    title: name,
    main: lines(
      `<h1>${name}</h1>`,
      `<p class="description">${text(protects)}</p>`,
      `<p class="severity">${severityInWords[severity]}</p>`,
      ...about.map((each) => `<p class="about">${each}</p>`),
      ...(finds ? ['<h2>What it finds</h2>', example('failing', finds), findings(finds.findings)] : []),
      ...(passes ? ['<h2>What it passes</h2>', example('passing', passes)] : []),
      ...(notRun ? ['<h2>When it does not run</h2>', `<p>${notRun.sheet}</p>`, because(notRun.because)] : []),
      '<h2>Where the rule comes from</h2>',
      `<p><span class="mark">${provenance}</span> ${provenanceMeaning[provenance]} See <a href="../method.html">the method</a>.</p>`,
    ),
  };
}

function example(kind: 'failing' | 'passing', { role, cells }: CheckExample): Html {
  const which = cells.length === 1 ? 'this cell' : 'these cells';
  return lines(
    `<p>The complete sheet of a ${text(role ?? 'Medical Coder')}, with ${which}:</p>`,
    table(
      ` class="example ${kind}"${role === undefined ? '' : ` data-role="${text(role)}"`}`,
      ['Cell', 'Holds'],
      cells.map(row),
    ),
  );
}

function row({ at, place, holds, byFormula = false }: ExampleCell): Html {
  const value = holds === '' ? '' : `<code>${text(holds)}</code>${byFormula ? ', by its formula' : ''}`;
  return `<tr data-key="${text(at)}"${byFormula ? ' data-formula' : ''}><td>${text(place)}</td><td>${value}</td></tr>`;
}

const findings = (sentences: readonly string[]) =>
  lines('<ul class="findings">', ...sentences.map((sentence) => `<li><q>${text(sentence)}</q></li>`), '</ul>');

const because = (reason: string) => `<p class="because">Not run, because <q>${text(reason)}</q>.</p>`;
