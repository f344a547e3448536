import type { BarrierTotal, EvidenceTotal, GrowthValue, TaskResistance } from '../assessment/ratings';
import { coefficients, exposedFromScore, timeTolerancePoints } from '../method/method';
import type { Modifiers } from '../scoring/robustness/noisy';
import { modifierProduct, scoreOfRaw } from '../scoring/score';
import { type SubLabel, subLabelName, subLabels } from '../scoring/sub-label';
import { zoneOf } from '../scoring/zone';
import { acceptNumber } from './arguments';
import { cellsOf, filledHeight, isBlankOrZero, rawValue, rowsOf } from './grid';
import { type CellOfArgument, messages, sizeInWords } from './messages';
import { accepted, type Outcome, refused } from './outcome';
import { barriers, evidence, growth, type NumberParameter, resistance, share } from './parameters';

/** Score, zone and sub-label of a row; a sentence and two blanks where it has a problem, three blanks for a blank row. */
export type Line = [scoreOrSentence: number | string, zone: string, subLabel: string];

/** Where the cells of a row come from. */
export interface RowSource {
  /** How a sentence names a cell; columns count from 0. */
  readonly cell: (column: number, title: string) => CellOfArgument;
  /** True where a 0 may be what desktop Excel makes of a blank cell. */
  readonly zeroMayBeBlank: boolean;
}

/**
 * Every row on its own: a row with a problem says so in its first cell and leaves the others alone. Blank rows at the end
 * are left out, a blank row in between stays blank.
 */
export function tableAnswer(argument: unknown): Outcome<Line[]> {
  const given = rowsOf(argument);
  const width = cellsOf(given[0]).length;
  if (width !== 4 && width !== 5) return refused(messages.notTable(name, sizeInWords(given.length, width)));
  const height = filledHeight(given);
  if (height === 0) return refused(messages.noRows(name));
  const answer = new Array<Line>(height);
  for (let row = 0; row < height; row++) {
    const cells = cellsOf(given[row]);
    answer[row] = lineOfNumbers(cells) ?? lineOfAnything(cells, rowOfArgument(row));
  }
  return accepted(answer);
}

const name = 'rows';

interface Column<T> extends Pick<NumberParameter<T>, 'allowed' | 'accept'> {
  readonly title: string;
  /** Where 0 is never right, a 0 is what desktop Excel makes of a blank. */
  readonly zeroMayBeBlank?: boolean;
}

const columns = {
  taskResistance: { ...resistance, title: 'Task resistance', zeroMayBeBlank: true },
  evidence: { ...evidence.total, title: 'Evidence' },
  barriers: { ...barriers.total, title: 'Barriers' },
  growth: { ...growth, title: 'Growth' },
  share3plus: { ...share, title: 'Share3+' },
} as const;

/** One row on its own: task resistance, evidence, barriers, growth and, where known, share3+, as a cell holds them. */
export function rowAnswer(cells: readonly unknown[], source: RowSource): Line {
  return lineOfNumbers(cells) ?? lineOfAnything(cells, source);
}

const rowOfArgument = (row: number): RowSource => ({
  cell: (column, title) => ({ argument: name, cell: { row: row + 1, column: column + 1, title } }),
  zeroMayBeBlank: true,
});

/** The line of a row of nothing but numbers on their scales, as all but a few rows of a long table are. */
function lineOfNumbers(cells: readonly unknown[]): Line | undefined {
  // Taking the row apart in the parameter list would go through an iterator, which costs more than all the rest.
  const first = cells[0];
  const second = cells[1];
  const third = cells[2];
  const fourth = cells[3];
  const fifth = cells[4];
  if (typeof first !== 'number' || typeof second !== 'number') return undefined;
  if (typeof third !== 'number' || typeof fourth !== 'number') return undefined;
  const taskResistance = resistance.accept(first);
  // Numbers off their scales may have the key of others, but are never equal to them. Keys lie close together, because a
  // list with gaps is slow.
  const key = ((second + 10) * 11 + third) * 5 + fourth + 2;
  const known = knownModifiers[key];
  const isKnown = known?.evidence === second && known.barriers === third && known.growth === fourth;
  const modifiers = isKnown ? known : newModifiers(key, second, third, fourth);
  if (taskResistance === undefined || modifiers === undefined) return undefined;
  const hasShare = !isNoShare(fifth, taskResistance);
  const share3plus = hasShare && typeof fifth === 'number' ? share.accept(fifth) : undefined;
  if (hasShare && share3plus === undefined) return undefined;
  return lineOf(taskResistance, modifiers, share3plus);
}

