import { ActionPlan, ActionPlanStatus, type ListPlan } from '@goodmark/server-data';
import { connectionType, enumFilter, type FieldFilter, IdFilter, type Order, orderType, PageArgs, StringFilter } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

const ActionPlanStatusFilter = enumFilter(ActionPlanStatus, 'ActionPlanStatus');

@InputType({ description: 'Which action plans; everything given must hold.' })
export class ActionPlanWhere {
  @Field(() => StringFilter, { nullable: true, description: 'It in a line.' })
  title?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'The activity it was made from.' })
  activity?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who answers for it.' })
  owner?: FieldFilter<string> | null;

  @Field(() => ActionPlanStatusFilter, { nullable: true, description: 'Whether it is still followed.' })
  status?: FieldFilter<ActionPlanStatus> | null;
}

export const ActionPlanOrder = orderType('ActionPlan', { createdAt: 'By when it was made.', title: 'By title.' });

@ArgsType()
export class ActionPlansArgs extends PageArgs {
  @Field(() => ActionPlanWhere, { nullable: true, description: 'Which plans.' })
  where?: ActionPlanWhere | null;

  @Field(() => [ActionPlanOrder], { nullable: true, description: 'In which order; the latest made first when left out.' })
  orderBy?: Order[] | null;
}

export const ACTION_PLANS: ListPlan = {
  filters: { title: 't.title', activity: 't.activityId', owner: 't.ownerId', status: 't.status' },
  orders: { createdAt: { column: 'createdAt' }, title: { column: 'title' } },
  usual: [{ field: 'createdAt', direction: 'DESC' }],
};
export const ActionPlanConnection = connectionType(ActionPlan, 'ActionPlan');
