/* Every sentence about the roles of a workbook that people read. */

export const portfolioMessages = {
  notScored: (because: string) => `Not scored: ${because}.`,
  notRead: (reason: string) => `The sheet could not be read. ${reason}`,
  tooLong: (rows: number, most: number) =>
    `Not read: the sheet is in use down to row ${rows}, and roles are read down to row ${most}. Delete what is below the role.`,
} as const;
