import { begun, ended, previewSet, startState, withReadFailure, withReading } from '../../src/taskpane/pane-state';
import { changes, medicalCoder, roleReading, sheets } from '../e2e/fixtures/pane-readings';
import type { WorkbookReading } from '../../src/workbook/role-reading';

const role = (more: Parameters<typeof roleReading>[1] = {}): WorkbookReading => ({
  kind: 'role',
  roleSheets: sheets,
  reading: roleReading(medicalCoder, more),
});
const withPreview = previewSet(withReading(startState, role()), true);

describe('the preview', () => {
  test('stays open while the same sheet is read again', () => {
    expect(withReading(withPreview, role({ changes: changes.slice(1) })).previewOpen).toBe(true);
  });

  test('closes on another sheet, and when there is nothing to preview', () => {
    const [, other] = sheets;
    expect(withReading(withPreview, role(other ? { sheet: other } : {})).previewOpen).toBe(false);
    expect(withReading(withPreview, role({ changes: [] })).previewOpen).toBe(false);
  });

  test('closes when what it showed is written, not when writing failed', () => {
    const writing = begun(withPreview, 'write');
    expect(ended(writing, 'write', { ok: true, sentence: 'Written.' }).previewOpen).toBe(false);
    expect(ended(writing, 'write', { ok: false, sentence: 'Protected.' }).previewOpen).toBe(true);
  });
});

describe('a reading that fails', () => {
  test('leaves what was read before, marked as possibly old', () => {
    expect(withReadFailure(withPreview, 'No.').screen).toMatchObject({ kind: 'read', staleBecause: 'No.' });
  });

  test('is all there is to show when nothing was read before', () => {
    expect(withReadFailure(startState, 'No.').screen).toEqual({ kind: 'failed', because: 'No.' });
  });
});

describe('the status', () => {
  test('of the last command goes when the next begins', () => {
    const done = ended(startState, 'fix', { ok: true, sentence: 'B33 now holds 85 %.' });
    expect(done.status).toEqual({ ok: true, sentence: 'B33 now holds 85 %.', isQuiet: false });
    expect(begun(done, 'write').status).toBeUndefined();
  });

  test('of a jump is quiet when it went well', () => {
    expect(ended(startState, 'go', { ok: true, sentence: 'B33 is selected.' }).status?.isQuiet).toBe(true);
    expect(ended(startState, 'go', { ok: false, sentence: 'Gone.' }).status?.isQuiet).toBe(false);
  });
});
