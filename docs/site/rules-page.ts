import { coefficients } from '../../src/method/method';
import { barrierNames, evidenceNames } from '../../src/method/rows';
import { barrierScale, evidenceScale, growthScale, type Scale, taskScale } from '../../src/method/scales';
import { inputs, type Input, usualColumns } from '../../src/rules/columns';
import { type Dialect, dialects, rulesText } from '../../src/rules/dialects';
import { ruleTexts } from '../../src/rules/texts';
import { type Html, lines, table, text } from './html';
import type { PageContent } from './shell';

/** The page of the rules as SQL and Power Query M: what they need and give, how far they are proven, and their text. */
export function rulesPage(): PageContent {
  return {
    title: 'Rules elsewhere',
    main: lines(
      '<h1>Use these rules elsewhere</h1>',
      '<p class="description">Score, zone and sub-label as SQL for DuckDB, PostgreSQL and Spark, and as a Power Query function, so that millions of rows run on the engine that you already have.</p>',
      '<p>Copy them from the end of the tab Functions in the pane, or print them with <code>npx aijri rules</code>, there also with the names of your own columns (<a href="command-line.html#rules">command line</a>). They are written from the rulebook of the add-in; after a change of the method, copy them again. The first line says which version they are of.</p>',
      '<h2>What they need</h2>',
      '<p>A table with a row per role and these columns, of any type for numbers:</p>',
      table('', ['Usual name', 'Holds', 'Scale'], inputs.map(inputRow)),
      '<h2>What they give</h2>',
      table('', ['Column', 'Holds'], outputs),
      '<p>Task resistance and share are read in millionths, as the add-in reads them. The score is made of whole numbers from there on and rounded half up, so that no engine rounds differently.</p>',
      '<p>A rating that is missing, not whole or off its scale gives NULL in all three columns, and null in Power Query, where a text instead of a number does the same. A share that is missing gives no sub-label where the zone’s rule needs it; one that is off its scale, such as 85 for 85 %, gives none anywhere. To find such rows, look for those without a sub-label.</p>',
      ...dialects.flatMap(section),
    ),
  };
}

const scaleOf = ({ min, max }: Scale, ratings = 1) => `whole, ${min * ratings} to ${max * ratings}`;
const { value: from } = coefficients.resistanceFrom;

const about: Readonly<Record<Input, readonly [holds: string, scale: string]>> = {
  taskResistance: ['Task resistance in points', `${from - taskScale.max} to ${from - taskScale.min}`],
  evidence: ['Evidence total', scaleOf(evidenceScale, evidenceNames.length)],
  barriers: ['Barrier total', scaleOf(barrierScale, barrierNames.length)],
  growth: ['AI growth correlation', scaleOf(growthScale)],
  share3plus: ['Share of task time scoring 3 or more, as a fraction', '0 to 1, or missing'],
};

const row = (...cells: readonly Html[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const inputRow = (input: Input): Html => row(`<code>${usualColumns[input]}</code>`, ...about[input].map(text));

const outputs: readonly Html[] = [
  row('<code>aijri_score</code>', 'The score with one decimal, 0.0 to 100.0'),
  row('<code>aijri_zone</code>', 'Red, Yellow or Green'),
  row('<code>aijri_sub_label</code>', 'The sub-label, such as Yellow (Urgent)'),
];

const section = (dialect: Dialect): Html[] => [
  `<h2 id="${dialect}">${ruleTexts.name[dialect]}</h2>`,
  `<p>${text(ruleTexts.proof[dialect])}</p>`,
  `<pre>${text(rulesText(dialect, usualColumns).trimEnd())}</pre>`,
];
