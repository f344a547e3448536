import { isErrorValue } from '../../assessment/error-value';
import type { Place } from '../../assessment/place';
import type { ProblemKind } from '../../assessment/problems';
import { blank, isBlank, type RawValue } from '../../assessment/raw';
import { type Expected, problemAt, readNumber } from '../../assessment/read-number';
import { textOf } from '../../assessment/read-rating';
import { scaleInWords } from '../../method/scales';
import { type RoleTotals, totalScales, totalsOf } from '../../scoring/portfolio/published-roles';
import { type Score, scoreFrom } from '../../scoring/score';
import { a1 } from '../a1';
import { cellAt, type SheetGrid } from '../sheet-grid';
import type { CalibrationRole } from './calibration';
import type { CalibrationBlock } from './calibration-blocks';
import { type CalibrationColumn, calibrationHeaders } from './headers';
import { calibrationMessages as messages } from './messages';

/** Takes note of a cell that cannot be read: where it is, what was found, and what follows. */
export type Tell = (row: number, column: number, sentence: string, consequence: string) => void;

/** Where a row of a table of published roles stands. */
export interface RowPlace {
  readonly grid: SheetGrid;
  readonly block: CalibrationBlock;
  readonly row: number;
}

/** The published role of a row; undefined, and told, without a name or a score. */
export function readPublishedRow(place: RowPlace, tell: Tell): CalibrationRole | undefined {
  const { block, row } = place;
  const name = cellOf(place, 'role');
  const role = textOf(name);
  if (isBlank(name) || isErrorValue(name.value)) {
    tell(row, block.roleColumn, isBlank(name) ? messages.noName : messages.nameError(role), messages.nameIt);
    return undefined;
  }
  const score = readScore(place, role, tell);
  if (score === undefined) return undefined;
  const subLabel = cellOf(place, 'subLabel');
  return {
    role,
    score,
    subLabel: isErrorValue(subLabel.value) ? '' : textOf(subLabel),
    totals: readTotals(place, role, tell),
    cell: a1({ row, column: block.roleColumn }),
  };
}

const cellOf = ({ grid, block, row }: RowPlace, name: CalibrationColumn): RawValue => {
  const column = block.columns.get(name);
  return column === undefined ? blank : cellAt(grid, row, column);
};

const scoreInWords = messages.points(0, 100);

function readScore(place: RowPlace, role: string, tell: Tell): Score | undefined {
  const expected = expectedIn('score', role, scoreInWords);
  const found = readNumber(cellOf(place, 'score'), expected);
  const column = place.block.columns.get('score') ?? place.block.roleColumn;
  if (typeof found !== 'number') {
    tell(place.row, column, found.message, messages.roleLeftOut);
    return undefined;
  }
  const score = scoreFrom(found);
  if (score === undefined) {
    tell(place.row, column, problemAt(expected, 'out-of-scale', String(found)).message, messages.roleLeftOut);
  }
  return score;
}

/** A row with none of the figures that give a score is one of which only the score is published. */
function readTotals(place: RowPlace, role: string, tell: Tell): RoleTotals {
  const isScoreOnly = scoreInputs.every((name) => isBlank(cellOf(place, name)));
  const read = (name: keyof RoleTotals): number | undefined => {
    const column = place.block.columns.get(name);
    const cell = cellOf(place, name);
    const isNeeded = !isScoreOnly && name !== 'protective';
    if (column === undefined || (isBlank(cell) && !isNeeded)) return undefined;
    const { scale, isWhole } = totalScales[name];
    const allowed = isWhole ? scaleInWords(scale) : messages.points(scale.min, scale.max);
    const expected = expectedIn(name, role, allowed);
    const then = isNeeded ? messages.notRecomputed : messages.figureLeftOut;
    const found = readNumber(cell, expected);
    if (typeof found !== 'number') {
      tell(place.row, column, found.message, then);
      return undefined;
    }
    const kind: ProblemKind | undefined =
      found < scale.min || found > scale.max
        ? 'out-of-scale'
        : isWhole && !Number.isInteger(found)
          ? 'not-whole'
          : undefined;
    if (kind === undefined) return found;
    tell(place.row, column, problemAt(expected, kind, String(found)).message, then);
    return undefined;
  };
  return totalsOf({
    taskResistance: read('taskResistance'),
    evidence: read('evidence'),
    barriers: read('barriers'),
    protective: read('protective'),
    growth: read('growth'),
  });
}

/** The figures that give a score. */
export const scoreInputs = [
  'taskResistance',
  'evidence',
  'barriers',
  'growth',
] as const satisfies readonly (keyof RoleTotals)[];

/** The readers of numbers want a place in a role. Here the cell says where, in the sentence around theirs. */
const noPlace: Place = { section: 'comparators', field: '' };

const expectedIn = (name: CalibrationColumn, role: string, allowed: string): Expected => ({
  at: noPlace,
  what: messages.what(calibrationHeaders[name], role.length > 40 ? `${role.slice(0, 39)}…` : role),
  allowed,
});
