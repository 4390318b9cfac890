import { problemsInCompletion, tidyText } from '@goodmark/audit-tool';
import { type ActionPlace, ActionReturn, condition, type CorrectiveAction, moveAction, type RequestContext, takeAction, tellOfAction } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Reports that a corrective action is done. Somebody else verifies it.' })
export class ActionCompleteInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day on which it was done.' })
  doneOn!: string;

  @Field(() => String, { description: 'What was done, and what shows it, at most 5,000 characters. Case text.' })
  completion!: string;
}

/** The day from which an action could be done: on which it was asked for, or sent back the last time. */
async function possibleSince(tx: RequestContext, { id, liveOn }: ActionPlace): Promise<string> {
  const [last] = await tx.visible(ActionReturn, condition('t.actionId = :id', { id }), 'ORDER BY t.at DESC LIMIT 1');
  return last && last.at.slice(0, 10) > liveOn ? last.at.slice(0, 10) : liveOn;
}

/** Who is told that an action waits to be verified: its auditor, or the nearest manager of the case who did not do it. */
async function verifierOf(tx: RequestContext, { auditorId, caseManagerIds, ownerId, deputyId }: ActionPlace): Promise<string | null> {
  const doers = [ownerId, deputyId, tx.viewer.personId];
  const candidates = [auditorId, ...caseManagerIds].filter((id) => !doers.includes(id));
  const active = await tx.facts.activePeople(candidates);
  return candidates.find((id) => active.has(id)) ?? null;
}

/** Reports an action done. It stays in hand until somebody other than the doer has verified it. */
export async function completeAction(tx: RequestContext, input: ActionCompleteInput): Promise<CorrectiveAction> {
  const { action, place } = await takeAction(tx, 'COMPLETE', input.id);
  assertNoProblems(problemsInCompletion(input, await possibleSince(tx, place), tx.clock.today()));
  const done = await moveAction(tx, action, input.version, {
    to: 'DONE', changes: { doneOn: input.doneOn, doneAt: tx.clock.now(), doneById: tx.viewer.personId, completion: tidyText(input.completion) },
    recorded: { what: 'reported done', after: { doneOn: input.doneOn, doneById: tx.viewer.personId } },
  });
  await tellOfAction(tx, 'ACTION_TO_VERIFY', { ...place, dueOn: done.dueOn }, [await verifierOf(tx, place)]);
  return done;
}
