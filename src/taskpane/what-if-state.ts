import type { Assessment } from '../assessment/assessment';
import { type InputChange, inputAt } from '../assessment/changed-inputs';
import { type Place, placeKey } from '../assessment/place';
import { rowName } from '../checks/place-in-words';
import type { RoleReading } from '../workbook/role-reading';

/** A change that is tried out. It stays with its task when rows move. */
export interface TriedChange extends InputChange {
  /** The name of its row. */
  readonly name: string;
  /** How many tasks there were. */
  readonly tasks: number;
}

/** What is tried out on one sheet. Nothing of it is on the sheet. */
export interface SheetWhatIf {
  readonly changes: readonly TriedChange[];
  /** Names of tasks whose changes went with them when they left the sheet. */
  readonly lost: readonly string[];
}

/** By the id of the sheet. It goes with the pane. */
export type WhatIf = ReadonlyMap<string, SheetWhatIf>;

const nothing: SheetWhatIf = { changes: [], lost: [] };

/** What is tried out on the sheet of a reading. */
export const whatIfOf = (whatIf: WhatIf, { sheet }: Pick<RoleReading, 'sheet'>): SheetWhatIf =>
  whatIf.get(sheet.id) ?? nothing;

/** An input takes another value. The value that the sheet holds is no change. */
export function withChange(whatIf: WhatIf, reading: RoleReading, { at, to }: InputChange): WhatIf {
  const { assessment } = reading;
  const others = whatIfOf(whatIf, reading).changes.filter((change) => placeKey(change.at) !== placeKey(at));
  return withSheet(whatIf, reading, {
    changes: inputAt(assessment, at) === to ? others : [...others, standing({ at, to }, assessment)],
    lost: [],
  });
}

/** The inputs at these places are the sheet's again; without places all are. */
export function withoutChanges(whatIf: WhatIf, reading: RoleReading, places?: readonly Place[]): WhatIf {
  const keys = new Set(places?.map(placeKey));
  const { changes } = whatIfOf(whatIf, reading);
  return withSheet(whatIf, reading, {
    changes: places ? changes.filter(({ at }) => !keys.has(placeKey(at))) : [],
    lost: [],
  });
}

/** After the sheet was read again: changes go with their rows, and those that the sheet holds now are none any more. */
export function rebased(whatIf: WhatIf, reading: RoleReading): WhatIf {
  const { changes, lost } = whatIfOf(whatIf, reading);
  if (changes.length === 0) return whatIf;
  const { assessment } = reading;
  const moved = changes.map((change) => ({ change, at: placeNow(change, assessment) }));
  return withSheet(whatIf, reading, {
    changes: moved.flatMap(({ change, at }) =>
      at && inputAt(assessment, at) !== change.to ? [standing({ at, to: change.to }, assessment)] : [],
    ),
    lost: [...new Set([...lost, ...moved.flatMap(({ change, at }) => (at ? [] : [change.name]))])],
  });
}

const standing = ({ at, to }: InputChange, assessment: Assessment): TriedChange => ({
  at,
  to,
  name: rowName(at, assessment),
  tasks: assessment.tasks.length,
});

/**
 * Where a changed input stands now: by its task's name where exactly one has it. A task of another name in the same row
 * is the same one, renamed, unless tasks have come or gone.
 */
function placeNow({ at, name, tasks: count }: TriedChange, { tasks }: Assessment): Place | undefined {
  if (at.section !== 'tasks' || at.row === undefined || tasks[at.row]?.name === name) return at;
  const rows = tasks.flatMap((task, row) => (task.name === name ? [row] : []));
  const [row] = rows;
  if (row !== undefined && rows.length === 1) return { ...at, row };
  return tasks.length === count ? at : undefined;
}

const withSheet = (whatIf: WhatIf, { sheet }: Pick<RoleReading, 'sheet'>, of: SheetWhatIf): WhatIf =>
  new Map(whatIf).set(sheet.id, of);
