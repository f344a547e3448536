import { scoreCases, screenCases, subLabelCases } from './systematic';

/** The files that follow from systematic.ts. */
export const systematicFiles: readonly {
  readonly name: string;
  readonly about: string;
  readonly cases: readonly object[];
}[] = [
  { name: 'scores.json', about: 'Scores from totals. Written by write-systematic.ts.', cases: scoreCases },
  { name: 'sub-labels.json', about: 'Sub-labels. Written by write-systematic.ts.', cases: subLabelCases },
  { name: 'quick-screen.json', about: 'The quick screen. Written by write-systematic.ts.', cases: screenCases },
];
