import { personsToAskAbout, problemsInLadoMeeting, tidyText } from '@goodmark/audit-tool';
import { LadoAgency, LadoMeeting, LadoMeetingAgency, LadoReferral, newId, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertKeepsRegister } from '../register/keeps-register';

@InputType({ description: 'An agency that was invited to a meeting.' })
export class LadoMeetingAgencyInput {
  @Field(() => LadoAgency, { description: 'Which one.' })
  agency!: LadoAgency;

  @Field(() => Boolean, { description: 'Whether it came.' })
  attended!: boolean;
}

@InputType({ description: 'Records a position-of-trust meeting.' })
export class LadoMeetingRecordInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version of the referral you have seen.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day it was held.' })
  heldOn!: string;

  @Field(() => [LadoMeetingAgencyInput], { description: 'Who was invited, each agency once.' })
  agencies!: LadoMeetingAgencyInput[];

  @Field(() => String, { description: 'What was decided, without names, at most 10,000 characters.' })
  decisions!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether words that look like a person were looked at and tell nobody who anybody is.' })
  personTextChecked?: boolean | null;
}

/** Records a meeting; the first one stops the clock of the referral. Gives the referral. */
export async function recordMeeting(tx: RequestContext, input: LadoMeetingRecordInput): Promise<LadoReferral> {
  const referral = await tx.require(LadoReferral, input.referralId, 'referralId');
  await assertKeepsRegister(tx);
  const { heldOn, agencies } = input;
  const decisions = tidyText(input.decisions) ?? '';
  assertNoProblems([...problemsInLadoMeeting({ heldOn, decisions, agencies }, referral, tx.clock.today()), ...personsToAskAbout({ decisions }, input.personTextChecked ?? false)]);
  const { firstMeetingOn } = referral;
  const first = firstMeetingOn === null || heldOn < firstMeetingOn ? heldOn : firstMeetingOn;
  const changed = await tx.change(LadoReferral, referral, input.version, { firstMeetingOn: first });
  const meetingId = newId();
  await tx.add(LadoMeeting, { id: meetingId, referralId: referral.id, heldOn, decisions, recordedById: tx.viewer.personId, recordedAt: tx.clock.now() });
  await tx.addAll(LadoMeetingAgency, agencies.map(({ agency, attended }) => ({ meetingId, agency, attended, referralId: referral.id })));
  await tx.record({ recordType: 'LadoReferral', recordId: referral.id, what: 'meeting recorded', before: { firstMeetingOn }, after: { firstMeetingOn: first, heldOn, invited: agencies.map(({ agency }) => agency) } });
  return changed;
}
