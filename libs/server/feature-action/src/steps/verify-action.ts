import { TEXT_LIMITS, textProblems, tidyText } from '@goodmark/audit-tool';
import { afterActionClosed, assertChangeIsSaid, CorrectiveAction, moveAction, oneActionAtATime, type RequestContext, takeAction } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Verifies that a corrective action is done.' })
export class ActionVerifyInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'How it was verified, at most 5,000 characters. Case text.' })
  verification?: string | null;

  @Field(() => String, { nullable: true, description: 'What changed for the child, at most 10,000 characters: asked for with the last action of an audit, once. Case text.' })
  changedForChild?: string | null;
}

/** Verifies an action. With the last one of its audit it is said what changed for the child, and the audit closes where nothing else is left. */
export async function verifyAction(tx: RequestContext, input: ActionVerifyInput): Promise<CorrectiveAction> {
  const { auditId } = await tx.require(CorrectiveAction, input.id);
  await oneActionAtATime(tx, auditId);
  const { action } = await takeAction(tx, 'VERIFY', input.id);
  assertNoProblems(textProblems('verification', input.verification, TEXT_LIMITS.reason));
  await assertChangeIsSaid(tx, auditId, input.changedForChild, true);
  const verified = await moveAction(tx, action, input.version, {
    to: 'VERIFIED', changes: { verifiedAt: tx.clock.now(), verifiedById: tx.viewer.personId, verification: tidyText(input.verification ?? null) },
    recorded: { what: 'verified' },
  });
  await afterActionClosed(tx, auditId, input.changedForChild);
  return verified;
}
