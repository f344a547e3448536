import { methodLabel } from '../method/method';
import type { Columns } from './columns';
import { indented } from './language';
import { powerQueryRules } from './power-query';
import { type SqlDialect, sqlRules } from './sql';
import { ruleTexts } from './texts';

/** The languages that the rules are written in, by the words that people choose them with. */
export const dialects = ['duckdb', 'postgresql', 'spark', 'm'] as const satisfies readonly (SqlDialect | 'm')[];

export type Dialect = (typeof dialects)[number];

/** The columns that the rules add. */
const added = { score: 'aijri_score', zone: 'aijri_zone', subLabel: 'aijri_sub_label' };

/**
 * The rules as a text to be pasted elsewhere: a SELECT statement, or a function of Power Query M. A comment above them says
 * what they are and how far they have been compared with the scoring of the add-in.
 *
 * @example rulesText('postgresql', usualColumns) // '-- AIJRI 1.0 as PostgreSQL: ...\nSELECT\n  *,\n  CASE ...'
 */
export const rulesText = (dialect: Dialect, columns: Columns): string =>
  dialect === 'm'
    ? `${comment('//', dialect, 'null')}\n${powerQueryRules(columns, added)}\n`
    : `${comment('--', dialect, 'NULL')}\n${statement(dialect, columns)}\n`;

function comment(mark: string, dialect: Dialect, nothing: string): string {
  return [
    ruleTexts.heading(methodLabel, ruleTexts.name[dialect]),
    dialect === 'm' ? ruleTexts.use.m : ruleTexts.use.sql,
    ruleTexts.columns,
    ruleTexts.nothing(nothing),
    ruleTexts.proof[dialect],
  ]
    .map((sentence) => `${mark} ${sentence}`)
    .join('\n');
}

function statement(dialect: SqlDialect, columns: Columns): string {
  const { score, zone, subLabel } = sqlRules(dialect, columns);
  const chosen = ['*', `${score} AS ${added.score}`, `${zone} AS ${added.zone}`, `${subLabel} AS ${added.subLabel}`];
  return `SELECT\n  ${indented(chosen.join(',\n'))}\nFROM roles;`;
}
