import {
  Activity, ActivityKind, ActivityStatus, anyKeyOf, type ListPlan, ServiceFilter, monthsIn,
} from '@goodmark/server-data';
import {
  connectionType, DateFilter, enumFilter, type FieldFilter, FinancialYearFilter, IdFilter, KeyFilter, MonthFilter, type Order, orderType, PageArgs, StringFilter,
} from '@goodmark/server-graphql';
import type { Service } from '@goodmark/audit-tool';
import { ArgsType, Field, InputType } from 'type-graphql';

const ActivityKindFilter = enumFilter(ActivityKind, 'ActivityKind');
const ActivityStatusFilter = enumFilter(ActivityStatus, 'ActivityStatus');

@InputType({ description: 'Which activities; everything given must hold.' })
export class ActivityWhere {
  @Field(() => MonthFilter, { nullable: true, description: 'The month it is planned for.' })
  month?: FieldFilter<string> | null;

  @Field(() => FinancialYearFilter, { nullable: true, description: 'The financial year of its month.' })
  financialYear?: FieldFilter<string> | null;

  @Field(() => ActivityKindFilter, { nullable: true, description: 'What kind of QA it is.' })
  kind?: FieldFilter<ActivityKind> | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service it looks at.' })
  service?: FieldFilter<Service> | null;

  @Field(() => ActivityStatusFilter, { nullable: true, description: 'Where it stands.' })
  status?: FieldFilter<ActivityStatus> | null;

  @Field(() => KeyFilter, { nullable: true, description: 'The case categories it looks at: true of any one of them. `isNull` finds those that look at any category.' })
  category?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who leads it; `isNull` finds the unassigned ones.' })
  lead?: FieldFilter<string> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day its audits are due.' })
  auditDueOn?: FieldFilter<string> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day its report is due.' })
  reportDueOn?: FieldFilter<string> | null;

  @Field(() => StringFilter, { nullable: true, description: 'What it is called.' })
  title?: StringFilter | null;

  @Field(() => [ActivityWhere], { nullable: true, description: 'All of these hold.' })
  and?: ActivityWhere[] | null;

  @Field(() => [ActivityWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ActivityWhere[] | null;

  @Field(() => ActivityWhere, { nullable: true, description: 'This does not hold.' })
  not?: ActivityWhere | null;
}

export const ActivityOrder = orderType('Activity', { month: 'By month.', title: 'By title.' });

@ArgsType()
export class ActivitiesArgs extends PageArgs {
  @Field(() => ActivityWhere, { nullable: true, description: 'Which activities.' })
  where?: ActivityWhere | null;

  @Field(() => [ActivityOrder], { nullable: true, description: 'In which order; by month and title when left out.' })
  orderBy?: Order[] | null;
}

export const ACTIVITIES: ListPlan = {
  filters: {
    month: 't.month', financialYear: monthsIn('t.month'), kind: 't.kind', service: 't.service', status: 't.status', title: 't.title', category: anyKeyOf('t.categories'), lead: 't.leadId',
    auditDueOn: 't.auditDueOn', reportDueOn: 't.reportDueOn',
  },
  orders: { month: { column: 'month' }, title: { column: 'title' } },
  usual: [{ field: 'month', direction: 'ASC' }, { field: 'title', direction: 'ASC' }],
};
export const ActivityConnection = connectionType(Activity, 'Activity');
