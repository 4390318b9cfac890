import { assertMayTakeStep, Audit, moveAudit, type RequestContext } from '@goodmark/server-data';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Takes a submitted audit for moderation, so that nobody else does.' })
export class AuditTakeForModerationInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

/** Takes an audit for moderation by the viewer. */
export async function takeForModeration(tx: RequestContext, input: AuditTakeForModerationInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'TAKE_FOR_MODERATION', audit);
  return moveAudit(tx, audit, input.version, {
    to: 'IN_MODERATION', changes: { moderatorId: tx.viewer.personId }, recorded: { what: 'taken for moderation' },
  });
}
