/* What is said of a JSON text that cannot be taken, or not without a word. */

export const jsonMessages = {
  noJson: 'The file is no JSON: it breaks off or has a character where none may be. Save it again from the report.',
  otherFormat: (found: string) =>
    `$.format is ${found}; it needs "AIJRI assessment". The file is JSON of another program.`,
  otherVersion: (found: string, known: number) =>
    `$.formatVersion is ${found}; this add-in reads version ${known}. Update the add-in, or export the file anew.`,
  needs: (path: string, found: string, allowed: string) => `${path} is ${found}; it needs ${allowed}.`,
  unknown: (path: string, known: readonly string[]) =>
    `${path} is not known here; known are ${known.join(', ')}. Correct the name or take it out.`,
  more: (count: number) => (count === 1 ? 'There is 1 more like it.' : `There are ${count} more like it.`),
  changed: (found: string, now: string) =>
    `The fingerprint does not match: the file says ${found}, its ratings and texts give ${now}. They were changed after the file was written.`,
  noFingerprint: 'The file has no fingerprint, so nobody can tell whether its ratings were changed.',
  otherMethod: (found: string, now: string) =>
    `The file was made by version ${found} of the method; results are computed anew by version ${now}.`,
} as const;

/** In words after "needs". */
export const allowed = {
  object: 'an object',
  array: 'an array',
  value: 'a text, a number, true, false, null, or an object with a value',
  plainValue: 'a text, a number, true or false',
  text: 'a text',
  trueOrAbsent: 'true, or to be left out',
  timeUnit: '"fraction" or "percent"',
  share: (most: number) => `a share of time above 0 and up to ${most}`,
} as const;
