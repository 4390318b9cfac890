import { type ListPlan, Notification, NotificationKind } from '@goodmark/server-data';
import { connectionType, DateTimeFilter, enumFilter, type FieldFilter, type Order, orderType, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

const NotificationKindFilter = enumFilter(NotificationKind, 'NotificationKind');

@InputType({ description: 'Which notifications; everything given must hold.' })
export class NotificationWhere {
  @Field(() => NotificationKindFilter, { nullable: true, description: 'What was told.' })
  kind?: FieldFilter<NotificationKind> | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was read; `{ isNull: true }` for those not read yet.' })
  readAt?: FieldFilter<string> | null;
}

export const NotificationOrder = orderType('Notification', { at: 'By when it was told.' });

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => NotificationWhere, { nullable: true, description: 'Which notifications.' })
  where?: NotificationWhere | null;

  @Field(() => [NotificationOrder], { nullable: true, description: 'In which order; the latest first when left out.' })
  orderBy?: Order[] | null;
}

export const NOTIFICATIONS: ListPlan = {
  filters: { kind: 't.kind', readAt: 't.readAt' },
  orders: { at: { column: 'at' } },
  usual: [{ field: 'at', direction: 'DESC' }],
};
export const NotificationConnection = connectionType(Notification, 'Notification');
