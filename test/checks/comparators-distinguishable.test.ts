import { comparatorsDistinguishable } from '../../src/checks/comparators-distinguishable';
import { fullRole } from '../fixtures/full-role';
import { checkCases } from './check-cases';

checkCases(comparatorsDistinguishable, {
  valid: {},
  invalid: [],
  notRun: [{ given: fullRole(), because: 'likely ranges are not computed yet' }],
});
