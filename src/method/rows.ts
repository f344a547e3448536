/* The fixed rows of the rubric tables, in published order and wording. (published) */

export const principleNames = [
  'Embodied Physicality',
  'Deep Interpersonal Connection',
  'Goal-Setting & Moral Judgment',
] as const;

export const evidenceNames = [
  'Job Posting Trends',
  'Company Actions',
  'Wage Trends',
  'AI Tool Maturity',
  'Expert Consensus',
] as const;

export const barrierNames = [
  'Regulatory/Licensing',
  'Physical Presence',
  'Union/Collective Bargaining',
  'Liability/Accountability',
  'Cultural/Ethical',
] as const;

/** Task labels: AI does it, AI helps and a human leads, AI is not involved. (published) */
export const taskLabels = ['DISPLACEMENT', 'AUGMENTATION', 'NOT INVOLVED'] as const;

export type TaskLabel = (typeof taskLabels)[number];

/** The fields of the role definition, in published order. */
export const roleDefinitionFields = [
  'Job Title',
  'Seniority Level',
  'Primary Function',
  'What This Role Is NOT',
  'Typical Experience',
  'Seniority note',
] as const;

export type RoleDefinitionField = (typeof roleDefinitionFields)[number];

/** The prose blocks of the assessor commentary, in published order. */
export const commentaryBlocks = [
  'Score vs Reality Check',
  "What the Numbers Don't Capture",
  "Who Should Worry (and Who Shouldn't)",
  'The role in a few years',
  'Survival strategy',
  'Timeline',
] as const;

export type CommentaryBlock = (typeof commentaryBlocks)[number];
