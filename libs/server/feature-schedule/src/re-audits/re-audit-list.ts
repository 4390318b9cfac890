import { type AuditDomain, type ReAuditKind, type ReAuditStatus } from '@goodmark/audit-tool';
import { AuditDomain as AuditDomainValues, type ListPlan, ReAudit, ReAuditKind as KindValues, ReAuditStatus as StatusValues } from '@goodmark/server-data';
import { connectionType, enumFilter, type FieldFilter, IdFilter, MonthFilter, type Order, orderType, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

const KindFilter = enumFilter(KindValues, 'ReAuditKind');
const StatusFilter = enumFilter(StatusValues, 'ReAuditStatus');
const ThemeFilter = enumFilter(AuditDomainValues, 'AuditDomain');

@InputType({ description: 'Which proposals to look again; everything given must hold.' })
export class ReAuditWhere {
  @Field(() => StatusFilter, { nullable: true, description: 'What became of it.' })
  status?: FieldFilter<ReAuditStatus> | null;

  @Field(() => KindFilter, { nullable: true, description: 'Whether a case or a theme is looked at again.' })
  kind?: FieldFilter<ReAuditKind> | null;

  @Field(() => ThemeFilter, { nullable: true, description: 'The theme.' })
  domain?: FieldFilter<AuditDomain> | null;

  @Field(() => MonthFilter, { nullable: true, description: 'The month it is proposed for.' })
  proposedMonth?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The audit whose case is looked at again.' })
  audit?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The activity that found it.' })
  fromActivity?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The activity it was accepted into.' })
  activity?: FieldFilter<string> | null;
}

export const ReAuditOrder = orderType('ReAudit', { proposedMonth: 'By the month it is proposed for.' });

@ArgsType()
export class ReAuditsArgs extends PageArgs {
  @Field(() => ReAuditWhere, { nullable: true, description: 'Which proposals.' })
  where?: ReAuditWhere | null;

  @Field(() => [ReAuditOrder], { nullable: true, description: 'In which order; the earliest month first when left out.' })
  orderBy?: Order[] | null;
}

export const RE_AUDITS: ListPlan = {
  filters: { status: 't.status', kind: 't.kind', domain: 't.domain', proposedMonth: 't.proposedMonth', audit: 't.auditId', fromActivity: 't.fromActivityId', activity: 't.activityId' },
  orders: { proposedMonth: { column: 'proposedMonth' } },
  usual: [{ field: 'proposedMonth', direction: 'ASC' }],
};
export const ReAuditConnection = connectionType(ReAudit, 'ReAudit');
