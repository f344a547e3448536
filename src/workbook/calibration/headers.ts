/** By what name the sheet is found, whatever the letter case. */
export const calibrationSheetName = 'Calibration';

/** The headers by which the columns of the Calibration sheet are found. */
export const calibrationHeaders = {
  role: 'Published role',
  taskResistance: 'Resistance',
  evidence: 'Evidence',
  barriers: 'Barriers',
  protective: 'Protective',
  growth: 'AI growth',
  score: 'Published',
  subLabel: 'Published sub-label',
} as const;

export type CalibrationColumn = keyof typeof calibrationHeaders;
