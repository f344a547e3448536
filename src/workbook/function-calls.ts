import type { Section } from '../assessment/place';
import { exposedFromScore } from '../method/method';
import { a1 } from './a1';
import type { LocatedRole } from './located';
import { ownCellOfPlace } from './located';
import { bodyRows } from './where-located';

/** A call of one of our functions, filled with the cells of a role. */
export interface FunctionCall {
  /** 'AIJRI.SHARE'. */
  readonly name: string;
  /** With its leading '='. */
  readonly formula: string;
}

/**
 * The calls that a role's cells allow, in the order in which they are offered. `sheetName` is the role's sheet where the
 * formula goes to another one; then every reference names it.
 *
 * @example functionCalls(role, undefined)[0] // { name: 'AIJRI', formula: '=AIJRI(B33:C41,B51:B55,B60:B64,B26)' }
 */
export function functionCalls(role: LocatedRole, sheetName: string | undefined): FunctionCall[] {
  const at = (address: string | undefined) =>
    address && (sheetName === undefined ? address : `${quoted(sheetName)}!${address}`);
  const cell = (section: Section, field: string) => at(cellAddress(role, section, field));
  const columns = (section: Section, ...fields: string[]) => at(columnsAddress(role, section, fields));

  const table = columns('tasks', 'time', 'score');
  const tasks = table ?? cell('tasks', 'taskResistance');
  const growth = cell('principles', 'growth');
  const rated = [tasks, columns('evidence', 'score'), columns('barriers', 'score'), growth];
  const calls: readonly (readonly [name: string, given: readonly (string | undefined)[]])[] = [
    ['AIJRI', rated],
    ['AIJRI.SUBLABEL', rated],
    ['AIJRI.ZONE', [cell('composite', 'score')]],
    ['AIJRI.EXPLAIN', rated],
    ['AIJRI.INTERVAL', rated],
    ['AIJRI.SENSITIVITY', rated],
    ['AIJRI.FLIP', [...rated, nextZone(role)]],
    ['AIJRI.RAW', rated],
    ['AIJRI.RESISTANCE', [table]],
    ['AIJRI.SHARE', [table, String(exposedFromScore)]],
    ['AIJRI.SPLIT', [columns('tasks', 'time'), columns('tasks', 'label')]],
    ['AIJRI.QUICKSCREEN', [columns('principles', 'score'), growth]],
  ];
  return calls.flatMap(([name, given]) =>
    given.includes(undefined) ? [] : [{ name, formula: `=${name}(${given.join(',')})` }],
  );
}

/** The zone that is asked about: the next one up, for a Green role the one below. */
function nextZone(role: LocatedRole): string {
  const zone = role.raw.get('composite')?.values.get('zone')?.value;
  return zone === 'Yellow' ? '"Green"' : '"Yellow"';
}

/** A sheet's name as a formula takes it: in quotes, with its own quotes doubled. */
const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

function cellAddress(role: LocatedRole, section: Section, field: string): string | undefined {
  const isThere = role.raw.get(section)?.values.has(field) ?? false;
  const cell = isThere ? ownCellOfPlace(role, { section, field }) : undefined;
  return cell && a1(cell);
}

/** Columns of a table's body as one range; undefined where they do not stand side by side in this order. */
function columnsAddress({ blocks }: LocatedRole, section: Section, fields: readonly string[]): string | undefined {
  const located = blocks.get(section);
  if (!located) return undefined;
  const { first, last } = bodyRows(located);
  const at = fields.map((field) => {
    const header = located.block.header.find((each) => each.field === field);
    return header && located.columnOf(header.column);
  });
  const [left] = at;
  if (left === undefined || last < first || at.some((column, step) => column !== left + step)) return undefined;
  return `${a1({ row: first, column: left })}:${a1({ row: last, column: left + fields.length - 1 })}`;
}
