import { type ActionStatus, type Service } from '@goodmark/audit-tool';
import {
  ActionStatus as ActionStatusValues, allOf, anyOf, type Condition, compareColumn, condition, CorrectiveAction, type FilterTarget, isLiveIn, isOverdue, isSlipped, type ListPlan, not, ServiceFilter,
} from '@goodmark/server-data';
import { BooleanFilter, connectionType, DateFilter, enumFilter, type FieldFilter, IdFilter, MonthFilter, type Order, orderType, PageArgs, StringFilter } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

const ActionStatusFilter = enumFilter(ActionStatusValues, 'ActionStatus');

@InputType({ description: 'Which corrective actions; everything given must hold.' })
export class CorrectiveActionWhere {
  @Field(() => ActionStatusFilter, { nullable: true, description: 'Where it stands.' })
  status?: FieldFilter<ActionStatus> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who does it.' })
  owner?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who does it, or does it while the owner is away.' })
  ownerOrDeputy?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The audit that asks for it.' })
  audit?: FieldFilter<string> | null;

  @Field(() => StringFilter, { nullable: true, description: 'The reference of the audit.' })
  reference?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The activity of the audit.' })
  activity?: FieldFilter<string> | null;

  @Field(() => MonthFilter, { nullable: true, description: "The activity's month." })
  month?: FieldFilter<string> | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service of the case when the audit was allocated.' })
  service?: FieldFilter<Service> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The service area of the case when the audit was allocated.' })
  serviceArea?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team of the case when the audit was allocated.' })
  team?: FieldFilter<string> | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is overdue: to be done, and past its date.' })
  overdue?: FieldFilter<boolean> | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it ever passed its first date, done or not.' })
  slipped?: FieldFilter<boolean> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The due date as it stands.' })
  dueOn?: FieldFilter<string> | null;

  @Field(() => [CorrectiveActionWhere], { nullable: true, description: 'All of these hold.' })
  and?: CorrectiveActionWhere[] | null;

  @Field(() => [CorrectiveActionWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CorrectiveActionWhere[] | null;

  @Field(() => CorrectiveActionWhere, { nullable: true, description: 'This does not hold.' })
  not?: CorrectiveActionWhere | null;
}

export const CorrectiveActionOrder = orderType('CorrectiveAction', {
  dueOn: 'By the due date as it stands.',
  firstDueOn: 'By the first due date.',
  age: 'By how long ago it was asked for: descending is oldest first.',
});

@ArgsType()
export class CorrectiveActionsArgs extends PageArgs {
  @Field(() => CorrectiveActionWhere, { nullable: true, description: 'Which actions.' })
  where?: CorrectiveActionWhere | null;

  @Field(() => [CorrectiveActionOrder], { nullable: true, description: 'In which order; by due date when left out.' })
  orderBy?: Order[] | null;
}

/** A filter on a column of the audit that asks for the action. */
const onAudit = (column: string): FilterTarget => (filter, name) => {
  const { sql, params } = compareColumn(`fa.${column}`, filter, name);
  return condition(`EXISTS (SELECT 1 FROM audit fa WHERE fa.id = t.auditId AND (${sql}))`, { ...params });
};

/** A filter on what is true or false of every action. */
const onAnswer = (holds: Condition): FilterTarget => ({ eq, ne, in: among, notIn, isNull }) => {
  const is = (answer: unknown): Condition => (answer === true ? holds : not(holds));
  const parts: Condition[] = [];
  if (eq != null) parts.push(is(eq));
  if (ne != null) parts.push(not(is(ne)));
  if (among != null) parts.push(anyOf(among.map(is)));
  if (notIn != null) parts.push(not(anyOf(notIn.map(is))));
  if (isNull === true) parts.push(anyOf([]));
  return allOf(parts);
};

const ofEither: FilterTarget = (filter, name) => anyOf([compareColumn('t.ownerId', filter, name), compareColumn('t.deputyId', filter, name)]);

export const CORRECTIVE_ACTIONS: ListPlan = {
  filters: ({ clock }) => ({
    status: 't.status', owner: 't.ownerId', ownerOrDeputy: ofEither, audit: 't.auditId', dueOn: 't.dueOn', reference: onAudit('reference'), activity: onAudit('activityId'), month: onAudit('month'),
    service: onAudit('service'), serviceArea: onAudit('serviceAreaId'), team: onAudit('teamId'), overdue: onAnswer(isOverdue('t', clock.today())), slipped: onAnswer(isSlipped('t', clock.today())),
  }),
  orders: { dueOn: { column: 'dueOn' }, firstDueOn: { column: 'firstDueOn' }, age: { column: 'createdAt', reversed: true } },
  usual: [{ field: 'dueOn', direction: 'ASC' }],
  // An action of a draft is not live yet, not even for its auditor.
  within: condition(`EXISTS (SELECT 1 FROM audit wa WHERE wa.id = t.auditId AND ${isLiveIn('wa')})`),
};
export const CorrectiveActionConnection = connectionType(CorrectiveAction, 'CorrectiveAction');
