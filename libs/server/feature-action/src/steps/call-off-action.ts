import { reasonGiven } from '@goodmark/audit-tool';
import { afterActionClosed, assertChangeIsSaid, CorrectiveAction, moveAction, oneActionAtATime, type RequestContext, takeAction } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { problemsWithApprover } from './approval';

@InputType({ description: 'Closes a corrective action as no longer applicable: the child moved, or turned 18.' })
export class ActionCallOffInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ID, { description: 'Who approves it: a strategic lead, a director or a quality lead who does not do the action.' })
  approverId!: string;

  @Field(() => String, { description: 'Why it no longer applies, at most 5,000 characters. Case text.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What changed for the child, at most 10,000 characters: may be said with the last action of an audit. Case text.' })
  changedForChild?: string | null;
}

/** Closes an action as no longer applicable. The audit closes where nothing else is left. */
export async function callOffAction(tx: RequestContext, input: ActionCallOffInput): Promise<CorrectiveAction> {
  const { auditId } = await tx.require(CorrectiveAction, input.id);
  await oneActionAtATime(tx, auditId);
  const { action } = await takeAction(tx, 'CALL_OFF', input.id);
  const { reason, problems } = reasonGiven(input.reason, 'Say why it no longer applies.');
  assertNoProblems([...(await problemsWithApprover(tx, input.approverId, [action.ownerId, action.deputyId, action.doneById])), ...problems]);
  await assertChangeIsSaid(tx, auditId, input.changedForChild, false);
  const closed = await moveAction(tx, action, input.version, {
    to: 'NO_LONGER_APPLICABLE',
    changes: { calledOffAt: tx.clock.now(), calledOffOn: tx.clock.today(), calledOffById: tx.viewer.personId, calledOffReason: reason, approvedById: input.approverId },
    recorded: { what: 'called off', after: { approvedById: input.approverId } },
  });
  await afterActionClosed(tx, auditId, input.changedForChild);
  return closed;
}
