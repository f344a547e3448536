import type { barrierNames, evidenceNames, principleNames } from '../method/rows';
import { fixed, signed } from '../scoring/printed';
import type { ProfileColumn, RatingGroup } from '../scoring/portfolio/rating-profile';
import { outOfLineFrom, rolesForOneMore } from '../scoring/portfolio/sore-thumbs';
import { fewestInWorkbook } from './portfolio-ratings-state';

/* The texts of the tab Ratings of the page All roles. */

type RatingName = (typeof evidenceNames | typeof barrierNames | typeof principleNames)[number];

/** Names of ratings as short as a column is narrow. */
const heads: Readonly<Record<RatingName, string>> = {
  'Job Posting Trends': 'Postings',
  'Company Actions': 'Companies',
  'Wage Trends': 'Wages',
  'AI Tool Maturity': 'AI tools',
  'Expert Consensus': 'Experts',
  'Regulatory/Licensing': 'Licensing',
  'Physical Presence': 'Presence',
  'Union/Collective Bargaining': 'Union',
  'Liability/Accountability': 'Liability',
  'Cultural/Ethical': 'Culture',
  'Embodied Physicality': 'Physicality',
  'Deep Interpersonal Connection': 'Connection',
  'Goal-Setting & Moral Judgment': 'Judgment',
};
const headOf = new Map<string, string>(Object.entries(heads));

const roles = (n: number) => `${n} role${n === 1 ? '' : 's'}`;

export const ratingsTexts = {
  heatMap: 'Ratings by role',
  role: 'Role',
  group: {
    tasks: 'Tasks',
    evidence: 'Evidence',
    barriers: 'Barriers',
    principles: 'Principles',
    growth: 'Growth',
  } satisfies Record<RatingGroup, string>,
  head: ({ name }: ProfileColumn) => headOf.get(name) ?? name,
  full: ({ name, lowest, highest }: ProfileColumn) => `${name}, ${signed(lowest)} to ${signed(highest)}`,
  /** Task resistance is a mean with two decimals, as on the sheet; every other figure is whole, and a median may be half. */
  figure: (value: number, { group }: Pick<ProfileColumn, 'group'>) =>
    group === 'tasks' ? fixed(value, 2) : signed(value),
  noFigure: '–',
  notRated: 'not rated',
  outOfLine: 'out of line',
  risk: 'risk',
  protection: 'protection',
  colour: 'Colour says where a figure stands on its own scale.',
  marks: '– is not rated, a frame is out of line.',
  thumbs: 'Out of line',
  rule:
    `Listed is a rating ${outOfLineFrom(1)} steps or more from the median of its family (task resistance: ${outOfLineFrom(0)} point), ` +
    `where at most one other role in ${rolesForOneMore} is that far on the same side.`,
  basis: {
    families: '',
    workbook:
      'All roles of the workbook count as one family. Add a column Family to the Portfolio table to hold each against its own.',
    nothing:
      'Add a column Family to the Portfolio table, which Write portfolio makes, to hold each role against its family. ' +
      `Without it a workbook needs ${fewestInWorkbook} rated roles.`,
  },
  leftOut: (n: number, fewest: number) =>
    `${roles(n)} left out: without a family, or in one with fewer than ${fewest} rated roles.`,
  toThumbs: (n: number) => `${n} out of line`,
  none: 'No rating is out of line.',
  found: (n: number) => (n === 1 ? '1 rating' : `${n} ratings`),
  against: (value: string, family: string, median: string, size: number) =>
    `${value}; median of ${family}: ${median} (${roles(size)})`,
  allRoles: 'all roles',
  goToRating: (rating: string, role: string) => `${rating} of ${role}. Go to its cell`,
  more: (n: number) => `Show ${n} more ratings`,
} as const;
