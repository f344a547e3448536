import type { Check, Severity } from '../../src/checks/check';
import { type FunctionMetadata, pageOfFunction, signatureOf } from './function-metadata';
import { type Html, lines, table, text } from './html';
import type { PageContent } from './shell';

/* The pages that list the others: the first page, the functions page and the checks page. */

export function functionsPage(functions: readonly FunctionMetadata[]): PageContent {
  const rows = functions.map((each) => {
    const link = `<a href="functions/${pageOfFunction(each.name)}"><code>${text(signatureOf(each).slice(1))}</code></a>`;
    return `<tr><td>${link}</td><td>${text(each.description)}</td></tr>`;
  });
  return {
    title: 'Functions',
    main: lines(
      '<h1>Functions</h1>',
      '<p>Type them like any other formula. They take cells and give values: no function changes a sheet, and nothing leaves the workbook.</p>',
      table('', ['Function', 'Gives'], rows),
      '<h2>Without the add-in</h2>',
      '<p>A cell with one of these functions keeps its last value for somebody who opens the workbook without the add-in, until Excel recalculates it; then it shows #NAME?. The score and the zone of a role sheet are ordinary Excel formulas for that reason.</p>',
    ),
  };
}

const severityInList: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export function checksPage(checks: readonly Check[]): PageContent {
  const rows = checks.map(
    ({ name, severity, protects }) =>
      `<tr><td>${linkToCheck(name)}</td><td>${severityInList[severity]}</td><td>${text(protects)}</td></tr>`,
  );
  return {
    title: 'Checks',
    main: lines(
      '<h1>Checks</h1>',
      '<p>Each check looks at one thing and says what it found, what is right, and where. One that lacks what it needs says “not run, because”, and never passes in silence. An error means that the assessment is wrong, a warning that an assessor must look and answer, a note that something is worth knowing.</p>',
      table('', ['Check', 'Severity', 'Protects against'], rows),
    ),
  };
}

export function firstPage(functions: readonly FunctionMetadata[], checks: readonly Check[]): PageContent {
  return {
    title: 'AIJRI for Excel',
    main: lines(
      '<h1>AIJRI for Excel</h1>',
      '<p>An Excel add-in that scores, checks and explains assessments by the AIJRI method (AI Job Resistance Index). Help with installing it is on the <a href="support.html">support page</a>.</p>',
      '<h2>Method</h2>',
      '<p>The <a href="method.html">method page</a> has every scale, coefficient and threshold, each marked published, inferred or ours.</p>',
      '<h2>Many roles</h2>',
      '<p>How roles are ranked, compared and held against published ones, and how a long table is scored, is on the <a href="many-roles.html">page on many roles</a>.</p>',
      '<h2>Command line</h2>',
      '<p>The same for folders and continuous integration, without Excel, is on the <a href="command-line.html">command-line page</a>.</p>',
      '<h2>Elsewhere</h2>',
      '<p>The same rules as SQL and as a Power Query function, for tables of any length, are on the <a href="rules.html">rules page</a>.</p>',
      '<h2>Functions</h2>',
      '<p>How to type them and what happens without the add-in is on the <a href="functions.html">functions page</a>.</p>',
      '<dl class="functions">',
      ...functions.map(({ name, description }) =>
        described(`<a href="functions/${pageOfFunction(name)}"><code>${name}</code></a>`, description),
      ),
      '</dl>',
      '<h2>Checks</h2>',
      '<p>What they have in common is on the <a href="checks.html">checks page</a>.</p>',
      '<dl class="checks">',
      ...checks.map(({ name, protects }) => described(linkToCheck(name), protects)),
      '</dl>',
    ),
  };
}

const described = (link: Html, sentence: string) => `<dt>${link}</dt>\n<dd>${text(sentence)}</dd>`;

const linkToCheck = (name: string) => `<a href="checks/${name}.html"><code>${name}</code></a>`;
