import type { Finding } from '../../src/checks/check';
import { answerFinding } from '../../src/workbook/answer-finding';
import { fixFindings } from '../../src/workbook/fix';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { Outcome, RoleReading } from '../../src/workbook/role-reading';
import { writeResults } from '../../src/workbook/write-results';
import { RichApiFailure } from '../../workbench/host/failure';
import { actionTypes } from '../../workbench/host/protocol';
import { openRole, type RoleWorkbook } from './open-role';

/* What other people do to the workbook while a command runs: between what the pane shows and the command's own reading,
   and between that reading and its write. Whatever happens, the sheet is as before or as after. */

const noon = new Date(2026, 10, 23, 12, 0);
const waiver = { kind: 'waiver', author: 'A. Analyst', date: '2026-11-23', reason: 'as the page prints it' } as const;
const waived = 'Waived by A. Analyst, 2026-11-23: as the page prints it';

jest.setTimeout(60_000);

let workbook: RoleWorkbook;
/** Runs once, when the given request after the next one begins: 0 is the command's reading, 1 its write. */
let interruption: { readonly request: number; readonly act: () => void } | undefined;
/** The action of the command that the host refuses; counted over all its requests. */
let refusedAction: number | undefined;
/** Somebody protects the sheet while a request is on its way. */
let isProtected = false;
let requestsSeen = 0;
let actionsSeen = 0;
let lastRequest = -1;

beforeEach(async () => {
  interruption = undefined;
  refusedAction = undefined;
  isProtected = false;
  workbook = await openRole(undefined, {
    beforeAction: (request, _index, action) => {
      if (request !== lastRequest) requestsSeen++;
      lastRequest = request;
      if (interruption?.request === requestsSeen - 1) {
        const { act } = interruption;
        interruption = undefined;
        act();
      }
      if (isProtected && action.ActionType === actionTypes.setProperty) return new RichApiFailure('AccessDenied');
      return actionsSeen++ === refusedAction ? new RichApiFailure('RequestAborted') : undefined;
    },
  });
  const { cellOf } = await read();
  for (const row of [0, 1]) await workbook.type(cellOf({ section: 'evidence', row, field: 'score' }) ?? '', "'−1");
  await answerFinding(await read(), (await findings('label-fits-score', 'share3plus-follows'))[0] ?? none(), {
    kind: 'note',
    text: 'mine',
  });
});
afterEach(() => workbook.close());

function none(): never {
  throw new Error('The check found nothing.');
}

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

async function findings(...checks: readonly string[]): Promise<Finding[]> {
  const { report } = await read();
  return report.findings.flatMap(({ check, finding }) => (checks.includes(check.name) ? [finding] : []));
}

/** Every command that writes, ready to run on what the pane shows now. */
const paths: readonly (readonly [name: string, prepare: () => Promise<() => Promise<Outcome>>])[] = [
  [
    'Write',
    async () => {
      const shown = await read();
      return () => writeResults(noon, shown);
    },
  ],
  [
    'Fix',
    async () => {
      const [shown, [share = none()]] = [await read(), await findings('share3plus-follows')];
      return () => fixFindings(shown, [share]);
    },
  ],
  [
    'Fix all',
    async () => {
      const [shown, ratings] = [await read(), await findings('score-in-scale')];
      return () => fixFindings(shown, ratings);
    },
  ],
  [
    'Note',
    async () => {
      const [shown, [share = none()]] = [await read(), await findings('share3plus-follows')];
      return () => answerFinding(shown, share, { kind: 'note', text: 'another' });
    },
  ],
  [
    'Waive',
    async () => {
      const [shown, [rating = none()]] = [await read(), await findings('score-in-scale')];
      return () => answerFinding(shown, rating, waiver);
    },
  ],
];

/** Runs a prepared command; `act` happens when its request begins. Requests of the client's own are over by then. */
async function interrupted(command: () => Promise<Outcome>, request: number, act: () => void): Promise<Outcome> {
  await quiet();
  requestsSeen = 0;
  interruption = { request, act };
  const outcome = await command();
  if (interruption) throw new Error('The command made no such request.');
  return outcome;
}

