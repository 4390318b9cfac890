import { problemUnless } from '@goodmark/audit-tool';
import { allOf, condition, isOneOf, Notification, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';

const MOST = 500;

@InputType({ description: 'Which notifications the viewer has read.' })
export class NotificationsMarkReadInput {
  @Field(() => [ID], { nullable: true, description: 'Which, at most 500; all of them when left out.' })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'False marks them as not read again; true when left out.' })
  read?: boolean | null;
}

/** Marks notifications of the viewer as read, or as not read; gives how many were marked. Those of others are left alone. */
export async function markRead(tx: RequestContext, { ids, read }: NotificationsMarkReadInput): Promise<number> {
  assertNoProblems(problemUnless(!ids || ids.length <= MOST, 'ids', `Mark at most ${MOST} at a time, or leave ids out for all.`));
  const unread = read === false;
  const which = ids ? isOneOf('t.id', ids, 'ids') : condition('1 = 1');
  const rows = await tx.visible(Notification, allOf([which, condition(`t.readAt IS ${unread ? 'NOT ' : ''}NULL`)]));
  const readAt = unread ? null : tx.clock.now();
  for (const { id } of rows) await tx.set(Notification, { id }, { readAt });
  return rows.length;
}
