import { personsToAskAbout, problemsInConclusion, tidyText } from '@goodmark/audit-tool';
import { LadoOutcome, LadoReferral, LadoReferralText, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertKeepsRegister } from '../register/keeps-register';
import { ladoTextsOf } from './referral-reads';

@InputType({ description: 'Records what was concluded about an allegation, or corrects it.' })
export class LadoReferralConcludeInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => LadoOutcome, { description: 'What was concluded.' })
  outcome!: LadoOutcome;

  @Field(() => DateScalar, { description: 'The day it was concluded.' })
  concludedOn!: string;

  @Field(() => String, { description: 'On what it rests, without names, at most 5,000 characters.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the child was told.' })
  childTold!: boolean;

  @Field(() => String, { nullable: true, description: 'Why the child was not told; needed where they were not.' })
  childReason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether words that look like a person were looked at and tell nobody who anybody is.' })
  personTextChecked?: boolean | null;
}

/** Records the conclusion when it is reached. What becomes of the adult stays awaited until it is known. */
export async function concludeReferral(tx: RequestContext, input: LadoReferralConcludeInput): Promise<LadoReferral> {
  const referral = await tx.require(LadoReferral, input.referralId, 'referralId');
  await assertKeepsRegister(tx);
  const { outcome, concludedOn, childTold } = input;
  const reason = tidyText(input.reason) ?? '';
  const childReason = childTold ? null : tidyText(input.childReason ?? null);
  assertNoProblems([...problemsInConclusion({ concludedOn, reason, childTold, childReason }, referral, tx.clock.today()), ...personsToAskAbout({ reason, childReason }, input.personTextChecked ?? false)]);
  const text = (await ladoTextsOf(tx, [referral.id])).get(referral.id);
  const before = { outcome: referral.outcome, concludedOn: referral.concludedOn, childTold: referral.childTold, childReason: text?.childReason ?? null };
  const changed = await tx.change(LadoReferral, referral, input.version, { outcome, concludedOn, childTold });
  await tx.set(LadoReferralText, { referralId: referral.id }, { conclusionReason: reason, childReason });
  await tx.record({ recordType: 'LadoReferral', recordId: referral.id, what: referral.outcome === null ? 'concluded' : 'conclusion corrected', before, after: { outcome, concludedOn, childTold, childReason }, why: reason });
  return changed;
}
