import { aYearBefore } from '@goodmark/audit-schedule';
import { CaseCategory, condition, type CoverageRow, readCoverage, type RequestContext, Team } from '@goodmark/server-data';
import { DateScalar } from '@goodmark/server-graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How one category of cases in one team has been audited.' })
export class CoverageCell {
  teamId!: string;

  @Field(() => String, { description: 'Key of the case category.' })
  category!: string;

  @Field(() => Int, { description: 'Open cases of it in the team, by the newest sampling frame; as they are known where none was imported.' })
  cases!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day its latest audit was submitted; null where there has been none.' })
  lastAuditedOn!: string | null;

  @Field(() => Int, { description: 'Audits submitted in the twelve months up to today.' })
  auditsInTwelveMonths!: number;

  @Field(() => Boolean, { description: 'Whether there are cases, and none was audited in the twelve months up to today.' })
  overlooked!: boolean;
}

const cellOf = ({ auditsSince, ...row }: CoverageRow): CoverageCell => ({ ...row, auditsInTwelveMonths: auditsSince, overlooked: row.cases > 0 && auditsSince === 0 });

/** How each team and category of cases was audited in the twelve months up to today, by the names of both. */
export async function coverageToday(ctx: RequestContext): Promise<CoverageCell[]> {
  const rows = await readCoverage(ctx, aYearBefore(ctx.clock.today()));
  const [teams, categories] = [await ctx.visible(Team, condition('1 = 1')), await ctx.visible(CaseCategory, condition('1 = 1'))];
  const names = new Map([...teams.map(({ id, name }) => [id, name] as const), ...categories.map(({ key, name }) => [key, name] as const)]);
  const order = ({ teamId, category }: CoverageRow) => `${names.get(teamId) ?? ''} ${names.get(category) ?? category}`;
  return rows.filter(({ teamId }) => names.has(teamId)).sort((one, other) => order(one).localeCompare(order(other), 'en')).map(cellOf);
}
