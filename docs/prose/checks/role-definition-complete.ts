import type { CheckProse } from '../../site/check-prose';

export const roleDefinitionComplete: CheckProse = {
  about: ['The role is defined: title, level, function, what it is not, experience and the note on seniority.'],
  finds: {
    cells: [{ at: 'role.What This Role Is NOT', place: 'Role definition, What This Role Is NOT', holds: '' }],
    findings: ['What This Role Is NOT is blank in the role definition.'],
  },
  passes: {
    cells: [
      { at: 'role.What This Role Is NOT', place: 'Role definition, What This Role Is NOT', holds: 'Not an auditor.' },
    ],
  },
};
