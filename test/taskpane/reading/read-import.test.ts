import { assessmentToJson } from '../../../src/document/json-write';
import { readImport, readImportFile, readPasted } from '../../../src/taskpane/reading/read-import';
import { documentText, mustRead } from '../../fixtures/documents';

const markdown = documentText('medical-coder.md');

test.each([
  ['medical-coder.md', 'markdown'],
  ['medical-coder-copied.txt', 'text'],
  ['medical-coder.html', 'html'],
])('%s is read with its score, its one finding and where it stands', (name, format) => {
  const reading = readImport(documentText(name), name);
  expect(reading).toMatchObject({
    kind: 'read',
    name: 'Medical Coder',
    preview: {
      format,
      title: 'Medical Coder',
      result: { score: '11.6', zone: 'Red' },
      counts: { errors: 1, warnings: 0 },
    },
  });
  const findings = reading.kind === 'read' ? reading.preview.findings : [];
  expect(findings).toEqual([expect.objectContaining({ severity: 'error', line: expect.any(Number) })]);
});

test('JSON that was printed has the same score, sections and kept texts, and no lines', () => {
  const { role } = mustRead(markdown);
  const reading = readImport(JSON.stringify(assessmentToJson(role)), 'role.json');
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  expect(reading.preview).toMatchObject({ format: 'json', result: { score: '11.6' }, reports: [] });
  const rowsOf = (from: typeof reading.preview) =>
    from.sections.map(({ section, rows, figures }) => [section, rows, figures]);
  const asMarkdown = readImport(markdown, 'role.md');
  expect(asMarkdown.kind === 'read' && rowsOf(asMarkdown.preview)).toEqual(rowsOf(reading.preview));
  expect(reading.preview.findings.map(({ line }) => line)).toEqual([undefined]);
});

test('a rating that is missing is named where there is no score', () => {
  const reading = readImport(markdown.replace('| Wage Trends | 0 |', '| Wage Trends |  |'), 'role.md');
  expect(reading).toMatchObject({ preview: { result: undefined, because: expect.stringContaining('Wage Trends') } });
});

test('of a paste in two forms the one counts of which more is understood', () => {
  const html = documentText('medical-coder.html');
  const format = (pasted: Parameters<typeof readPasted>[0]) => {
    const reading = readPasted(pasted);
    return reading.kind === 'read' ? reading.preview.format : reading.sentence;
  };
  expect(format({ html, plain: 'Medical Coder' })).toBe('html');
  expect(format({ html: '<p>Medical Coder</p>', plain: markdown })).toBe('markdown');
  expect(format({ html: '', plain: markdown })).toBe('markdown');
  expect(format({ html, plain: '' })).toBe('html');
  expect(format({ html: '<p>no</p>', plain: 'no' })).toMatch(/^No section of an assessment was recognised\. /);
});

describe('a file', () => {
  const file = (content: BlobPart, name = 'role.md') => new File([content], name);

  test('in UTF-16 is read', async () => {
    const wide = Buffer.from(`\ufeff${markdown}`, 'utf16le');
    expect(await readImportFile(file(wide))).toMatchObject({ kind: 'read', name: 'Medical Coder' });
  });

  test('without a job title is called after its file', async () => {
    const untitled = markdown.replace('| **Job Title** | Medical Coder |', '').replace(/^# .*$/m, '');
    expect(await readImportFile(file(untitled, 'Coder of 2026.md'))).toMatchObject({ name: 'Coder of 2026' });
  });

  test('that is too large is refused before it is read', async () => {
    const large = file('');
    Object.defineProperty(large, 'size', { value: 100_000_000 });
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('must not be read')) });
    expect(await readImportFile(large)).toEqual({
      kind: 'refused',
      sentence: 'The text has 100 MB; up to 10 MB are read.',
    });
  });

  test('that cannot be read, or is no text, is refused with a sentence', async () => {
    const folder = file('');
    Object.defineProperty(folder, 'arrayBuffer', { value: () => Promise.reject(new Error('NotFoundError')) });
    expect(await readImportFile(folder)).toMatchObject({
      sentence: expect.stringMatching(/^It could not be read: a folder/),
    });
    expect(await readImportFile(file('PK\u0003\u0004', 'role.docx'))).toMatchObject({
      sentence: expect.stringContaining('a Word document'),
    });
  });
});
