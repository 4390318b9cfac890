import { problemsInRoute, reasonGiven } from '@goodmark/audit-tool';
import { condition, LadoMeeting, LadoReferral, LadoReferralText, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertKeepsRegister } from '../register/keeps-register';
import { ladoTextsOf } from './referral-reads';
import { contentOf, LadoReferralContent } from './referral-content';

@InputType({ description: 'Corrects what is known of an allegation: all of it, and why.' })
export class LadoReferralChangeInput extends LadoReferralContent {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it changes, at most 5,000 characters.' })
  reason!: string;
}

/** Corrects what is known of an allegation. What it said before stays in its history. */
export async function changeReferral(tx: RequestContext, input: LadoReferralChangeInput): Promise<LadoReferral> {
  const referral = await tx.require(LadoReferral, input.id);
  await assertKeepsRegister(tx);
  const { facts, concern, problems } = contentOf(tx, input);
  const { reason, problems: reasonProblems } = reasonGiven(input.reason, 'Say why it changes.');
  const meetings = await tx.visible(LadoMeeting, condition('t.referralId = :id AND t.heldOn < :received', { id: referral.id, received: facts.receivedOn }), 'LIMIT 1');
  const isTooLate = meetings.length > 0 || [referral.concludedOn, referral.dbsMadeOn, referral.regulatorReferredOn].some((day) => day !== null && day < facts.receivedOn);
  assertNoProblems([
    ...problems, ...problemsInRoute(facts.route, referral), ...reasonProblems,
    ...(isTooLate ? [{ field: 'receivedOn', message: 'Something that is recorded on this referral lies before this day. Give an earlier day.' }] : []),
  ]);
  const { adultReference, settingReference, receivedOn, learnedOn, referrer, sector, adultRole, harm, route } = referral;
  const before = { adultReference, settingReference, receivedOn, learnedOn, referrer, sector, adultRole, harm, route, concern: (await ladoTextsOf(tx, [referral.id])).get(referral.id)?.concern ?? null };
  const changed = await tx.change(LadoReferral, referral, input.version, facts);
  await tx.set(LadoReferralText, { referralId: referral.id }, { concern });
  await tx.record({ recordType: 'LadoReferral', recordId: referral.id, what: 'changed', before, after: { ...facts, concern }, why: reason });
  return changed;
}
