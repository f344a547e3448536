import { type RolePeople, wageWeight, weightedMix, type WeightedMix } from '../scoring/portfolio/zone-mix';
import type { AnalystColumns } from '../workbook/portfolio/analyst-columns';
import type { Portfolio } from '../workbook/portfolio/read-portfolio';

/** What the zone mix counts: roles, the people in them, or what these are paid. */
export const mixWays = ['roles', 'headcount', 'wage'] as const;

export type MixWay = (typeof mixWays)[number];

/** The mix by each way that the workbook has columns for; by the number of roles it always can. */
export type ZoneMixes = ReadonlyMap<MixWay, WeightedMix>;

/** Every zone mix of a portfolio. */
export function mixesOf({ rows, analyst: { headers, bySheet } }: Portfolio): ZoneMixes {
  const nobody: RolePeople = { headcount: undefined, wage: undefined };
  const weightOf = weightsOf(headers);
  return new Map(
    mixWays
      .filter((way) => way === 'roles' || headers[way] !== undefined)
      .map((way) => {
        const roles = rows.map(({ sheet, result }) => ({
          zone: result?.zone,
          weight: weightOf[way](bySheet.get(sheet.id) ?? nobody),
        }));
        return [way, weightedMix(roles)];
      }),
  );
}

type WeightOf = (people: RolePeople) => number | undefined;

const weightsOf = ({ headcount }: AnalystColumns['headers']): Readonly<Record<MixWay, WeightOf>> => ({
  roles: () => 1,
  headcount: (people) => people.headcount,
  wage: (people) => wageWeight(people, headcount !== undefined),
});
