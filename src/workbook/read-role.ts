import type { Assessment } from '../assessment/assessment';
import { fingerprint } from '../assessment/fingerprint';
import { readAssessment } from '../assessment/read-assessment';
import { withoutWrittenResult } from '../assessment/without-written-result';
import { type CheckReport, runChecks } from '../checks/run-checks';
import { methodLabel } from '../method/method';
import { compute, type Computed } from '../scoring/computed';
import { a1, parseA1 } from './a1';
import { readAnswer } from './answer';
import { fixChange } from './fix-change';
import { cellOfPlace, type LocatedRole, locateRole } from './locate';
import { type NotedRows, notedRows } from './noted-rows';
import { ratingAt } from './rating-at';
import { asChange, pending, resultCells, type Results } from './results';
import type { ResolvedFinding, RoleReading, RoleSheet, WrittenResult } from './role-reading';
import type { SheetGrid } from './sheet-grid';

/** A role sheet with everything that a command needs to change it. */
export interface OpenRole {
  readonly grid: SheetGrid;
  readonly role: LocatedRole;
  readonly reading: RoleReading;
  readonly results: Results;
}

/** Reads, computes and checks the role on a sheet; undefined when it is no role sheet. Pure: the grid is all it sees. */
export function openRole(sheet: RoleSheet, grid: SheetGrid): OpenRole | undefined {
  const role = locateRole(grid);
  if (!role) return undefined;
  const assessment = readAssessment(role.raw);
  const computed = compute(assessment);
  const inputs = fingerprint(role.raw);
  const written = writtenResult(role);
  const report = runChecks({ assessment, computed, written: written && { ...written, fingerprintNow: inputs } });
  const results = resultCells(role, {
    computed,
    rows: notedRows(role, grid, reportToWrite(assessment, computed, inputs)),
    fingerprint: inputs,
  });
  const rows = notedRows(role, grid, report);
  const answers = new Map(
    report.findings.map(({ finding }, row) => [finding, readAnswer(rows.findings[row]?.note ?? '')]),
  );
  const reading: RoleReading = {
    sheet,
    assessment,
    computed,
    report,
    fingerprint: inputs,
    written,
    changes: pending(grid, results.cells).map((cell) => asChange(grid, cell)),
    cellOf: (place) => {
      const cell = cellOfPlace(role, place);
      return cell && a1(cell);
    },
    answerTo: (finding) => answers.get(finding),
    resolved: resolvedFindings(rows),
    fixOf: (finding) => fixChange(role, grid, assessment, finding),
    ratingAt: (cell) => {
      const at = parseA1(cell);
      return at && ratingAt(role, grid, at);
    },
  };
  return { grid, role, reading, results };
}

/** What the checks will find once the result is written: an older one that the same step replaces is no finding. */
function reportToWrite(assessment: Assessment, computed: Computed, inputs: string): CheckReport {
  const written = { methodVersion: methodLabel, checkedAt: '', fingerprint: inputs, fingerprintNow: inputs };
  return runChecks({ assessment: withoutWrittenResult(assessment), computed, written });
}

function resolvedFindings({ resolved }: NotedRows): ResolvedFinding[] {
  return resolved.flatMap(({ check, finding, note }) => {
    const answer = readAnswer(note);
    return answer ? [{ check, finding, answer }] : [];
  });
}

function writtenResult(role: LocatedRole): WrittenResult | undefined {
  const head = role.raw.get('head')?.values;
  const shown = (field: string) => head?.get(field)?.text.trim() ?? '';
  if (shown('fingerprint') === '') return undefined;
  return {
    subLabel: shown('subLabel'),
    methodVersion: shown('methodVersion'),
    checkedAt: shown('checkedAt'),
    fingerprint: shown('fingerprint'),
  };
}
