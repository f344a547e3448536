import { nearBoundary } from '../../src/checks/near-boundary';
import { fullRole } from '../fixtures/full-role';
import { checkCases } from './check-cases';

checkCases(nearBoundary, {
  valid: {},
  invalid: [],
  notRun: [{ given: fullRole(), because: 'likely ranges are not computed yet' }],
});
