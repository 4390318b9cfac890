import { type BreachStatus, type Service } from '@goodmark/audit-tool';
import { AimStatus, BreachStatus as BreachStatusValues, ImprovementObjective, Indicator, IndicatorBreach, IndicatorValue, InspectionRecommendation, type ListPlan, ServiceFilter } from '@goodmark/server-data';
import { BooleanFilter, connectionType, DateFilter, enumFilter, type FieldFilter, IdFilter, MonthFilter, type Order, orderType, PageArgs, StringFilter } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

@InputType({ description: 'Which indicators; everything given must hold.' })
export class IndicatorWhere {
  @Field(() => StringFilter, { nullable: true, description: 'What it is called.' })
  name?: StringFilter | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service it is about.' })
  service?: FieldFilter<Service> | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is still watched.' })
  active?: FieldFilter<boolean> | null;
}

export const IndicatorOrder = orderType('Indicator', { name: 'By name.' });

@ArgsType()
export class IndicatorsArgs extends PageArgs {
  @Field(() => IndicatorWhere, { nullable: true, description: 'Which indicators.' })
  where?: IndicatorWhere | null;

  @Field(() => [IndicatorOrder], { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: Order[] | null;
}

export const INDICATORS: ListPlan = { filters: { name: 't.name', service: 't.service', active: 't.active' }, orders: { name: { column: 'name' } }, usual: [{ field: 'name', direction: 'ASC' }] };
export const IndicatorConnection = connectionType(Indicator, 'Indicator');

export const IndicatorValueConnection = connectionType(IndicatorValue, 'IndicatorValue');

const BreachStatusFilter = enumFilter(BreachStatusValues, 'BreachStatus');

@InputType({ description: 'Which breaches; everything given must hold.' })
export class IndicatorBreachWhere {
  @Field(() => BreachStatusFilter, { nullable: true, description: 'What became of it.' })
  status?: FieldFilter<BreachStatus> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The indicator.' })
  indicator?: FieldFilter<string> | null;

  @Field(() => MonthFilter, { nullable: true, description: 'The month of the value.' })
  month?: FieldFilter<string> | null;
}

export const IndicatorBreachOrder = orderType('IndicatorBreach', { month: 'By the month of the value.' });

@ArgsType()
export class IndicatorBreachesArgs extends PageArgs {
  @Field(() => IndicatorBreachWhere, { nullable: true, description: 'Which breaches.' })
  where?: IndicatorBreachWhere | null;

  @Field(() => [IndicatorBreachOrder], { nullable: true, description: 'In which order; the latest month first when left out.' })
  orderBy?: Order[] | null;
}

export const INDICATOR_BREACHES: ListPlan = {
  filters: { status: 't.status', indicator: 't.indicatorId', month: 't.month' }, orders: { month: { column: 'month' } }, usual: [{ field: 'month', direction: 'DESC' }],
};
export const IndicatorBreachConnection = connectionType(IndicatorBreach, 'IndicatorBreach');

const AimStatusFilter = enumFilter(AimStatus, 'AimStatus');

@InputType({ description: 'What recommendations and objectives can be asked for by; everything given must hold.' })
abstract class AimWhere {
  @Field(() => StringFilter, { nullable: true, description: 'It in a line.' })
  title?: StringFilter | null;

  @Field(() => AimStatusFilter, { nullable: true, description: 'How far it has come.' })
  status?: FieldFilter<AimStatus> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who looks after it.' })
  owner?: FieldFilter<string> | null;

  @Field(() => DateFilter, { nullable: true, description: 'By when.' })
  dueOn?: FieldFilter<string> | null;
}

const AIM_FILTERS = { title: 't.title', status: 't.status', owner: 't.ownerId', dueOn: 't.dueOn' };
const AIM_ORDERS = { dueOn: { column: 'dueOn', nullable: true }, title: { column: 'title' } };

@InputType({ description: 'Which recommendations; everything given must hold.' })
export class InspectionRecommendationWhere extends AimWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Which inspection.' })
  inspection?: StringFilter | null;
}

export const InspectionRecommendationOrder = orderType('InspectionRecommendation', { publishedOn: 'By the day the inspection was published.', dueOn: 'By when it is due; those without a day come first when ascending.', title: 'By title.' });

@ArgsType()
export class InspectionRecommendationsArgs extends PageArgs {
  @Field(() => InspectionRecommendationWhere, { nullable: true, description: 'Which recommendations.' })
  where?: InspectionRecommendationWhere | null;

  @Field(() => [InspectionRecommendationOrder], { nullable: true, description: 'In which order; the latest inspection first when left out.' })
  orderBy?: Order[] | null;
}

export const INSPECTION_RECOMMENDATIONS: ListPlan = {
  filters: { ...AIM_FILTERS, inspection: 't.inspection' },
  orders: { ...AIM_ORDERS, publishedOn: { column: 'publishedOn' } },
  usual: [{ field: 'publishedOn', direction: 'DESC' }, { field: 'title', direction: 'ASC' }],
};
export const InspectionRecommendationConnection = connectionType(InspectionRecommendation, 'InspectionRecommendation');

@InputType({ description: 'Which objectives; everything given must hold.' })
export class ImprovementObjectiveWhere extends AimWhere {
  @Field(() => StringFilter, { nullable: true, description: 'The plan it belongs to.' })
  plan?: StringFilter | null;
}

export const ImprovementObjectiveOrder = orderType('ImprovementObjective', { dueOn: 'By when it is due; those without a day come first when ascending.', title: 'By title.' });

@ArgsType()
export class ImprovementObjectivesArgs extends PageArgs {
  @Field(() => ImprovementObjectiveWhere, { nullable: true, description: 'Which objectives.' })
  where?: ImprovementObjectiveWhere | null;

  @Field(() => [ImprovementObjectiveOrder], { nullable: true, description: 'In which order; by title when left out.' })
  orderBy?: Order[] | null;
}

export const IMPROVEMENT_OBJECTIVES: ListPlan = {
  filters: { ...AIM_FILTERS, plan: 't.plan' },
  orders: AIM_ORDERS,
  usual: [{ field: 'title', direction: 'ASC' }],
};
export const ImprovementObjectiveConnection = connectionType(ImprovementObjective, 'ImprovementObjective');
