import type { CheckProse } from '../../site/check-prose';

export const evidenceSourced: CheckProse = {
  about: [
    'Evidence that moves the score says where it comes from: a source with its year, and more than one at -2 and 2.',
    'What counts as a source (ours): an address, a name (a word in capitals or with a capital inside a sentence), or a word such as survey, report or reading. Sources are counted by their years, addresses or names, whichever are more; "2023-2025" is one year.',
  ],
  finds: {
    cells: [
      {
        at: 'evidence.0.rationale',
        place: 'Evidence, Job Posting Trends, Evidence',
        holds: 'Openings are getting fewer.',
      },
      {
        at: 'evidence.3.rationale',
        place: 'Evidence, AI Tool Maturity, Evidence',
        holds: 'A survey of hospitals, 2026: in daily use.',
      },
    ],
    findings: [
      'Job Posting Trends is rated −1 and names neither a source nor a year.',
      'AI Tool Maturity is rated −2 and rests on one source. The far end of the scale takes several independent sources, each with its year.',
    ],
  },
  passes: {
    cells: [
      {
        at: 'evidence.0.rationale',
        place: 'Evidence, Job Posting Trends, Evidence',
        holds: 'A survey of job boards, 2026: a fifth fewer openings.',
      },
      {
        at: 'evidence.3.rationale',
        place: 'Evidence, AI Tool Maturity, Evidence',
        holds: 'A survey of hospitals, 2026, and vendor reports, 2025: in daily use.',
      },
    ],
  },
};
