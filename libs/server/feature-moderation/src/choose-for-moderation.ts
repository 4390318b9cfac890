import { reasonGiven } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, closeIfPutRight, ModerationChoice, moveAudit, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Chooses a submitted audit for moderation that its rule did not choose, or lifts the choice.' })
export class AuditChooseForModerationInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ModerationChoice, { description: 'Whether it is to be moderated.' })
  choice!: ModerationChoice;

  @Field(() => String, { description: 'Why; shown beside the choice, so without details of the case.' })
  reason!: string;
}

/** Lets a person differ from the rule on whether an audit is moderated. What the rule said stays beside it. */
export async function chooseAudit(tx: RequestContext, input: AuditChooseForModerationInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'CHOOSE_FOR_MODERATION', audit);
  const { choice } = input;
  const { reason, problems } = reasonGiven(input.reason, choice === 'CHOSEN' ? 'Say why it is to be moderated.' : 'Say why it need not be moderated.', 2_000);
  const stands = audit.moderationChoice === choice;
  assertNoProblems([...problems, ...(stands ? [{ field: 'choice', message: choice === 'CHOSEN' ? 'It is chosen for moderation already.' : 'It is not chosen for moderation as it is.' }] : [])]);

  const chosen = await moveAudit(tx, audit, input.version, {
    to: 'SUBMITTED',
    changes: { moderationChoice: choice, moderationGround: 'BY_HAND', moderationGroundReason: reason, moderationMode: audit.moderationMode ?? 'OPEN' },
    recorded: { what: choice === 'CHOSEN' ? 'chosen for moderation' : 'lifted from moderation', why: reason, after: { moderationChoice: choice, before: audit.moderationChoice, rule: audit.moderationGround } },
  });
  return closeIfPutRight(tx, chosen);
}
