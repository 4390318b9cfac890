import { reasonGiven } from '@goodmark/audit-tool';
import { ActionReturn, type CorrectiveAction, moveAction, newId, type RequestContext, takeAction, tellOfAction } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Says that a corrective action reported done is not done yet.' })
export class ActionReopenInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'What is still to be done, at most 5,000 characters. Case text.' })
  reason!: string;
}

/** Sends an action back to be done. What was reported is kept; the dates stay as they are. */
export async function reopenAction(tx: RequestContext, input: ActionReopenInput): Promise<CorrectiveAction> {
  const { action, place } = await takeAction(tx, 'REOPEN', input.id);
  const { reason, problems } = reasonGiven(input.reason, 'Say what is still to be done.');
  assertNoProblems(problems);
  const { doneOn, doneAt, doneById, completion } = action as CorrectiveAction & { doneOn: string; doneAt: string; doneById: string };
  const open = await moveAction(tx, action, input.version, {
    to: 'OPEN', changes: { doneOn: null, doneAt: null, doneById: null, completion: null }, recorded: { what: 'sent back', after: { wasDoneOn: doneOn } },
  });
  await tx.add(ActionReturn, { id: newId(), actionId: action.id, at: tx.clock.now(), byId: tx.viewer.personId, reason, doneOn, doneAt, doneById, completion });
  await tellOfAction(tx, 'ACTION_SENT_BACK', { ...place, dueOn: open.dueOn }, [action.ownerId, doneById]);
  return open;
}
