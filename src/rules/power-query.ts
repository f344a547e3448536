import type { Columns } from './columns';
import { type Branch, indented, isLong, type Language } from './language';
import { byZone, isRated, isShareMissingOrSound, subLabel, tenths } from './parts';

/* The rules as a function of Power Query M. Its numbers are the doubles that scoring/ calculates with. */

/** The names of the three columns that are added. */
interface Added {
  readonly score: string;
  readonly zone: string;
  readonly subLabel: string;
}

/**
 * A function that takes a table and gives it with score, zone and sub-label; null where a rating is missing, no number or
 * off its scale.
 */
export function powerQueryRules(columns: Columns, added: Added): string {
  const language = powerQuery(columns);
  const rated = `isRated(row)`;
  const score = 'tenths(row)';
  const labelled = language.all([rated, isShareMissingOrSound(language)]);
  const steps: readonly (readonly [name: string, is: string])[] = [
    ['isRated', `(row as record) as logical =>\n  ${indented(isRated(language))}`],
    ['tenths', `(row as record) as number =>\n  ${indented(tenths(language))}`],
    ['score', rowTo('number', language.choose([[rated, language.tenthsAsPoints(score)]]))],
    ['zone', rowTo('text', language.choose([[rated, byZone(language, score)]]))],
    ['subLabel', rowTo('text', language.choose([[labelled, subLabel(language, score)]]))],
    ['withScore', `Table.AddColumn(roles, ${language.text(added.score)}, score, type nullable number)`],
    ['withZone', `Table.AddColumn(withScore, ${language.text(added.zone)}, zone, type nullable text)`],
  ];
  const body = steps.map(([name, is]) => `\n${name} = ${is}`).join(',');
  const result = `Table.AddColumn(withZone, ${language.text(added.subLabel)}, subLabel, type nullable text)`;
  return `(roles as table) as table =>\nlet${indented(body)}\nin\n  ${result}`;
}

const rowTo = (type: 'number' | 'text', value: string) =>
  `(row as record) as nullable ${type} =>\n  ${indented(value)}`;

/** A text literal: quotes are doubled, and what would begin an escape is escaped itself. */
const literal = (words: string) => `"${words.replaceAll('#(', '#(#)(').replaceAll('"', '""')}"`;

const powerQuery = (columns: Columns): Language => ({
  column: (input) => `row[#${literal(columns[input])}]`,
  // Comparing null or a text with a number gives null or an error, and `if` takes neither.
  isNumber: (value) => [`${value} is number`],
  isMissing: (value) => `${value} = null`,
  between: (value, lowest, highest) => `${value} >= ${lowest}\nand ${value} <= ${highest}`,
  isWhole: (value) => `${value} = Number.RoundDown(${value})`,
  all: (conditions) => conditions.join('\nand '),
  either: (one, other) => `(${one} or ${indented(other)})`,
  millionths: (value) => `Number.RoundDown(${value} * 1000000 + 0.5)`,
  whole: (value) => value,
  quotient: (dividend, divisor) => `Number.RoundDown((${dividend}) / ${divisor})`,
  smaller: (one, other) => `List.Min({${one}, ${other}})`,
  tenthsAsPoints: (value) => `${value} / 10`,
  text: literal,
  choose: (branches, otherwise = 'null') => {
    const when = ([condition, then]: Branch) =>
      isLong(condition + then)
        ? `if ${indented(condition)}\nthen\n  ${indented(then)}`
        : `if ${condition} then ${then}`;
    return `${branches.map(when).join('\nelse ')}\nelse ${otherwise}`;
  },
});
