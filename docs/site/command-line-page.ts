import { type CommandSpec, commandSpecs, exits, inputs } from '../../src/cli/command-line';
import { optionAbout, optionName } from '../../src/cli/help';
import { type Html, lines, table, text } from './html';
import type { PageContent } from './shell';

/** The page of the command line: what --help says, with examples. */
export function commandLinePage(): PageContent {
  return {
    title: 'Command line',
    main: lines(
      '<h1>Command line</h1>',
      '<p class="description">Scores, checks, reports and converts assessments for folders and continuous integration, without Excel.</p>',
      '<p>The command line comes with the source: after <code>npm ci</code>, <code>npx aijri</code> runs it in that folder. It is the same method and the same checks as in Excel, and sends nothing anywhere.</p>',
      ...[...inputs, ...exits].map(paragraph),
      ...commandSpecs.flatMap(command),
      '<h2>Limits</h2>',
      '<p>A workbook is read as it was last saved: its formulas are not calculated, and one that was saved without results is refused. It may have 25 MB and unpack to 100 MB, a document 10 MB. The rating noise that a workbook keeps for the add-in is not read; likely ranges take the standard one.</p>',
    ),
  };
}

const paragraph = (sentences: string): Html => `<p>${text(sentences)}</p>`;

function command({ name, usage, about, options, details }: CommandSpec): Html[] {
  const rows = options.map(
    (option) => `<tr><td><code>${text(optionName(option))}</code></td><td>${text(optionAbout(option))}</td></tr>`,
  );
  const [example, shown] = examples[name];
  return [
    `<h2 id="${name}">${name}</h2>`,
    `<pre>aijri ${name} ${text(usage)}</pre>`,
    paragraph(about),
    table('', ['Option', 'Does'], rows),
    ...details.map(paragraph),
    `<p>Example:</p>`,
    `<pre>${text(lines(`npx aijri ${example}`, ...shown))}</pre>`,
  ];
}

/** A line that somebody types, with what it prints. */
type Example = readonly [typed: string, shown: readonly string[]];

/** Shown examples are run by a test. */
export const examples: Readonly<Record<CommandSpec['name'], Example>> = {
  score: [
    'score assets/aijri-template.xlsx',
    [
      'Score  Zone        Sub-label             Place  Role',
      ' 11.6  Red         Red                   assets/aijri-template.xlsx:Medical Coder  Medical Coder',
    ],
  ],
  check: [
    'check assets/aijri-template.xlsx',
    [
      'assets/aijri-template.xlsx:Medical Coder!B46  error    share3plus-follows  Time scoring 3+ is stated 65 %, computed 85 %. 65 % is the displacement share; tasks scoring 3 or more take 85 % of the time.',
    ],
  ],
  report: ['report roles --out reports', []],
  convert: ['convert roles --to xlsx --out roles.xlsx', []],
  template: ['template --out my-roles.xlsx', ['my-roles.xlsx']],
  rules: [
    'rules --dialect postgresql',
    [
      '-- AIJRI 1.0 as PostgreSQL: score, zone and sub-label of every row.',
      '-- Put your table in place of roles; each expression also works alone.',
    ],
  ],
};
