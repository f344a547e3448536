import { fixed } from '../scoring/printed';
import type { Zone } from '../scoring/zone';
import type { AnalystColumns } from '../workbook/portfolio/analyst-columns';
import type { MixWay } from './portfolio-mix-state';

/* The texts of the zone mix of the page All roles. */

/** Wages are in the column's own unit, so their share of all is told. */
const amount: Readonly<Record<MixWay, (n: number, total: number) => string>> = {
  roles: (n) => String(n),
  headcount: (n) => Number(fixed(n, 1)).toLocaleString('en-US'),
  wage: (n, total) => `${total === 0 ? 0 : Number(fixed((n / total) * 100, 1))} %`,
};

/** Where the numbers come from; '' for the roles themselves. */
const about: Readonly<Record<MixWay, (headers: AnalystColumns['headers']) => string>> = {
  roles: () => '',
  headcount: ({ headcount = '' }) => `From your column ${headcount}.`,
  wage: ({ headcount, wage = '' }) =>
    headcount === undefined
      ? `From your column ${wage}, one person for each role.`
      : `From your columns ${headcount} × ${wage}.`,
};

export const mixTexts = {
  title: {
    roles: 'Roles by zone',
    headcount: 'Headcount by zone',
    wage: 'Wages by zone',
  } satisfies Record<MixWay, string>,
  by: 'Zones by',
  way: { roles: 'roles', headcount: 'headcount', wage: 'wage' } satisfies Record<MixWay, string>,
  zone: (zone: Zone | 'none', amount: string) => `${amount} ${zone === 'none' ? 'not scored' : zone}`,
  amount,
  about,
  leftOut: (n: number) =>
    n === 0
      ? ''
      : n === 1
        ? '1 role without a number there is left out.'
        : `${n} roles without a number there are left out.`,
} as const;
