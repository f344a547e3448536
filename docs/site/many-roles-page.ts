import { assumptions } from '../../src/method/noise';
import { mostProposals } from '../../src/scoring/portfolio/comparators';
import { fewestForRange } from '../../src/scoring/portfolio/mean-range';
import { fewestInFamily, outOfLineFrom, rolesForOneMore } from '../../src/scoring/portfolio/sore-thumbs';
import { profileColumns } from '../../src/scoring/portfolio/rating-profile';
import { longTableInputs } from '../../src/workbook/long-table/columns';
import { longTableHeaders } from '../../src/workbook/long-table/guess-columns';
import { type AnalystField, analystHeaders } from '../../src/workbook/portfolio/analyst-columns';
import { type Html, lines, table, text } from './html';
import type { PageContent } from './shell';

/** The page on many roles: what the page All roles of the pane shows, and the rules that are ours. */
export function manyRolesPage(): PageContent {
  const likely = Math.round((assumptions.likelyTo.value - assumptions.likelyFrom.value) * 100);
  const ratingSteps = outOfLineFrom(profileColumns.findIndex(({ group }) => group === 'evidence'));
  const resistance = outOfLineFrom(profileColumns.findIndex(({ group }) => group === 'tasks'));
  return {
    title: 'Many roles',
    main: lines(
      '<h1>Many roles</h1>',
      '<p class="description">The page All roles of the pane, from the button All beside the name of the role: every role sheet of the workbook in one list, and what can be said of them together.</p>',
      '<h2 id="ranking">Ranking</h2>',
      `<p>Roles stand by score, each with its likely range, ${likely} in 100. Two roles whose ranges overlap are tied: the ratings cannot tell them apart. So a role has a single place only where no other range overlaps its own, and otherwise the places that are open to it. Hidden sheets are not read.</p>`,
      '<h2 id="portfolio">The Portfolio table</h2>',
      '<p>Write portfolio makes a table with a row for each role sheet, and brings it up to date when it is there. Rows and columns stay in your order, a renamed sheet keeps its row, and columns of yours are never touched. It needs no add-in to be read. These columns of yours are understood, whatever the letter case:</p>',
      table('', ['Header', 'What it does'], analystRows),
      '<h2 id="ratings">Ratings out of line</h2>',
      `<p>The tab Ratings shows every rating of every role as a heat map, and lists those that stick out of the role’s family. A rating is out of line when it is ${ratingSteps} steps or more from the family’s median, task resistance ${resistance} point, and at most one other role in ${rolesForOneMore} of the family is as far off on the same side. A family needs ${fewestInFamily} roles. This rule is ours: it points to what an assessor should look at again, not to what is wrong.</p>`,
      '<h2 id="anchors">Anchors and bias</h2>',
      `<p>The published roles of the Calibration sheet, and those that you add to its tables, stand in the ranking as anchors and count in no place or tie. The tab Anchors recomputes each whose ratings are known. Where you have scored a published role yourself, it says how your scores differ on average, and which ratings do it; sheets are matched by job title. From ${fewestForRange} roles on it says where the true mean lies, 90 in 100, by Student’s t. (ours)</p>`,
      '<h2 id="next">Where to look next</h2>',
      `<p>Up to ${mostProposals} roles with a higher score whose range does not overlap, the nearest in their ratings first: the mean over tasks, evidence, barriers, principles and growth of how far apart their figures are on their scales. (ours) Published roles give totals only and are compared on these.</p>`,
      '<h2 id="long-table">A long table</h2>',
      '<p>The tab Long table scores a table that has one role in each row, up to 100,000 of them: as values in columns of their own, with a column that says what to mend, or by one AIJRI.TABLE beside it. Point out once which column holds what; the workbook remembers it by the headers. Proposed are columns with these headers:</p>',
      table('', ['Holds', 'Headers'], longTableRows),
      '<p>For more rows than a sheet has, use the <a href="rules.html">rules as SQL</a>.</p>',
    ),
  };
}

const row = (...cells: readonly Html[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const codes = (words: readonly string[]): Html => words.map((word) => `<code>${text(word)}</code>`).join(', ');

const does: Readonly<Record<AnalystField, string>> = {
  family: 'Roles of one family are held against each other.',
  headcount: 'The zone mix can be counted by people.',
  wage: 'The zone mix can be counted by wages: of one person, times the headcount where there is such a column.',
};

const fields: readonly AnalystField[] = ['family', 'headcount', 'wage'];

const analystRows = fields.map((field) => row(codes(analystHeaders[field]), text(does[field])));

const holds = {
  taskResistance: 'Task resistance',
  evidence: 'Evidence total',
  barriers: 'Barrier total',
  growth: 'AI growth',
  share3plus: 'Share of time scoring 3 or more',
} as const;

const longTableRows = longTableInputs.map((input) => row(text(holds[input]), codes(longTableHeaders[input])));