/* Evidence, barriers and growth have 1,155 combinations. Each is held against its scales only once. */
const knownModifiers: Modifiers[] = [];

/** Known from now on; undefined where one of them is off its scale. */
function newModifiers(
  key: number,
  evidenceCell: number,
  barrierCell: number,
  growthCell: number,
): Modifiers | undefined {
  const evidenceTotal = evidence.total.accept(evidenceCell);
  const barrierTotal = barriers.total.accept(barrierCell);
  const growthValue = growth.accept(growthCell);
  if (evidenceTotal === undefined || barrierTotal === undefined || growthValue === undefined) return undefined;
  return (knownModifiers[key] = modifiersFrom(evidenceTotal, barrierTotal, growthValue));
}

function lineOfAnything(cells: readonly unknown[], row: RowSource): Line {
  // Task resistance is never 0, so a row of zeros is what desktop Excel makes of a blank one.
  if (cells.every((cell) => isBlankOrZero(cell) && (cell !== 0 || row.zeroMayBeBlank))) return ['', '', ''];
  const taskResistance = read(cells, row, 0, columns.taskResistance);
  if (typeof taskResistance === 'string') return [taskResistance, '', ''];
  const evidenceTotal = read(cells, row, 1, columns.evidence);
  if (typeof evidenceTotal === 'string') return [evidenceTotal, '', ''];
  const barrierTotal = read(cells, row, 2, columns.barriers);
  if (typeof barrierTotal === 'string') return [barrierTotal, '', ''];
  const growthValue = read(cells, row, 3, columns.growth);
  if (typeof growthValue === 'string') return [growthValue, '', ''];
  const share3plus = isNoShare(cells[4], taskResistance) ? undefined : read(cells, row, 4, columns.share3plus);
  if (typeof share3plus === 'string') return [share3plus, '', ''];
  return lineOf(taskResistance, modifiersFrom(evidenceTotal, barrierTotal, growthValue), share3plus);
}

function modifiersFrom(evidence: EvidenceTotal, barriers: BarrierTotal, growth: GrowthValue): Modifiers {
  return { evidence, barriers, growth, product: modifierProduct({ evidence, barriers, growth }) };
}

/* Some thousand different lines answer any number of rows. Making each only once takes half of the time of a long table,
   most of which goes into clearing up behind it. */
const lines: Line[] = [];
const labels: readonly (SubLabel | '')[] = ['', ...subLabels];

function lineOf(taskResistance: TaskResistance, modifiers: Modifiers, share3plus: number | undefined): Line {
  const score = scoreOfRaw(taskResistance * modifiers.product);
  const zone = zoneOf(score);
  const label = subLabelName(zone, taskResistance, modifiers, share3plus) ?? '';
  return (lines[score * labels.length + labels.indexOf(label)] ??= [score / 10, zone, label]);
}

/** The value of a cell, or the sentence that says what is wrong with it. */
function read<T extends number>(
  cells: readonly unknown[],
  row: RowSource,
  column: number,
  wanted: Column<T>,
): T | string {
  const cell = cells[column];
  const value = typeof cell === 'number' ? wanted.accept(cell) : undefined;
  if (value !== undefined) return value;
  const at = row.cell(column, wanted.title);
  const outcome = acceptNumber(rawValue(cell), at, wanted, wanted.zeroMayBeBlank && row.zeroMayBeBlank);
  return outcome.ok ? outcome.value : outcome.message;
}

/** Without a task that scores 3 or more, task resistance is 4 or more: below that, a 0 is a blank cell. */
const leastWithoutExposure =
  (coefficients.resistanceFrom.value - (exposedFromScore - 1) * (1 + timeTolerancePoints / 100)) * 1_000_000;

/** True where the share is not given: blank on the web, on the desktop a 0 that cannot be meant. */
function isNoShare(cell: unknown, taskResistance: number): boolean {
  if (typeof cell === 'number') return cell === 0 && taskResistance < leastWithoutExposure;
  return isBlankOrZero(cell);
}
