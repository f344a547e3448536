import { type RoleDefinitionField, roleDefinitionFields } from '../method/rows';
import type { Check, Finding } from './check';
import { notStarted } from './not-started';
import { phrase } from './phrase';

const messages = {
  blank: '{field} is blank in the role definition.',
  allBlank: 'The role definition is blank.',
} as const;

/** The role is defined: title, level, function, what it is not, experience and the note on seniority. */
export const roleDefinitionComplete: Check = {
  name: 'role-definition-complete',
  severity: 'warning',
  protects: 'A score for a role that two readers may take for two different jobs.',
  provenance: 'published',
  messages,

  run({ assessment }) {
    const { role } = assessment;
    if (role.size === 0) return { because: 'the table Role definition is missing' };
    const waiting = notStarted(assessment);
    if (waiting) return waiting;
    const blank = roleDefinitionFields.filter((field) => (role.get(field) ?? '') === '');
    const [first] = blank;
    if (first && blank.length === roleDefinitionFields.length) return [finding(first, messages.allBlank)];
    return blank.map((field) => finding(field, phrase(messages.blank, { field })));
  },
};

const finding = (field: RoleDefinitionField, sentence: string): Finding => ({
  sentence,
  detail: '',
  at: { section: 'role', field },
  found: '',
  expected: '',
  fix: undefined,
});
