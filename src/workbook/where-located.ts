import type { Section } from '../assessment/place';
import type { Rule } from '../method/method';
import { a1, columnLetters } from './a1';
import type { Where } from './layout/formulas';
import { type LocatedBlock, type LocatedRole, ownCellOfPlace } from './located';

/** Addresses for the layout's formulas on a sheet as it stands. `names` are the workbook's names, for the method's rules. */
export function whereLocated(role: LocatedRole, names: ReadonlySet<string>): Where {
  return {
    cell: (section, field) => {
      const isThere = role.raw.get(section)?.values.has(field) ?? false;
      const cell = isThere ? ownCellOfPlace(role, { section, field }) : undefined;
      return cell && a1(cell);
    },
    column: (section, field) => {
      const at = bodyColumn(role, section, field);
      return at && `$${at.letters}$${at.first + 1}:$${at.letters}$${at.last + 1}`;
    },
    rowCell: (section, field, row) => {
      const at = bodyColumn(role, section, field);
      return at && `${at.letters}${at.first + row + 1}`;
    },
    rule: (rule: Rule) => (names.has(rule.name) ? rule.name : String(rule.value)),
  };
}

function bodyColumn(role: LocatedRole, section: Section, field: string) {
  const located = role.blocks.get(section);
  const header = located?.block.header.find((cell) => cell.field === field);
  if (!located || !header) return undefined;
  const { first, last } = bodyRows(located);
  return last < first ? undefined : { letters: columnLetters(located.columnOf(header.column)), first, last };
}

/** The first and last row of a table's body, blank rows included. */
export function bodyRows({ headerRow, lines, rows }: LocatedBlock): { readonly first: number; readonly last: number } {
  const last = lines.size > 0 ? Math.min(...lines.values()) - 1 : (rows[rows.length - 1] ?? headerRow);
  return { first: headerRow + 1, last };
}
