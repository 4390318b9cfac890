import { LadoReferral, nextReference, page, recordWord, RequestContext } from '@goodmark/server-data';
import { invalidInput, notFound, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { assertKeepsRegister, kept, shown } from '../register/keeps-register';
import { changeReferral, LadoReferralChangeInput } from './change-referral';
import { concludeReferral, LadoReferralConcludeInput } from './conclude-referral';
import { createReferral, LadoReferralCreateInput } from './create-referral';
import { LadoMeetingRecordInput, recordMeeting } from './record-meeting';
import { LadoOutcomeRecordInput, recordOutcome } from './record-outcome';
import { LADO_AWAITED, LADO_REFERRALS, LadoReferralConnection, LadoReferralsArgs } from './referral-list';

const READS = 'Permission: the LADO, a deputy while cover lasts, and an auditor with access to it; scope lado:read.';
const KEEPS = 'Permission: the LADO, or a deputy while cover lasts; scope lado:write.';

const all = (ctx: RequestContext, found: Page<LadoReferral>): Page<LadoReferral> => {
  for (const referral of found.nodes) shown(ctx, referral);
  return found;
};

@Resolver(() => LadoReferral)
export class LadoReferralResolver {
  @Query(() => LadoReferral, { description: `One referral, by its id or its reference. ${READS}` })
  async ladoReferral(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('reference', () => String, { nullable: true, description: 'Its reference, `LADO-2018-0001`; give this or the id.' }) reference: string | null,
  ): Promise<LadoReferral> {
    if ((id == null) === (reference == null)) throw invalidInput([{ field: 'id', message: 'Give the id or the reference, one of them.' }]);
    if (id != null) return shown(ctx, await ctx.require(LadoReferral, id));
    const found = await ctx.rows(LadoReferral, 't').andWhere('t.reference = :reference', { reference }).getOne();
    if (!found) throw notFound(recordWord(LadoReferral), 'reference');
    return shown(ctx, found);
  }

  @Query(() => LadoReferralConnection, { description: `Referrals to the LADO; the latest received first. Empty for everybody else. ${READS}` })
  async ladoReferrals(@Ctx() ctx: RequestContext, @Args(() => LadoReferralsArgs) args: LadoReferralsArgs): Promise<Page<LadoReferral>> {
    return all(ctx, await page(ctx, LadoReferral, args, LADO_REFERRALS));
  }

  @Query(() => LadoReferralConnection, { description: `Referrals of which a conclusion or an outcome is awaited; the longest waiting first. Empty for everybody else. ${READS}` })
  async ladoAwaited(@Ctx() ctx: RequestContext, @Args(() => LadoReferralsArgs) args: LadoReferralsArgs): Promise<Page<LadoReferral>> {
    return all(ctx, await page(ctx, LadoReferral, args, LADO_AWAITED));
  }

  @Mutation(() => LadoReferral, { description: `Records an allegation. ${KEEPS}` })
  async ladoReferralCreate(@Ctx() ctx: RequestContext, @Arg('input', () => LadoReferralCreateInput, { description: 'What is known of it.' }) input: LadoReferralCreateInput): Promise<LadoReferral> {
    // Nobody else uses up a number, which would tell that they tried.
    await assertKeepsRegister(ctx);
    const reference = await nextReference(ctx, 'LADO', ctx.clock.today().slice(0, 4));
    return shown(ctx, await kept(ctx, LadoReferral, (tx) => createReferral(tx, input, reference)));
  }

  @Mutation(() => LadoReferral, { description: `Corrects what is known of an allegation. ${KEEPS}` })
  async ladoReferralChange(@Ctx() ctx: RequestContext, @Arg('input', () => LadoReferralChangeInput, { description: 'All of it, and why.' }) input: LadoReferralChangeInput): Promise<LadoReferral> {
    return shown(ctx, await kept(ctx, LadoReferral, (tx) => changeReferral(tx, input)));
  }

  @Mutation(() => LadoReferral, { description: `Records a position-of-trust meeting. ${KEEPS}` })
  async ladoMeetingRecord(@Ctx() ctx: RequestContext, @Arg('input', () => LadoMeetingRecordInput, { description: 'When, who was invited and came, and what was decided.' }) input: LadoMeetingRecordInput): Promise<LadoReferral> {
    return shown(ctx, await kept(ctx, LadoReferral, (tx) => recordMeeting(tx, input)));
  }

  @Mutation(() => LadoReferral, { description: `Records what was concluded, or corrects it. ${KEEPS}` })
  async ladoReferralConclude(@Ctx() ctx: RequestContext, @Arg('input', () => LadoReferralConcludeInput, { description: 'What, when, on what it rests, and whether the child was told.' }) input: LadoReferralConcludeInput): Promise<LadoReferral> {
    return shown(ctx, await kept(ctx, LadoReferral, (tx) => concludeReferral(tx, input)));
  }

  @Mutation(() => LadoReferral, { description: `Records what became of the adult. ${KEEPS}` })
  async ladoOutcomeRecord(@Ctx() ctx: RequestContext, @Arg('input', () => LadoOutcomeRecordInput, { description: 'All that is known.' }) input: LadoOutcomeRecordInput): Promise<LadoReferral> {
    return shown(ctx, await kept(ctx, LadoReferral, (tx) => recordOutcome(tx, input)));
  }
}
