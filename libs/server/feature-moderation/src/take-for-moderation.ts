import { assertMayTakeStep, Audit, ModerationMode, moveAudit, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Takes a submitted audit for moderation, so that nobody else does.' })
export class AuditTakeForModerationInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ModerationMode, { nullable: true, description: 'Blind: you grade before you see the grades. As the activity plans when left out; where it plans blind moderation, it cannot be open.' })
  mode?: ModerationMode | null;
}

/** Takes an audit for moderation by the viewer. From then on a blind moderator does not see its grades. */
export async function takeForModeration(tx: RequestContext, input: AuditTakeForModerationInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'TAKE_FOR_MODERATION', audit);
  const planned = audit.moderationMode ?? 'OPEN';
  const mode = input.mode ?? planned;
  assertNoProblems(planned === 'BLIND' && mode === 'OPEN' ? [{ field: 'mode', message: 'The activity plans blind moderation. Take it blind.' }] : []);

  const taken = audit.moderationChoice === 'CHOSEN' ? {} : { moderationChoice: 'CHOSEN' as const, moderationGround: 'TAKEN' as const };
  return moveAudit(tx, audit, input.version, {
    to: 'IN_MODERATION',
    changes: { moderatorId: tx.viewer.personId, moderationMode: mode, moderationRevealedAt: null, ...taken },
    recorded: { what: 'taken for moderation', after: { mode, ...taken } },
  });
}
