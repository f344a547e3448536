import { sectionTitle } from '../assessment/place';
import type { RawValue } from '../assessment/raw';
import { methodLabel } from '../method/method';
import type { Computed } from '../scoring/computed';
import { a1, type Cell } from './a1';
import { checkCells } from './check-rows';
import { type LocatedRole, ownCellOfPlace } from './located';
import type { NotedRows } from './noted-rows';
import { type Content, type ResultCell, text } from './result-cell';
import type { CellChange } from './role-reading';
import { cellAt, type SheetGrid } from './sheet-grid';
import { subLabelCells } from './sub-label-cells';

/** All that Write puts on a sheet. */
export interface Results {
  readonly cells: readonly ResultCell[];
  /** Those of them that rows inserted first push down. */
  readonly pushed: ReadonlySet<ResultCell>;
  /** Rows to insert first, so that the checks table does not run into what is below it. */
  readonly insert: { readonly row: number; readonly count: number } | undefined;
  /** Excel's serial number of the time, and where it goes. */
  readonly checkedAt: Cell | undefined;
}

/** The cells that the add-in owns on a role sheet, with what they should hold now. The time is not among them. */
export function resultCells(
  role: LocatedRole,
  given: {
    readonly computed: Computed;
    readonly rows: NotedRows;
    readonly fingerprint: string;
    readonly scenarios: readonly ResultCell[];
  },
): Results {
  const { computed, rows, fingerprint, scenarios } = given;
  const label = computed.result?.subLabel?.label ?? 'not scored';
  const at = (section: 'head' | 'sub-label', field: string) => {
    const located = role.blocks.get(section);
    return located && hasLine(role, section, field) ? ownCellOfPlace(role, { section, field }) : undefined;
  };
  const put = (section: 'head' | 'sub-label', field: string, what: string, content: Content): ResultCell[] => {
    const cell = at(section, field);
    return cell ? [{ cell, what, content }] : [];
  };
  const checks = checkCells(role, rows);
  const { insert } = checks;
  const others = [
    ...put('head', 'subLabel', 'Sub-label', text(label)),
    ...put('head', 'methodVersion', 'Method version', text(methodLabel)),
    ...put('head', 'fingerprint', 'Input fingerprint', text(fingerprint)),
    ...subLabelCells(computed).flatMap(({ field, what, content }) =>
      put('sub-label', field, `${sectionTitle('sub-label')}: ${what}`, content),
    ),
    ...scenarios,
  ];
  return {
    cells: [...others, ...checks.cells],
    pushed: new Set(insert ? others.filter(({ cell }) => cell.row >= insert.row) : []),
    insert,
    checkedAt: at('head', 'checkedAt'),
  };
}

function hasLine(role: LocatedRole, section: 'head' | 'sub-label', field: string): boolean {
  return role.raw.get(section)?.values.has(field) ?? false;
}

/** The result cells that do not hold yet what they should. */
export function pending(grid: SheetGrid, cells: readonly ResultCell[]): ResultCell[] {
  return cells.filter(({ cell, content }) => !holds(cellAt(grid, cell.row, cell.column), content));
}

/** A pending cell as people read it. */
export function asChange(grid: SheetGrid, { cell, what, content }: ResultCell): CellChange {
  const before = cellAt(grid, cell.row, cell.column).text;
  return { cell: a1(cell), what, before, after: content.kind === 'text' ? content.text : content.shown };
}

function holds(found: RawValue, content: Content): boolean {
  switch (content.kind) {
    case 'text':
      return found.value === content.text && !found.isFormula;
    case 'number':
      return !found.isFormula && typeof found.value === 'number' && Math.abs(found.value - content.value) < 1e-9;
    case 'formula':
      return found.isFormula && found.value === content.shown;
  }
}
