/* Every sentence of reading a document. {slots} are filled by `say`. */

export const readMessages = {
  nothing:
    'No section of an assessment was recognised{where}. Looked for headings such as “Role Definition”, “Task Decomposition”, “Evidence Score”, “Barrier Assessment” or “JobZone Composite Score”, and for their tables.',
  tooLarge: 'The text{where} has {size} MB; up to {limit} MB are read.',
  tooDeep: 'The HTML{where} is nested more than {limit} levels deep, which no assessment is.',
  tooMany: 'The text{where} has more than {limit} lines, which no assessment has.',
  nul: 'The text{where} holds NUL characters, so it is no text. Save it as UTF-8 text and open it again.',
  binary: 'The file is not text but {what}. Export it as Markdown, HTML or plain text.',
  encoding:
    'The file is neither UTF-8, UTF-16 nor Windows-1252 text: byte {at} fits none of them. Save it as UTF-8 and open it again.',
  cutCharacter:
    'The file is UTF-8 with a broken character at byte {at}. Open it in an editor, repair it and save it as UTF-8.',

  sectionAgain: '“{title}” comes a second time. The first one counts; what differs here is kept as text.',
  tableAgain: 'A second table of {title} is kept as text; the first one counts.',
  again: '“{label}” is given a second time. The first one counts; this one is kept as text.',
  notUnderstood: '“{label}” is followed by “{found}”, which was not understood. It is kept as text.',
  rest: 'Words behind “{label}” are kept as text: “{found}”.',
  noColumns: 'A row of {title} stands under no column titles and is kept as text.',
  unknownColumn: 'The column “{column}” of {title} has no place here. Its cells are kept as text.',
  moreCells: 'A row of {title} has more cells than column titles; the others are kept as text.',
  unknownRow: '“{label}” is no field of {title}. It is kept as text.',
} as const;

/** A sentence with its slots filled; long texts are shortened. */
export function say(message: string, slots: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, slot: string) => shortened(String(slots[slot] ?? '')));
}

function shortened(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
