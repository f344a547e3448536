import { messages } from './messages';
import { oneLine, withoutControls } from './on-screen';
import type { SourceRole } from './source-role';

/* A role's result as a line of a table and as JSON. */

const widths = [5, 10, 20] as const;

/** The score of the ratings with one decimal; null for what the ratings do not give yet. */
export function scoreEntry(file: string, { sheet, title, computed: { result }, assessment }: SourceRole) {
  return {
    file,
    sheet: sheet ?? null,
    title,
    score: result ? result.score / 10 : null,
    zone: result?.zone ?? null,
    subLabel: result?.subLabel?.label ?? null,
    missing: result ? [] : assessment.problems.map(({ message }) => message),
  };
}

/** ' 11.6  Red         Red (Imminent)        coder.md  Medical Coder' */
export function scoreLine(file: string, role: SourceRole): string {
  const { sheet, title, score, zone, subLabel, missing } = scoreEntry(file, role);
  const place = sheet === null ? file : `${file}:${sheet}`;
  const why = score === null ? messages.missing(missing) : '';
  return row(score?.toFixed(1) ?? '-', zone ?? messages.incomplete, subLabel ?? '', [
    withoutControls(place),
    oneLine(title),
    oneLine(why),
  ]);
}

export const scoreHeader = row('Score', 'Zone', 'Sub-label', ['Place', 'Role']);

function row(score: string, zone: string, subLabel: string, others: readonly string[]): string {
  const [scoreWidth, zoneWidth, labelWidth] = widths;
  const columns = [score.padStart(scoreWidth), zone.padEnd(zoneWidth), subLabel.padEnd(labelWidth)];
  return `${[...columns, ...others.filter((text) => text !== '')].join('  ')}\n`;
}
