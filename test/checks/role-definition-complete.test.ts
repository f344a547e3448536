import { roleDefinitionComplete } from '../../src/checks/role-definition-complete';
import { roleDefinitionFields } from '../../src/method/rows';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { checkCases } from './check-cases';

const allBlank = Object.fromEntries(roleDefinitionFields.map((field) => [`role.${field}`, null]));

checkCases(roleDefinitionComplete, {
  valid: { 'every field filled': fullRole() },
  invalid: [
    {
      why: 'two blank fields',
      given: fullRole({ states: { 'role.Seniority Level': null, 'role.What This Role Is NOT': '  ' } }),
      finds: [
        { at: 'role.Seniority Level', says: 'Seniority Level is blank in the role definition.' },
        { at: 'role.What This Role Is NOT', says: 'What This Role Is NOT is blank in the role definition.' },
      ],
    },
    {
      why: 'nothing at all is one finding',
      given: fullRole({ states: allBlank }),
      finds: [{ at: 'role.Job Title', says: 'The role definition is blank.' }],
    },
  ],
  notRun: [
    { given: role(), because: 'the table Role definition is missing' },
    { given: role({ tasks: [], states: allBlank }), because: 'the role has no tasks yet' },
  ],
});
