import type { CheckProse } from '../../site/check-prose';

export const nearBoundary: CheckProse = {
  about: [
    'A score whose likely range crosses a zone boundary is called close in the commentary. Not run until likely ranges are computed.',
  ],
  notRun: { sheet: 'The complete sheet of a Medical Coder.', because: 'likely ranges are not computed yet' },
};
