import { ImmediateRisk, type ListPlan, RiskStatus, ServiceFilter } from '@goodmark/server-data';
import { connectionType, DateTimeFilter, enumFilter, type FieldFilter, IdFilter, type Order, orderType, PageArgs } from '@goodmark/server-graphql';
import type { Service } from '@goodmark/audit-tool';
import { ArgsType, Field, InputType } from 'type-graphql';

const RiskStatusFilter = enumFilter(RiskStatus, 'RiskStatus');

@InputType({ description: 'Which immediate risks; everything given must hold.' })
export class ImmediateRiskWhere {
  @Field(() => RiskStatusFilter, { nullable: true, description: 'Whether it waits for an answer.' })
  status?: FieldFilter<RiskStatus> | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service of the case.' })
  service?: FieldFilter<Service> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The service area of the case.' })
  serviceArea?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The audit in which it was found.' })
  audit?: FieldFilter<string> | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When somebody was first told; `{ isNull: true }` for those told to nobody.' })
  firstToldAt?: FieldFilter<string> | null;
}

export const ImmediateRiskOrder = orderType('ImmediateRisk', { raisedAt: 'By when it was raised.', reference: 'By the reference of the audit.' });

@ArgsType()
export class ImmediateRisksArgs extends PageArgs {
  @Field(() => ImmediateRiskWhere, { nullable: true, description: 'Which immediate risks.' })
  where?: ImmediateRiskWhere | null;

  @Field(() => [ImmediateRiskOrder], { nullable: true, description: 'In which order; the oldest first when left out.' })
  orderBy?: Order[] | null;
}

export const IMMEDIATE_RISKS: ListPlan = {
  filters: { status: 't.status', service: 't.service', serviceArea: 't.serviceAreaId', audit: 't.auditId', firstToldAt: 't.firstToldAt' },
  orders: { raisedAt: { column: 'raisedAt' }, reference: { column: 'reference' } },
  usual: [{ field: 'raisedAt', direction: 'ASC' }],
};
export const ImmediateRiskConnection = connectionType(ImmediateRisk, 'ImmediateRisk');
