import type { ActivityCountsRow } from '@goodmark/server-data';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'How far the audits of one activity, and the records of its instrument, have come; practice audits are left out. An audit that has come further still counts in `allocated`, and in `submitted` and `moderated` where it came through them.',
})
export class ActivityCounts implements ActivityCountsRow {
  @Field(() => Int, { description: 'Audits and records ever allocated in it, exempted ones included.' })
  readonly total!: number;

  @Field(() => Int, { description: 'The audits and records there are: all that were allocated and not exempted.' })
  readonly allocated!: number;

  @Field(() => Int, { description: 'Audits and records being written now, returned ones included.' })
  readonly inProgress!: number;

  @Field(() => Int, { description: 'Audits and records submitted and not returned since, whatever followed.' })
  readonly submitted!: number;

  @Field(() => Int, { description: 'Audits that a moderator has now.' })
  readonly inModeration!: number;

  @Field(() => Int, { description: 'Audits whose moderation is complete, closed ones included.' })
  readonly moderated!: number;

  @Field(() => Int, { description: 'Audits fed back, put right and filed.' })
  readonly closed!: number;

  @Field(() => Int, { description: 'Audits and records due before today and not submitted.' })
  readonly lateAudits!: number;
}
