import { daysBetween, type LadoClock, meetingClock, reportClock } from '@goodmark/audit-schedule';
import { awaitedOf, awaitedSince, ladoStage } from '@goodmark/audit-tool';
import {
  holidaysOf, LadoAccess, LadoAwaited, LadoMeeting, LadoMeetingAgency, LadoReferral, type LadoReferralText, LadoStage, ladoStandingOf, mayCall, Person, RequestContext,
} from '@goodmark/server-data';
import { DateScalar } from '@goodmark/server-graphql';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { shown } from '../register/keeps-register';
import { accessesOf, agenciesOf, ladoMeetingsOf, ladoSettingsOf, ladoTextsOf, repeatsOf } from './referral-reads';
import { LadoClockType } from './referral-types';

const said = async (ctx: RequestContext, { id }: LadoReferral, field: Exclude<keyof LadoReferralText, 'referralId'>): Promise<string | null> =>
  (await ctx.batched('lado texts', (ids) => ladoTextsOf(ctx, ids), id))?.[field] ?? null;

@Resolver(() => LadoReferral)
export class LadoReferralFieldsResolver {
  @FieldResolver(() => LadoStage, { description: 'How far it has come.' })
  stage(@Root() referral: LadoReferral): LadoStage {
    return ladoStage(referral);
  }

  @FieldResolver(() => [LadoAwaited], { description: 'What it still waits for, in the order it usually comes; empty where advice was all it needed.' })
  awaited(@Root() referral: LadoReferral): readonly LadoAwaited[] {
    return awaitedOf(referral);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Since when it waits: the day it was received; null where it waits for nothing.' })
  awaitedSince(@Root() referral: LadoReferral): string | null {
    return awaitedSince(referral);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'For how many days it has waited; null where it waits for nothing.' })
  awaitedDays(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): number | null {
    const since = awaitedSince(referral);
    return since === null ? null : daysBetween(since, ctx.clock.today());
  }

  @FieldResolver(() => LadoClockType, { nullable: true, description: "The clock of the employer's report; null where nobody knows when the employer learned of it." })
  async reportClock(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<LadoClock | null> {
    return reportClock(referral, await ladoSettingsOf(ctx), await holidaysOf(ctx));
  }

  @FieldResolver(() => LadoClockType, { nullable: true, description: 'The clock of the first position-of-trust meeting; null where advice was all that was needed.' })
  async meetingClock(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<LadoClock | null> {
    return meetingClock(referral, await ladoSettingsOf(ctx), ctx.clock.today());
  }

  @FieldResolver(() => [LadoMeeting], { description: 'Its position-of-trust meetings, the latest first.' })
  async meetings(@Ctx() ctx: RequestContext, @Root() { id }: LadoReferral): Promise<readonly LadoMeeting[]> {
    return (await ctx.batched('lado meetings', (ids) => ladoMeetingsOf(ctx, ids), id)) ?? [];
  }

  @FieldResolver(() => [LadoReferral], { description: 'Other referrals about the same adult or from the same setting, the latest first: those that the viewer may see.' })
  async repeats(@Ctx() ctx: RequestContext, @Root() { id }: LadoReferral): Promise<readonly LadoReferral[]> {
    const found = (await ctx.batched('lado repeats', (ids) => repeatsOf(ctx, ids), id)) ?? [];
    return found.map((referral) => shown(ctx, referral));
  }

  @FieldResolver(() => [LadoAccess], { description: 'Who may read it for a while and is not a deputy; for the LADO alone, empty for others.' })
  async accesses(@Ctx() ctx: RequestContext, @Root() { id }: LadoReferral): Promise<readonly LadoAccess[]> {
    if (!mayCall(ctx.viewer, 'Query.ladoAccesses').allowed) return [];
    return (await ctx.batched('lado accesses', (ids) => accessesOf(ctx, ids), id)) ?? [];
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may write on it.' })
  async mayKeep(@Ctx() ctx: RequestContext): Promise<boolean> {
    if (!mayCall(ctx.viewer, 'Mutation.ladoOutcomeRecord').allowed) return false;
    const standing = await ctx.batched('lado standing', async () => new Map([['own', await ladoStandingOf(ctx)]]), 'own');
    return standing === 'LADO' || standing === 'DEPUTY';
  }

  @FieldResolver(() => Person, { description: 'Who recorded it.' })
  recordedBy(@Ctx() ctx: RequestContext, @Root() { recordedById }: LadoReferral): Promise<Person> {
    return ctx.require(Person, recordedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is alleged. Case text.' })
  concern(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<string | null> {
    return said(ctx, referral, 'concern');
  }

  @FieldResolver(() => String, { nullable: true, description: 'On what the conclusion rests. Case text.' })
  conclusionReason(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<string | null> {
    return said(ctx, referral, 'conclusionReason');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the child was not told. Case text.' })
  childReason(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<string | null> {
    return said(ctx, referral, 'childReason');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no outcome of a disciplinary process applies. Case text.' })
  hrReason(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<string | null> {
    return said(ctx, referral, 'hrReason');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why what became of the employment does not apply. Case text.' })
  employmentReason(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<string | null> {
    return said(ctx, referral, 'employmentReason');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why barring does not apply. Case text.' })
  dbsReason(@Ctx() ctx: RequestContext, @Root() referral: LadoReferral): Promise<string | null> {
    return said(ctx, referral, 'dbsReason');
  }
}

@Resolver(() => LadoMeeting)
export class LadoMeetingFieldsResolver {
  @FieldResolver(() => [LadoMeetingAgency], { description: 'The agencies that were invited.' })
  async agencies(@Ctx() ctx: RequestContext, @Root() { id }: LadoMeeting): Promise<readonly LadoMeetingAgency[]> {
    return (await ctx.batched('lado agencies', (ids) => agenciesOf(ctx, ids), id)) ?? [];
  }

  @FieldResolver(() => Person, { description: 'Who recorded it.' })
  recordedBy(@Ctx() ctx: RequestContext, @Root() { recordedById }: LadoMeeting): Promise<Person> {
    return ctx.require(Person, recordedById);
  }
}
