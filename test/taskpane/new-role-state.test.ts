import type { ImportedDocument } from '../../src/taskpane/imported';
import { firstNewRole, isWaiting, plannedNames, variantName } from '../../src/taskpane/new-role-state';
import { readImport } from '../../src/taskpane/reading/read-import';
import { documentText } from '../fixtures/documents';

const reading = readImport(documentText('medical-coder.md'), 'coder.md');
const document = (sheetName: string, more: Partial<ImportedDocument> = {}): ImportedDocument => ({
  source: 'coder.md',
  reading,
  sheetName,
  became: undefined,
  ...more,
});
const refused = document('', { reading: { kind: 'refused', sentence: 'No.' } });
const created = document('Coder', { became: { id: '1', name: 'Coder' } });
const failed = document('Coder', { became: { notCreated: 'Protected.' } });

test('sheets of a batch get names that no sheet has, nor an earlier one of the batch', () => {
  const documents = [document('Coder'), refused, document('coder'), document('a/b'), created];
  expect(plannedNames({ ...firstNewRole, sheetNames: ['Coder'], documents })).toEqual([
    'Coder 2',
    undefined,
    'coder 3',
    'a-b',
    undefined,
  ]);
});

test('a document waits for its sheet until it has one', () => {
  expect([document('A'), failed, refused, created].map(isWaiting)).toEqual([true, true, false, false]);
});

test('a variant is called after its level until it gets a name', () => {
  expect(variantName({ ...firstNewRole, seniority: ' Lead ' }, 'Coder')).toBe('Coder (Lead)');
  expect(variantName({ ...firstNewRole, variantName: 'Mine' }, 'Coder')).toBe('Mine');
});