/** After a run the client gives its ranges back in a request of its own. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 20));

const notes = async () => {
  const { values } = await workbook.snapshot();
  return values
    .map((row) => row[5])
    .filter((note) => note === 'mine' || note === 'another' || /^Waived/.test(String(note)));
};

/** What every cell of the used part holds. */
function formulasNow() {
  const { engine, sheetId } = workbook;
  const used = engine.usedBox(sheetId);
  return used ? engine.formulas(sheetId, used) : [];
}

describe.each(paths)('%s', (name, prepare) => {
  test('does what it says, on the sheet that was shown, also while it is renamed and another one is active', async () => {
    const command = await prepare();
    const { engine, sheetId } = workbook;
    const before = formulasNow();
    const other = engine.addSheet('Notes').id;
    const outcome = await interrupted(command, 0, () => {
      engine.activateSheet(other);
      interruption = { request: 1, act: () => engine.renameSheet(sheetId, 'Renamed') };
    });
    expect(outcome).toMatchObject({ ok: true });
    expect(formulasNow()).not.toEqual(before);
    expect(engine.usedBox(other)).toBeUndefined();
    expect(await notes()).toEqual(name === 'Note' ? ['another'] : name === 'Waive' ? [waived, 'mine'] : ['mine']);
  });

  test('and another write at once are both done, one after the other', async () => {
    const command = await prepare();
    expect(await Promise.all([command(), writeResults(noon)])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await notes()).toContain(name === 'Note' ? 'another' : 'mine');
    expect((await read()).changes).toEqual([]);
  });

  test('changes nothing, and says why, when the sheet can not be written or is another by then', async () => {
    const command = await prepare();
    const { engine, sheetId, host } = workbook;
    const task = Number(((await read()).cellOf({ section: 'tasks', row: 1, field: 'name' }) ?? '').slice(1)) - 1;
    let left: readonly unknown[] = formulasNow();
    const refuses = async (request: number, act: () => void, because: RegExp, undo: () => void) => {
      const outcome = await interrupted(command, request, () => {
        act();
        left = formulasNow();
      });
      expect([outcome.ok, outcome.sentence]).toEqual([false, expect.stringMatching(because)]);
      await engine.settled();
      expect(formulasNow()).toEqual(left);
      expect(await notes()).toEqual(['mine']);
      undo();
    };
    const editing = (is: boolean) => () => void (host.isEditingCell = is);
    for (const request of [0, 1]) {
      await refuses(request, editing(true), /^A cell is being edited\. .* The sheet is as it was\.$/, editing(false));
    }
    const protect = (isOn: boolean) => () => void (isProtected = isOn);
    await refuses(1, protect(true), /may be protected or read-only\. The sheet is as it was\.$/, protect(false));
    const [insert, remove] = [engine.insertRows, engine.deleteRows].map((move) => () => move(sheetId, task, 1));
    if (!insert || !remove) throw new Error('Two moves give two functions.');
    const nothing = () => undefined;
    await refuses(1, insert, /^The sheet has changed since this was shown\./, nothing);
    await refuses(1, remove, /^The sheet has changed since this was shown\./, nothing);
    engine.addSheet('Notes');
    await quiet();
    requestsSeen = 0;
    interruption = { request: 1, act: () => engine.deleteSheet(sheetId) };
    expect(await command()).toEqual({
      ok: false,
      sentence: 'A sheet or table was not found; it may have been deleted or renamed. The sheet is as it was.',
    });
  });
});

test.each(paths.filter(([name]) => name.startsWith('Fix')))(
  '%s leaves the sheet as it was, whichever action the host refuses',
  async (_, prepare) => {
    const before = await workbook.snapshot();
    let refused = 0;
    for (let action = 0; action < 200; action++) {
      const command = await prepare();
      await quiet();
      actionsSeen = 0;
      refusedAction = action;
      const outcome = await command();
      refusedAction = undefined;
      if (outcome.ok) break;
      refused++;
      expect(outcome.sentence).toMatch(/The sheet is as it was\.$/);
      expect(await workbook.snapshot()).toEqual(before);
    }
    expect(refused).toBeGreaterThan(20);
    expect(await workbook.snapshot()).not.toEqual(before);
  },
  120_000,
);
