import type { Section } from '../assessment/place';
import type { Label } from './read-labels';
import type { Ledger } from './read-ledger';
import { readMessages, say } from './read-messages';
import type { RowPiece } from './read-pieces';
import type { OpenTable } from './read-table';
import { takeFigure, takeText, type Take, takeWords } from './read-values';
import { asideOf, keyOf } from './read-vocabulary';

/** Where the cells of a labelled row go besides its first value, by section, field of the label and column. */
const otherCells: Readonly<Record<string, Take>> = {
  'principles.growth.rationale': takeText('growthRationale'),
  'tasks.weightedTotal.time': takeFigure('timeTotal'),
  'growth-check.growth.text': takeText('text'),
  ...Object.fromEntries(
    ['share3plus', 'growth', 'taskResistance', 'evidence', 'barriers'].flatMap((metric) => [
      [`sub-label.${metric}.threshold`, takeWords(`${metric}Threshold`)],
      [`sub-label.${metric}.met`, takeWords(`${metric}Met`)],
      [`sub-label.${metric}.mark`, takeWords(`${metric}Mark`)],
    ]),
  ),
};

/** The column of the value that a label names, where it is not the second one. */
const valueColumn: Readonly<Record<string, string>> = {
  'tasks.weightedTotal': 'weighted',
  'principles.total': 'score',
  'principles.growth': 'score',
  'evidence.total': 'score',
  'barriers.total': 'score',
};

/** Puts a row that begins with a label into the ledger: a total, a metric, a field of the role definition. */
export function addLabelRow(
  ledger: Ledger,
  label: Label,
  table: OpenTable | undefined,
  piece: RowPiece,
  section: Section | undefined,
): void {
  const { cells } = piece;
  const [title = ''] = cells;
  const name = `${label.section}.${label.field}`;
  const fields = table?.section === label.section ? table.fields : [];
  const valueAt = columnOfValue(name, title, fields);
  const left: string[] = [];
  const take = (how: Take, cell: string) => {
    const taken = how(cell, title);
    const isTaken = taken?.values.some(([field, { text }]) => text !== '' && ledger.has(label.section, field));
    if (taken === undefined || isTaken) {
      const message = isTaken ? readMessages.again : readMessages.notUnderstood;
      ledger.report(say(message, { label: title, found: cell }), section, piece);
      left.push(cell);
      return;
    }
    for (const [field, value] of taken.values) ledger.set(label.section, field, value, piece);
    if (taken.rest !== '') left.push(taken.rest);
  };
  ledger.understand(piece, label.section);
  ledger.keep(asideOf(title), section ?? label.section, piece);
  if (valueAt !== undefined) take(label.take, cells[valueAt] ?? '');
  cells.forEach((cell, column) => {
    if (column === 0 || column === valueAt) return;
    const how = otherCells[`${name}.${fields[column] ?? ''}`];
    if (how) take(how, cell);
    else if (cell !== '') left.push(cell);
  });
  if (left.length === 0) return;
  ledger.keep([title, ...left].join(' | '), section ?? label.section, piece);
  if (!isExpected(left)) {
    ledger.report(say(readMessages.rest, { label: title, found: left.join(' | ') }), section, piece);
  }
}

/** A total of tasks without a column for it is no figure: the first number beside it is that of the time. */
function columnOfValue(name: string, title: string, fields: OpenTable['fields']): number | undefined {
  const named = fields.indexOf(valueColumn[name]);
  if (named > 0) return named;
  return name === 'tasks.weightedTotal' && keyOf(title) === 'total' ? undefined : 1;
}

/** A dash in a cell is no word. */
const isExpected = (cells: readonly string[]): boolean => cells.every((cell) => /^[-–—−]*$/.test(cell));
