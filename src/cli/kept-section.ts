import type { RawRole, RawValue } from '../assessment/raw';
import { keptRow } from '../workbook/kept-text';
import type { SourceRole } from './source-role';

/** The role with its kept texts as a section, as a role from a sheet has them. */
export function keptSection(raw: RawRole, kept: SourceRole['kept']): RawRole {
  if (kept.length === 0 || raw.has('kept')) return raw;
  const found = (text: string): RawValue => ({ value: text, text, isFormula: false });
  const rows = kept.flatMap(keptRow).map(
    ({ where, text }) =>
      new Map([
        ['where', found(where)],
        ['text', found(text)],
      ]),
  );
  return new Map([...raw, ['kept', { values: new Map(), rows }]]);
}
