import { Audit, auditFilters, AuditWhere, coveredFrom, Judgement, type ListPlan } from '@goodmark/server-data';
import { connectionType, type Order, orderType, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field } from 'type-graphql';

export const AuditOrder = orderType('Audit', {
  submittedAt: 'By when it was submitted; those not submitted come first when ascending.',
  reference: 'By reference.',
  dueOn: 'By the day it is due.',
  age: 'By how long ago it was allocated: descending is oldest first.',
});

@ArgsType()
export class AuditsArgs extends PageArgs {
  @Field(() => AuditWhere, { nullable: true, description: 'Which audits.' })
  where?: AuditWhere | null;

  @Field(() => [AuditOrder], { nullable: true, description: 'In which order; the latest submitted first when left out.' })
  orderBy?: Order[] | null;
}

export const AUDITS: ListPlan = {
  filters: (ctx) => auditFilters('t', (alias) => ctx.rule(Judgement, alias), coveredFrom(ctx.viewer, 't')),
  orders: {
    submittedAt: { column: 'submittedAt', nullable: true },
    reference: { column: 'reference' },
    dueOn: { column: 'dueOn' },
    age: { column: 'allocatedAt', reversed: true },
  },
  usual: [{ field: 'submittedAt', direction: 'DESC' }],
  keysetIndexes: [
    { order: 'submittedAt', filter: 'team', index: 'ix_audit_teamId_submittedAt_id' },
    { order: 'submittedAt', filter: 'serviceArea', index: 'ix_audit_serviceAreaId_submittedAt_id' },
    { order: 'submittedAt', filter: 'month', index: 'ix_audit_month_submittedAt_id' },
    { order: 'submittedAt', filter: 'status', index: 'ix_audit_status_submittedAt_id' },
    { order: 'submittedAt', filter: 'service', index: 'ix_audit_service_submittedAt_id' },
  ],
};
export const AuditConnection = connectionType(Audit, 'Audit');
