/* Published results, for calibration and tests. Facts read in 2026 from the public role and comparison pages of
   jobzonerisk.com. Task resistance in points, score in points of 100. */

export interface KnownResult {
  readonly role: string;
  readonly taskResistance: number;
  readonly evidence: number;
  readonly barriers: number;
  readonly protective: number;
  readonly growth: number;
  readonly score: number;
  readonly subLabel: string;
}

const known = (
  role: string,
  [taskResistance, evidence, barriers, protective, growth]: readonly [number, number, number, number, number],
  score: number,
  subLabel: string,
): KnownResult => ({ role, taskResistance, evidence, barriers, protective, growth, score, subLabel });

/** The results whose inputs are all known: task resistance, evidence, barriers, protective, growth; score; sub-label. */
export const knownResults: readonly KnownResult[] = [
  known('Medical Coder', [1.85, -5, 2, 0, -1], 11.6, 'Red'),
  known('Security Engineer', [3.05, 5, 3, 3, 1], 44.6, 'Yellow (Urgent)'),
  known('Cloud Architect', [3.85, 2, 3, 5, 1], 51.5, 'Green (Transforming)'),
  known('DevOps Engineer', [1.7, -5, 1, 2, 0], 10.7, 'Red'),
  known('Backend/API Developer', [3.05, -4, 1, 2, -1], 24.5, 'Red'),
  known('Senior Software Engineer', [3.95, 5, 2, 4, 0], 55.4, 'Green (Transforming)'),
  known('Data Architect', [3.9, 2, 2, 4, 1], 51.2, 'Green (Transforming)'),
];

/** Results published without their inputs. */
export const publishedScores: readonly { readonly role: string; readonly score: number; readonly subLabel: string }[] =
  [
    { role: 'Medical Transcriptionist', score: 3.6, subLabel: 'Red (Imminent)' },
    { role: 'Pharmacy Technician', score: 11.7, subLabel: 'Red' },
    { role: 'Medical Records Specialist', score: 15.1, subLabel: 'Red' },
    { role: 'Compliance Manager', score: 48.2, subLabel: 'Green' },
    { role: 'Medical and Health Services Manager', score: 53.1, subLabel: 'Green' },
    { role: 'Registered Nurse', score: 82.2, subLabel: 'Green' },
  ];
