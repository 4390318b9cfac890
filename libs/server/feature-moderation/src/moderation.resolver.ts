import { Audit, ModerationDraft, RequestContext } from '@goodmark/server-data';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AuditChooseForModerationInput, chooseAudit } from './choose-for-moderation';
import { AuditModerateInput, moderateAudit } from './moderate-audit';
import { ModerationSaveDraftInput } from './moderation-draft-input';
import { AuditReturnInput, returnAudit } from './return-audit';
import { AuditReleaseFromModerationInput, releaseFromModeration } from './release-from-moderation';
import { ModerationRevealInput, revealModeration } from './reveal-moderation';
import { saveModerationDraft } from './save-moderation-draft';
import { AuditTakeForModerationInput, takeForModeration } from './take-for-moderation';

const PERMISSION = 'Permission: strategic lead, director, moderator or quality lead, not of their own audit and not in conflict with the case; scope audits:write.';

@Resolver()
export class ModerationResolver {
  @Mutation(() => Audit, { description: `Takes a submitted audit for moderation. ${PERMISSION}` })
  auditTakeForModeration(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditTakeForModerationInput, { description: 'Which audit.' }) input: AuditTakeForModerationInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => takeForModeration(tx, input));
  }

  @Mutation(() => Audit, { description: 'Gives an audit back from moderation to the queue. Permission: the moderator who has it, a quality lead or an administrator, not of their own audit; scope audits:write.' })
  auditReleaseFromModeration(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditReleaseFromModerationInput, { description: 'Which audit, and why.' }) input: AuditReleaseFromModerationInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => releaseFromModeration(tx, input));
  }

  @Mutation(() => Audit, { description: `Chooses a submitted audit for moderation that its rule did not choose, or lifts the choice. ${PERMISSION}` })
  auditChooseForModeration(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditChooseForModerationInput, { description: 'Which audit, whether it is moderated, and why.' }) input: AuditChooseForModerationInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => chooseAudit(tx, input));
  }

  @Mutation(() => ModerationDraft, { description: `Keeps what its moderator has filled in so far, for that moderator alone. ${PERMISSION}` })
  moderationSaveDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ModerationSaveDraftInput, { description: 'All that is filled in.' }) input: ModerationSaveDraftInput,
  ): Promise<ModerationDraft> {
    return ctx.transaction(ModerationDraft, (tx) => saveModerationDraft(tx, input));
  }

  @Mutation(() => Audit, { description: `Keeps the grades of a blind moderator for ever and shows them the auditor's. Permission: its moderator, once everything is graded; scope audits:write.` })
  moderationReveal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ModerationRevealInput, { description: 'Which audit, and which draft holds the grades.' }) input: ModerationRevealInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => revealModeration(tx, input));
  }

  @Mutation(() => Audit, { description: `Completes the moderation of a submitted audit. ${PERMISSION}` })
  auditModerate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditModerateInput, { description: 'The decision.' }) input: AuditModerateInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => moderateAudit(tx, input));
  }

  @Mutation(() => Audit, { description: `Sends a submitted audit back to its auditor. ${PERMISSION}` })
  auditReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditReturnInput, { description: 'What the auditor is asked to do.' }) input: AuditReturnInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => returnAudit(tx, input));
  }
}
