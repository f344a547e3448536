/* Every sentence about tasks that are read from a list, a table or an O*NET file. */

export const taskMessages = {
  nothing: 'There is no task in this text. Paste one task per line, or a table with a column headed Task.',
  tooLong: (megabytes: number) => `This text is longer than ${megabytes} MB. Paste only the tasks of one role.`,
  noTaskColumn: 'The table has no column headed Task, so the first column is taken for the tasks.',
  noHeader:
    'The table has no header row that says which column is the time or the importance, so its numbers are not taken.',
  noWeight: (task: string, found: string, what: string) =>
    found === ''
      ? `${quoted(task)} has no ${what}; its time is left blank.`
      : `${quoted(task)} has the ${what} ${quoted(found)}, which is no number above 0; its time is left blank.`,
  twice: (task: string) => `${quoted(task)} is there more than once; it is taken once.`,
  cut: (taken: number, total: number) =>
    `The ${taken} weightiest of ${total} tasks are taken; more are hard to tell apart.`,
  tooMany: (taken: number, total: number) =>
    `The first ${taken} of ${total} tasks are taken; more than ${taken} can't have a whole percent each.`,
  total: (name: string) => `${quoted(name)} is a total and no task.`,

  equal: (tasks: number) => `Time set equal for ${tasks} tasks, in whole percent; not rated, to be looked at.`,
  fromTime: 'Time as given, in whole percent.',
  scaledTime: (sum: string) => `Time from the times given, which add to ${sum}, in whole percent of all.`,
  fromImportance: 'Time in proportion to importance, in whole percent; an estimate, to be looked at.',

  onetUnknown: (name: string) =>
    `${name || 'A file'} is no O*NET file of tasks: it needs the columns O*NET-SOC Code and Task ID, and Task or Scale ID and Data Value.`,
  onetNoStatements: 'No file names the tasks: add Task Statements, with the columns O*NET-SOC Code, Task ID and Task.',
  onetNoOccupation: (code: string) => `The files have no tasks of the occupation ${code}.`,
  onetUnrated: (tasks: number) =>
    tasks === 1
      ? 'One task has no importance rating and is not taken.'
      : `${tasks} tasks have no importance rating and are not taken.`,
  onetLowPrecision: (ratings: number) =>
    `${ratings} rating${ratings === 1 ? ' is' : 's are'} marked as of low precision by O*NET and not used.`,
  onetEqual: 'No importance ratings were given: time set equal, in whole percent; to be looked at.',
  onetImportance: 'Time in proportion to O*NET importance, in whole percent; an estimate, to be looked at.',
  onetFrequency:
    'Time in proportion to O*NET importance (1 to 5) times mean frequency category (1 to 7), in whole percent; an estimate, to be looked at.',
  /** The credit that the licence asks for, with what it asks to say of changes. */
  onetCredit: (code: string) =>
    `Tasks of occupation ${code}. This sheet includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The author of this sheet has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`,
} as const;

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
