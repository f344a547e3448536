import { type Place, placeKey } from '../assessment/place';
import type { RawRole } from '../assessment/raw';
import { readAssessment } from '../assessment/read-assessment';
import { runChecks } from '../checks/run-checks';
import { decodeText } from '../document/decode-text';
import { assessmentFromJson } from '../document/json-read';
import { readDocument } from '../document/read-document';
import { compute } from '../scoring/computed';
import { defaultNoiseAssumption } from '../scoring/robustness/noise';
import { readKeptTexts } from '../workbook/kept-text';
import { messages } from './messages';
import { type FileReading, type Location, noRole, type SourceRole, unreadable } from './source-role';

/** The role of a document or of JSON. Never throws. `name` is the file's, for a role without a job title. */
export function readTextFile(bytes: Uint8Array, name: string): FileReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return unreadable(decoded.sentence);
  const { text } = decoded;
  return /^\s*\{/.test(text) ? fromJson(text, name) : fromDocument(text, name);
}

function fromJson(text: string, name: string): FileReading {
  const read = assessmentFromJson(text);
  if (read.kind === 'refused') return isOurs(text) ? unreadable(read.sentence) : noRole(read.sentence);
  const { role, reports } = read;
  const locate = (at: Place): Location => ({ kind: 'word', word: placeKey(at) });
  return oneRole({ ...asRead(role, name), kept: readKeptTexts(role), locate }, reports);
}

/** Other JSON, such as a package.json, is no role that went wrong. */
const isOurs = (text: string): boolean => /"AIJRI/.test(text);

function fromDocument(text: string, name: string): FileReading {
  const read = readDocument(text);
  if (read.kind === 'refused') return noRole(read.sentence);
  const { role, kept, reports, lineOf } = read;
  const locate = (at: Place): Location | undefined => {
    const line = lineOf(at);
    return line === undefined ? undefined : { kind: 'line', line };
  };
  const notes = reports.map(({ line, sentence }) => messages.onLine(line, sentence));
  return oneRole({ ...asRead(role, name), kept, locate }, notes);
}

const oneRole = (role: SourceRole, notes: readonly string[]): FileReading => ({
  roles: [role],
  notes,
  failures: [],
  isOther: false,
});

/** Nothing is waived in a text, and no result of another time is written in it. */
function asRead(raw: RawRole, name: string): Omit<SourceRole, 'kept' | 'locate'> {
  const assessment = readAssessment(raw);
  const computed = compute(assessment);
  return {
    title: assessment.role.get('Job Title') || name.replace(/\.[^.]*$/, ''),
    sheet: undefined,
    raw,
    assessment,
    computed,
    report: runChecks({ assessment, computed, noise: defaultNoiseAssumption }),
    noise: defaultNoiseAssumption,
    answerTo: () => undefined,
  };
}
