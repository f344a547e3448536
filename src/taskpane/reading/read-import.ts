import type { Place } from '../../assessment/place';
import type { RawRole } from '../../assessment/raw';
import { readAssessment } from '../../assessment/read-assessment';
import { figureOr, scoreInputs } from '../../checks/missing-input';
import { runChecks } from '../../checks/run-checks';
import { decodeText } from '../../document/decode-text';
import type { DocumentReading, Refusal } from '../../document/document';
import { assessmentFromJson } from '../../document/json-read';
import { summaries } from '../../document/read-account';
import { readDocument } from '../../document/read-document';
import { compute } from '../../scoring/computed';
import { points } from '../../scoring/printed';
import { defaultNoiseAssumption } from '../../scoring/robustness/noise';
import { contentOfRole } from '../../workbook/content-of-role';
import { newRoleOf } from '../../workbook/create-role-sheets';
import { readKeptTexts } from '../../workbook/kept-text';
import type { ImportPreview, ImportReading } from '../imported';
import { bytesOf } from './file-bytes';

/* Reading a text for a role sheet: a chunk of its own, because few who open the pane import something. */

/** What a clipboard or a drag holds of one text. */
export interface PastedText {
  readonly html: string;
  readonly plain: string;
}

/**
 * A pasted text. A browser gives a page with its tables as HTML; an editor gives Markdown as coloured HTML that has lost
 * its lines. The form of which more is understood counts, HTML where both are the same.
 */
export function readPasted({ html, plain }: PastedText): ImportReading {
  if (html.trim() === '') return readImport(plain, '');
  const fromHtml = readImport(html, '');
  if (plain.trim() === '') return fromHtml;
  const fromPlain = readImport(plain, '');
  return understood(fromPlain) > understood(fromHtml) ? fromPlain : fromHtml;
}

const understood = (reading: ImportReading): number =>
  reading.kind === 'refused'
    ? -1
    : reading.preview.sections.reduce((sum, { rows, figures, texts }) => sum + rows + figures + texts, 0);

/** A file: Markdown, HTML, text or our JSON, in any encoding that `decodeText` knows. */
export async function readImportFile(file: File): Promise<ImportReading> {
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decodeText(bytes);
  return decoded.kind === 'refused' ? decoded : readImport(decoded.text, file.name);
}

/** A text; `name` is the file's, '' where it was pasted. */
export function readImport(text: string, name: string): ImportReading {
  return /^\s*\{/.test(text.replace(/^\uFEFF/, '')) ? fromJson(text, name) : fromDocument(readDocument(text), name);
}

function fromDocument(reading: DocumentReading | Refusal, name: string): ImportReading {
  if (reading.kind === 'refused') return reading;
  const { format, role, sections, kept, reports, lineOf } = reading;
  return {
    kind: 'read',
    ...newRoleOf({ ...reading, name }),
    preview: { ...told(role, lineOf), format, sections, kept, reports },
  };
}

function fromJson(text: string, fileName: string): ImportReading {
  const reading = assessmentFromJson(text);
  if (reading.kind === 'refused') return reading;
  const { role, reports } = reading;
  const kept = readKeptTexts(role);
  const shown = told(role, () => undefined);
  return {
    kind: 'read',
    name: shown.title || fileName.replace(/\.[^.]*$/, ''),
    content: contentOfRole(role, kept),
    preview: {
      ...shown,
      format: 'json',
      sections: summaries(role, readAssessment(role).problems, { sectionLines: new Map(), kept: [], reports: [] }),
      kept,
      reports: reports.map((sentence) => ({ line: undefined, sentence })),
    },
  };
}

type Told = Omit<ImportPreview, 'format' | 'sections' | 'kept' | 'reports'>;

/** What follows from the role itself, whatever it was read from. */
function told(role: RawRole, lineOf: (at: Place) => number | undefined): Told {
  const assessment = readAssessment(role);
  const computed = compute(assessment);
  const { counts, findings } = runChecks({ assessment, computed, noise: defaultNoiseAssumption });
  const { result } = computed;
  return {
    title: assessment.role.get('Job Title') ?? '',
    result: result && { score: points(result.score), zone: result.zone },
    because: result ? '' : (figureOr(undefined, { assessment, computed }, scoreInputs)?.because ?? ''),
    statedScore: (assessment.stated.composite.score ?? assessment.stated.head.score)?.text ?? '',
    counts,
    findings: findings.map(({ check: { severity }, finding: { sentence, at } }) => ({
      severity,
      sentence,
      line: lineOf(at),
    })),
  };
}
