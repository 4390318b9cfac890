import { reasonGiven, tidyText } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, giveBackFromModeration, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Gives an audit back from moderation to the queue.' })
export class AuditReleaseFromModerationInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why; kept for good. Needed where it is somebody else who has it.' })
  reason?: string | null;
}

/** Lets an audit that was taken for moderation wait for any moderator again. It counts all the while. */
export async function releaseFromModeration(tx: RequestContext, input: AuditReleaseFromModerationInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'RELEASE', audit);
  const mine = audit.moderatorId === tx.viewer.personId;
  const { problems } = reasonGiven(input.reason ?? '', 'Say why it is taken from its moderator.');
  assertNoProblems(mine && !input.reason ? [] : problems);
  return giveBackFromModeration(tx, audit, input.version, tidyText(input.reason ?? ''));
}
