/* Every sentence about the Calibration sheet that people read. */

export const calibrationMessages = {
  at: (sheet: string, cell: string, sentence: string, then: string) => `${sheet}, ${cell}: ${sentence} ${then}`,
  noHeader: (sheet: string, header: string) =>
    `${sheet} has no header “${header}”, so the built-in published roles are used. Write it above the names of the roles.`,
  noScores: (header: string) => `This row has no header “${header}”.`,
  rowsLeftOut: 'The roles below are left out. Write it above their scores.',
  lacksInput: (headers: readonly string[]) =>
    `This row has no header ${headers.map((header) => `“${header}”`).join(', ')}.`,
  notRecomputed: 'Without it the score is not recomputed.',
  figureLeftOut: 'The figure is left out.',
  roleLeftOut: 'The role is left out.',
  noName: 'The name is blank.',
  nameError: (found: string) => `The name is the error ${found}.`,
  nameIt: 'Write the role’s name; until then the row is left out.',
  repeated: (role: string, cell: string) => `“${role}” is in ${cell} already.`,
  deleteOne: 'This row is left out; delete one of the two.',
  tooLong: (sheet: string, most: number) =>
    `${sheet} is in use below row ${most}. Published roles are read down to there; move the rest up.`,
  nothingThere: (sheet: string) => `${sheet} has no published role that can be read, so the built-in ones are used.`,
  what: (header: string, role: string) => `${header} of “${role}”`,
  points: (from: number, to: number) => `a number from ${from} to ${to}`,
} as const;
