import { Audit, Feedback, feedbackOf, FeedbackText, feedbackTextsOf, mayAnswerFor, mayCall, page, participantsOf, Person, RequestContext } from '@goodmark/server-data';
import { DateTimeScalar, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { addOwnView, FeedbackOwnViewInput } from './add-own-view';
import { answerDisagreement, FeedbackDisagreementAnswerInput } from './answer-disagreement';
import { correctFeedback, FeedbackCorrectInput } from './correct-feedback';
import { disagreementsFor, FeedbackDisagreementConnection, FeedbackDisagreementsArgs } from './disagreement-list';
import { FeedbackRecordInput, recordFeedback } from './record-feedback';
import { FeedbackWithdrawInput, withdrawFeedback } from './withdraw-feedback';

const RECORDS = 'Permission: the auditor, the moderator of the audit or a quality lead; scope audits:write.';

type Said = Exclude<keyof FeedbackText, 'feedbackId' | 'auditId'>;

const said = async (ctx: RequestContext, { id }: Feedback, field: Said): Promise<string | null> =>
  (await ctx.batched('feedback texts', (ids) => feedbackTextsOf(ctx, ids), id))?.[field] ?? null;

@Resolver(() => Feedback)
export class FeedbackResolver {
  @Query(() => FeedbackDisagreementConnection, {
    description: 'Disagreements of workers with audits that the viewer may give a second look; the earliest first. Permission: strategic lead, director, moderator or quality lead, not of their own audits and not in conflict with the case; scope audits:read.',
  })
  feedbackDisagreements(@Ctx() ctx: RequestContext, @Args(() => FeedbackDisagreementsArgs) args: FeedbackDisagreementsArgs): Promise<Page<Feedback>> {
    return page(ctx, Feedback, args, disagreementsFor(ctx));
  }

  @Mutation(() => Feedback, { description: `Records a feedback conversation. ${RECORDS}` })
  feedbackRecord(@Ctx() ctx: RequestContext, @Arg('input', () => FeedbackRecordInput, { description: 'When, who took part and what was said.' }) input: FeedbackRecordInput): Promise<Feedback> {
    return ctx.transaction(Feedback, (tx) => recordFeedback(tx, input));
  }

  @Mutation(() => Feedback, { description: `Corrects the record of a feedback conversation, and gives the new one. ${RECORDS}` })
  feedbackCorrect(@Ctx() ctx: RequestContext, @Arg('input', () => FeedbackCorrectInput, { description: 'What is right, and why it was wrong.' }) input: FeedbackCorrectInput): Promise<Feedback> {
    return ctx.transaction(Feedback, (tx) => correctFeedback(tx, input));
  }

  @Mutation(() => Feedback, { description: `Withdraws the record of a feedback conversation. ${RECORDS}` })
  feedbackWithdraw(@Ctx() ctx: RequestContext, @Arg('input', () => FeedbackWithdrawInput, { description: 'Which, and why.' }) input: FeedbackWithdrawInput): Promise<Feedback> {
    return ctx.transaction(Feedback, (tx) => withdrawFeedback(tx, input));
  }

  @Mutation(() => Feedback, { description: 'Adds the view of the case holder in their own words, and what they disagree with. Permission: who held the case when it was allocated; scope audits:write.' })
  feedbackOwnView(@Ctx() ctx: RequestContext, @Arg('input', () => FeedbackOwnViewInput, { description: 'What they say.' }) input: FeedbackOwnViewInput): Promise<Feedback> {
    return ctx.transaction(Feedback, (tx) => addOwnView(tx, input));
  }

  @Mutation(() => Feedback, { description: "Answers a worker's disagreement. Permission: strategic lead, director, moderator or quality lead, not of their own audit and not in conflict with the case; scope audits:write." })
  feedbackDisagreementAnswer(@Ctx() ctx: RequestContext, @Arg('input', () => FeedbackDisagreementAnswerInput, { description: 'Which, and the answer.' }) input: FeedbackDisagreementAnswerInput): Promise<Feedback> {
    return ctx.transaction(Feedback, (tx) => answerDisagreement(tx, input));
  }

  @FieldResolver(() => Audit, { description: 'The audit that was talked about.' })
  audit(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<Audit> {
    return ctx.require(Audit, feedback.auditId);
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt(@Root() feedback: Feedback): string {
    return feedback.createdAt;
  }

  @FieldResolver(() => Person, { description: 'Who recorded it.' })
  recordedBy(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<Person> {
    return ctx.require(Person, feedback.recordedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answered the disagreement.' })
  answeredBy(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<Person | null> {
    return ctx.load(Person, feedback.answeredById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew or corrected it.' })
  withdrawnBy(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<Person | null> {
    return ctx.load(Person, feedback.withdrawnById);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may answer the disagreement in it now.' })
  async viewerMayAnswer(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<boolean> {
    if (!feedback.disagrees || feedback.answeredAt !== null || feedback.withdrawnAt !== null) return false;
    return mayAnswerFor(ctx, await ctx.require(Audit, feedback.auditId));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may add their own view to it.' })
  async viewerMayAddView(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<boolean> {
    if (feedback.withdrawnAt !== null || !mayCall(ctx.viewer, 'Mutation.feedbackOwnView').allowed) return false;
    return (await ctx.require(Audit, feedback.auditId)).caseHolderId === ctx.viewer.personId;
  }

  @FieldResolver(() => [Person], { description: 'Who took part, by name.' })
  async participants(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<Person[]> {
    const ids = (await ctx.batched('participants', (keys) => participantsOf(ctx, keys), feedback.id)) ?? [];
    const people = await Promise.all(ids.map((id) => ctx.load(Person, id)));
    return people.flatMap((person) => person ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was agreed. Case text.' })
  points(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<string | null> {
    return said(ctx, feedback, 'points');
  }

  @FieldResolver(() => String, { nullable: true, description: "The worker's own view, as whoever recorded the conversation wrote it. Case text." })
  workerView(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<string | null> {
    return said(ctx, feedback, 'workerView');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the case holder added in their own words. Case text.' })
  ownView(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<string | null> {
    return said(ctx, feedback, 'ownView');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the worker disagrees with. Case text.' })
  disagreement(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<string | null> {
    return said(ctx, feedback, 'disagreement');
  }

  @FieldResolver(() => String, { nullable: true, description: 'What a moderator answered. Case text.' })
  answer(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<string | null> {
    return said(ctx, feedback, 'answer');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the auditor or the case holder was not there. Case text.' })
  absence(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<string | null> {
    return said(ctx, feedback, 'absence');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was withdrawn or corrected. Case text.' })
  withdrawnReason(@Ctx() ctx: RequestContext, @Root() feedback: Feedback): Promise<string | null> {
    return said(ctx, feedback, 'withdrawnReason');
  }
}

@Resolver(() => Audit)
export class AuditFeedbackResolver {
  @FieldResolver(() => [Feedback], { description: 'The feedback conversations on it, latest first, those that were withdrawn or corrected included.' })
  async feedback(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<readonly Feedback[]> {
    return (await ctx.batched('feedback', (ids) => feedbackOf(ctx, ids), audit.id)) ?? [];
  }
}
