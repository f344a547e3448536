import { fingerprint } from '../assessment/fingerprint';
import { readAssessment } from '../assessment/read-assessment';
import { withoutWrittenResult } from '../assessment/without-written-result';
import type { CheckInput } from '../checks/check';
import { type CheckReport, runChecks } from '../checks/run-checks';
import { methodLabel } from '../method/method';
import { compute } from '../scoring/computed';
import { a1, parseA1 } from './a1';
import { readAnswer } from './answer';
import { fixChange } from './fix-change';
import { readKeptTexts } from './kept-text';
import { inputWrite } from './input-change';
import { lazily } from './lazily';
import { locateRole } from './locate';
import { cellOfPlace, type LocatedRole, ownCellOfPlace } from './located';
import { type NotedRows, notedRows } from './noted-rows';
import { ratingAt } from './rating-at';
import { asChange, pending, resultCells, type Results } from './results';
import type { ResolvedFinding, RoleReading, RoleSheet, WrittenResult } from './role-reading';
import { scenarioCells, scenarioContents, scenarioRowsOf, scenariosOf } from './scenarios/scenario-table';
import { sheetFacts } from './sheet-facts';
import { cellAt, type SheetGrid } from './sheet-grid';
import type { Surroundings } from './surroundings';

/** A role sheet with everything that a command needs to change it. */
export interface OpenRole {
  readonly grid: SheetGrid;
  readonly role: LocatedRole;
  readonly reading: RoleReading;
  readonly results: Results;
}

/** Reads, computes and checks the role on a sheet; undefined when it is no role sheet. Pure: what is given is all it sees. */
export function openRole(sheet: RoleSheet, grid: SheetGrid, surroundings: Surroundings): OpenRole | undefined {
  const role = locateRole(grid);
  if (!role) return undefined;
  const assessment = readAssessment(role.raw);
  const computed = compute(assessment);
  const inputs = fingerprint(role.raw);
  const written = writtenResult(role, grid);
  const { noise } = surroundings;
  const input = { assessment, computed, sheet: sheetFacts(role, grid, surroundings), noise };
  const report = runChecks({ ...input, written: written && { ...written, fingerprintNow: inputs } });
  const scenarioRows = scenarioRowsOf(role);
  const scenarios = scenariosOf(role, assessment, noise);
  // What Write would change takes as long as all the rest, and a list of many roles has no use for it.
  const results = lazily(() =>
    resultCells(role, {
      computed,
      rows: notedRows(role, grid, reportToWrite(input, inputs)),
      fingerprint: inputs,
      scenarios: scenarioRows ? scenarioCells(scenarioRows, scenarioContents(scenarios, { assessment, noise })) : [],
    }),
  );
  const changes = lazily(() => pending(grid, results().cells).map((cell) => asChange(grid, cell)));
  const rows = notedRows(role, grid, report);
  const answers = new Map(
    report.findings.map(({ finding }, row) => [finding, readAnswer(rows.findings[row]?.note ?? '')]),
  );
  const reading: RoleReading = {
    sheet,
    raw: role.raw,
    assessment,
    computed,
    report,
    noise,
    kept: readKeptTexts(role.raw),
    fingerprint: inputs,
    written,
    get changes() {
      return changes();
    },
    cellOf: (place) => {
      const cell = cellOfPlace(role, place);
      return cell && a1(cell);
    },
    answerTo: (finding) => answers.get(finding),
    resolved: resolvedFindings(rows),
    scenarios,
    inputChange: (change) => inputWrite(role, grid, assessment, change)?.change,
    fixOf: (finding) => fixChange(role, grid, assessment, finding),
    ratingAt: (cell) => {
      const at = parseA1(cell);
      return at && ratingAt(role, grid, at);
    },
  };
  return {
    grid,
    role,
    reading,
    get results() {
      return results();
    },
  };
}

/** What the checks will find once the result is written: an older one that the same step replaces is no finding. */
function reportToWrite(input: CheckInput, inputs: string): CheckReport {
  const written = { methodVersion: methodLabel, checkedAt: '', fingerprint: inputs, fingerprintNow: inputs };
  return runChecks({ ...input, assessment: withoutWrittenResult(input.assessment), written });
}

function resolvedFindings({ resolved }: NotedRows): ResolvedFinding[] {
  return resolved.flatMap(({ check, finding, note }) => {
    const answer = readAnswer(note);
    return answer ? [{ check, finding, answer }] : [];
  });
}

function writtenResult(role: LocatedRole, grid: SheetGrid): WrittenResult | undefined {
  const shown = (field: string) => {
    const isThere = role.raw.get('head')?.values.has(field) ?? false;
    const cell = isThere ? ownCellOfPlace(role, { section: 'head', field }) : undefined;
    return cell ? cellAt(grid, cell.row, cell.column).text.trim() : '';
  };
  if (shown('fingerprint') === '') return undefined;
  return {
    subLabel: shown('subLabel'),
    methodVersion: shown('methodVersion'),
    checkedAt: shown('checkedAt'),
    fingerprint: shown('fingerprint'),
  };
}
