import type { CheckProse } from '../../site/check-prose';

export const comparatorsDistinguishable: CheckProse = {
  about: ['No rank is claimed between scores whose likely ranges overlap. Not run until likely ranges are computed.'],
  notRun: { sheet: 'The complete sheet of a Medical Coder.', because: 'likely ranges are not computed yet' },
};
