import { mayChangeOwner, type Problem, problemUnless, reasonGiven, TEXT_LIMITS } from '@goodmark/audit-tool';
import { type ActionInHand, type BulkRun, type CorrectiveAction, moveAction, type RequestContext, takeAction, tellOfAction } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { changeEach } from './action-change-row';

@InputType({ description: 'Who does a corrective action from now on. Left out: unchanged.' })
abstract class NewDoersInput {
  @Field(() => ID, { nullable: true, description: 'Who does it: somebody who works here. Whoever only does an action names a deputy, and no other owner.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who does it while the owner is away; null for nobody.' })
  deputyId?: string | null;

  @Field(() => String, { description: 'Why, at most 500 characters; kept for good. Say nothing of the case in it.' })
  reason!: string;
}

@InputType({ description: 'Gives a corrective action to another owner, or names a deputy.' })
export class ActionReassignInput extends NewDoersInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

@InputType({ description: 'Gives several corrective actions to the same owner or deputy.' })
export class ActionsReassignInput extends NewDoersInput {
  @Field(() => [ID], { description: 'The actions, at most 200.' })
  ids!: string[];
}

async function problemsIn(tx: RequestContext, { action, parts }: ActionInHand, ownerId: string, deputyId: string | null): Promise<readonly Problem[]> {
  const active = await tx.facts.activePeople([ownerId, ...(deputyId ? [deputyId] : [])]);
  return [
    ...problemUnless(ownerId === action.ownerId || mayChangeOwner(parts), 'ownerId', 'You do this action, so you may name a deputy. Ask your manager to give it to somebody else.'),
    ...problemUnless(active.has(ownerId), 'ownerId', 'Choose somebody who works here as the owner.'),
    ...problemUnless(deputyId === null || active.has(deputyId), 'deputyId', 'Choose somebody who works here as the deputy, or nobody.'),
    ...problemUnless(deputyId !== ownerId, 'deputyId', 'Choose somebody other than the owner as the deputy.'),
    ...problemUnless(ownerId !== action.ownerId || deputyId !== action.deputyId, 'ownerId', 'They do it already. Choose another owner or deputy.'),
  ];
}

/** Gives an action to another owner or deputy, who are told. Without a version: whatever stands now. */
export async function reassignAction(tx: RequestContext, input: NewDoersInput & { readonly id: string; readonly version?: number }): Promise<CorrectiveAction> {
  const inHand = await takeAction(tx, 'REASSIGN', input.id);
  const { action, place } = inHand;
  const ownerId = input.ownerId ?? action.ownerId;
  // Whoever was the deputy and becomes the owner is no deputy any more.
  const standing = action.deputyId === ownerId ? null : action.deputyId;
  const deputyId = input.deputyId === undefined ? standing : input.deputyId;
  const { reason, problems } = reasonGiven(input.reason, 'Say why somebody else does it.', TEXT_LIMITS.short);
  assertNoProblems([...(await problemsIn(tx, inHand, ownerId, deputyId)), ...problems]);
  const given = await moveAction(tx, action, input.version ?? action.version, { to: 'OPEN', changes: { ownerId, deputyId }, recorded: { what: 'reassigned', why: reason } });
  const fresh = [ownerId === action.ownerId ? null : ownerId, deputyId === action.deputyId ? null : deputyId];
  await tellOfAction(tx, 'ACTION_GIVEN', { ...place, dueOn: given.dueOn }, fresh);
  return given;
}

/** Gives several actions to the same owner or deputy; each by itself, so that one that cannot pass on leaves the others alone. */
export const reassignActions = (tx: RequestContext, { ids, ...doers }: ActionsReassignInput): Promise<BulkRun> =>
  changeEach(tx, 'actionsReassign', ids, (id) => reassignAction(tx, { id, ...doers }));
