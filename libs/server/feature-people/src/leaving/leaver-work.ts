import { isBegun, isDraft, isOver } from '@goodmark/audit-tool';
import {
  Activity, Audit, condition, ImprovementObjective, Indicator, InspectionRecommendation, InstrumentRecord, LeaverWorkKind, type OpenAction, type Person, type RequestContext, ServiceArea, Team,
} from '@goodmark/server-data';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One thing that somebody who leaves has to pass on.' })
export class LeaverWork {
  @Field(() => LeaverWorkKind, { description: 'What kind of work it is.' })
  kind!: LeaverWorkKind;

  @Field(() => ID, { description: 'The id of the audit, record, action, activity, team or service area.' })
  id!: string;

  @Field(() => String, { description: 'The reference of the audit or record, or the name of the other.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'To whom it passed; null where it did not, or not yet, and for an audit in moderation, which goes back to the queue.' })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it did not pass to anybody, as a sentence.' })
  problem!: string | null;
}

/** Everything that somebody would leave undone. */
export interface Undone {
  readonly audits: readonly Audit[];
  /** What they took for moderation and have not decided. */
  readonly moderations: readonly Audit[];
  /** Observations and other records they have not submitted. */
  readonly records: readonly InstrumentRecord[];
  readonly actions: readonly OpenAction[];
  readonly activities: readonly Activity[];
  readonly indicators: readonly Indicator[];
  readonly recommendations: readonly InspectionRecommendation[];
  readonly objectives: readonly ImprovementObjective[];
  readonly teams: readonly Team[];
  readonly areas: readonly ServiceArea[];
}

const UNENDED = `t.ownerId = :personId AND t.status IN ('OPEN', 'IN_PROGRESS')`;

/** What somebody has to pass on: audits and records not submitted, moderations not decided, open actions, activities and aims that are not over, indicators, teams and service areas. */
export async function undoneBy(ctx: RequestContext, { id }: Person): Promise<Undone> {
  const me = { personId: id };
  const audits = await ctx.visible(Audit, condition('t.auditorId = :personId', me), 'ORDER BY t.reference');
  return {
    audits: audits.filter(({ status }) => isDraft(status)),
    moderations: await ctx.visible(Audit, condition(`t.moderatorId = :personId AND t.status = 'IN_MODERATION'`, me), 'ORDER BY t.reference'),
    records: await ctx.visible(InstrumentRecord, condition(`t.recorderId = :personId AND t.status IN ('ALLOCATED', 'IN_PROGRESS')`, me), 'ORDER BY t.reference'),
    actions: await ctx.facts.openActionsOf(id),
    activities: (await ctx.visible(Activity, condition('t.leadId = :personId', me), 'ORDER BY t.month, t.title')).filter(({ status }) => !isOver(status)),
    indicators: await ctx.visible(Indicator, condition('t.ownerId = :personId AND t.active = 1', me), 'ORDER BY t.name'),
    recommendations: await ctx.visible(InspectionRecommendation, condition(UNENDED, me), 'ORDER BY t.title'),
    objectives: await ctx.visible(ImprovementObjective, condition(UNENDED, me), 'ORDER BY t.title'),
    teams: await ctx.visible(Team, condition('t.managerId = :personId', me), 'ORDER BY t.name'),
    areas: await ctx.visible(ServiceArea, condition('t.operationalLeadId = :personId OR t.strategicLeadId = :personId', me), 'ORDER BY t.name'),
  };
}

export const kindOfAudit = ({ status }: Audit): LeaverWorkKind => (isBegun(status) ? 'BEGUN_AUDIT' : 'AUDIT');

/** The same as a list, before anything is passed on. */
export function listed({ audits, moderations, records, actions, activities, indicators, recommendations, objectives, teams, areas }: Undone): LeaverWork[] {
  const one = (kind: LeaverWorkKind, id: string, name: string): LeaverWork => ({ kind, id, name, to: null, problem: null });
  return [
    ...audits.map((audit) => one(kindOfAudit(audit), audit.id, audit.reference)), ...moderations.map(({ id, reference }) => one('MODERATION', id, reference)), ...records.map(({ id, reference }) => one('INSTRUMENT_RECORD', id, reference)), ...actions.map(({ id, reference }) => one('CORRECTIVE_ACTION', id, reference)),
    ...activities.map(({ id, title }) => one('ACTIVITY', id, title)), ...indicators.map(({ id, name }) => one('INDICATOR', id, name)),
    ...recommendations.map(({ id, title }) => one('RECOMMENDATION', id, title)), ...objectives.map(({ id, title }) => one('OBJECTIVE', id, title)), ...teams.map(({ id, name }) => one('TEAM', id, name)), ...areas.map(({ id, name }) => one('SERVICE_AREA', id, name)),
  ];
}
