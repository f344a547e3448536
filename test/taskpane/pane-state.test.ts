import {
  authorKept,
  begun,
  ended,
  formSet,
  previewSet,
  startState,
  withReadFailure,
  withReading,
} from '../../src/taskpane/pane-state';
import { changes, medicalCoder, roleReading, sheets } from '../e2e/fixtures/pane-readings';
import type { WorkbookReading } from '../../src/workbook/role-reading';

const role = (more: Parameters<typeof roleReading>[1] = {}): WorkbookReading => ({
  kind: 'role',
  roleSheets: sheets,
  reading: roleReading(medicalCoder, more),
  selected: { sheetId: '1', cell: 'A1' },
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

describe('a form', () => {
  const form = { kind: 'answer', as: 'waiver', key: 'a', start: '' } as const;
  const withForm = formSet(withReading(startState, role()), form);

  test('stays open while the same sheet is read again, and closes on another', () => {
    const [, other] = sheets;
    expect(withReading(withForm, role({ changes: [] })).form).toBe(form);
    expect(withReading(withForm, role(other ? { sheet: other } : {})).form).toBeUndefined();
  });

  test('closes when its answer is written, not when writing failed', () => {
    const running = begun(withForm, 'answer');
    expect(ended(running, 'answer', { ok: true, sentence: 'Done.' }).form).toBeUndefined();
    expect(ended(running, 'answer', { ok: false, sentence: 'Protected.' }).form).toBe(form);
  });

  test("a waiver's author is the next one's", () => {
    const waiver = { kind: 'waiver', author: 'A. Analyst', date: '2026-11-23', reason: 'known' } as const;
    expect(authorKept(startState, waiver).author).toBe('A. Analyst');
    expect(authorKept(authorKept(startState, waiver), undefined).author).toBe('A. Analyst');
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
