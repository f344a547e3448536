import fc from 'fast-check';
import { noteOf, readAnswer } from '../../src/workbook/answer';

test.each([
  ['', undefined],
  ['  ', undefined],
  ['known', { kind: 'note', text: 'known' }],
  [
    'Waived by A. Analyst, 2026-11-23: as published',
    { kind: 'waiver', author: 'A. Analyst', date: '2026-11-23', reason: 'as published' },
  ],
  [
    ' waived by  Smith, J.,  2026-11-23:two\nlines ',
    { kind: 'waiver', author: 'Smith, J.', date: '2026-11-23', reason: 'two\nlines' },
  ],
  ['Waived by A. Analyst, 2026-02-30: no such day', { kind: 'note' }],
  ['Waived by A. Analyst: no date', { kind: 'note' }],
  ['Waived by , 2026-11-23: nobody', { kind: 'note' }],
  ['Waived by A. Analyst, 2026-11-23: ', { kind: 'note' }],
])('%j', (note, answer) => {
  if (answer) expect(readAnswer(note)).toMatchObject(answer);
  else expect(readAnswer(note)).toBeUndefined();
});

test('what is written is read again', () => {
  const word = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '' && !text.includes(','));
  fc.assert(
    fc.property(word, word, (author, reason) => {
      const note = noteOf({ kind: 'waiver', author, date: '2026-11-23', reason });
      expect(readAnswer(note)).toEqual({
        kind: 'waiver',
        author: author.replace(/\s+/g, ' ').trim(),
        date: '2026-11-23',
        reason: reason.trim(),
      });
    }),
  );
});
