import { problemsInLaterDate, reasonGiven } from '@goodmark/audit-tool';
import { ActionExtension, type BulkRun, type CorrectiveAction, moveAction, newId, type RequestContext, takeAction } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { changeEach } from './action-change-row';
import { problemsWithApprover } from './approval';

@InputType({ description: 'What a later due date takes.' })
abstract class LaterDateInput {
  @Field(() => DateScalar, { description: 'The later date. The first due date never changes.' })
  dueOn!: string;

  @Field(() => ID, { description: 'Who approves it: a strategic lead, a director or a quality lead who does not do the action.' })
  approverId!: string;

  @Field(() => String, { description: 'Why, at most 5,000 characters. Case text.' })
  reason!: string;
}

@InputType({ description: 'Gives a corrective action a later due date. That it passed its first one stays a figure of its own for ever.' })
export class ActionExtendInput extends LaterDateInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

@InputType({ description: 'Gives several corrective actions the same later due date.' })
export class ActionsExtendInput extends LaterDateInput {
  @Field(() => [ID], { description: 'The actions, at most 200.' })
  ids!: string[];
}

/** Gives an action a later date; what it was, why, and who approved it are kept. Without a version: whatever stands now. */
export async function extendAction(tx: RequestContext, input: LaterDateInput & { readonly id: string; readonly version?: number }): Promise<CorrectiveAction> {
  const { action } = await takeAction(tx, 'EXTEND', input.id);
  const { reason, problems } = reasonGiven(input.reason, 'Say why more time is needed.');
  assertNoProblems([
    ...problemsInLaterDate(input.dueOn, action.dueOn, tx.clock.today()), ...(await problemsWithApprover(tx, input.approverId, [action.ownerId, action.deputyId])), ...problems,
  ]);
  const later = await moveAction(tx, action, input.version ?? action.version, {
    to: 'OPEN', changes: { dueOn: input.dueOn }, recorded: { what: 'given a later date', after: { approvedById: input.approverId } },
  });
  await tx.add(ActionExtension, {
    id: newId(), actionId: action.id, at: tx.clock.now(), byId: tx.viewer.personId, fromDueOn: action.dueOn, dueOn: input.dueOn, reason, approvedById: input.approverId,
  });
  return later;
}

/** Gives several actions the same later date; each by itself, so that one that cannot have it leaves the others alone. */
export const extendActions = (tx: RequestContext, { ids, dueOn, approverId, reason }: ActionsExtendInput): Promise<BulkRun> =>
  changeEach(tx, 'actionsExtend', ids, (id) => extendAction(tx, { id, dueOn, approverId, reason }));
