import { anyKeyOf, Case, type ListPlan, ServiceFilter } from '@goodmark/server-data';
import {
  connectionType, DateFilter, type FieldFilter, IdFilter, KeyFilter, type Order, orderType, PageArgs, StringFilter,
} from '@goodmark/server-graphql';
import type { Service } from '@goodmark/audit-tool';
import { ArgsType, Field, InputType } from 'type-graphql';

@InputType({ description: 'Which cases; everything given must hold.' })
export class CaseWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Reference in the case-management system.' })
  reference?: StringFilter | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service that works with the child.' })
  service?: FieldFilter<Service> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team that holds it.' })
  team?: FieldFilter<string> | null;

  @Field(() => KeyFilter, { nullable: true, description: 'Its categories: true of any one of them.' })
  category?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The case holder.' })
  caseHolder?: FieldFilter<string> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day it was opened.' })
  openSince?: FieldFilter<string> | null;

  @Field(() => [CaseWhere], { nullable: true, description: 'All of these hold.' })
  and?: CaseWhere[] | null;

  @Field(() => [CaseWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CaseWhere[] | null;

  @Field(() => CaseWhere, { nullable: true, description: 'This does not hold.' })
  not?: CaseWhere | null;
}

export const CaseOrder = orderType('Case', { reference: 'By reference.', openSince: 'By the day it was opened.' });

@ArgsType()
export class CasesArgs extends PageArgs {
  @Field(() => CaseWhere, { nullable: true, description: 'Which cases.' })
  where?: CaseWhere | null;

  @Field(() => [CaseOrder], { nullable: true, description: 'In which order; by reference when left out.' })
  orderBy?: Order[] | null;
}

export const CASES: ListPlan = {
  filters: {
    reference: 't.reference', service: 't.service', team: 't.teamId', category: anyKeyOf('t.categories'), caseHolder: 't.caseHolderId',
    openSince: 't.openSince',
  },
  orders: { reference: { column: 'reference' }, openSince: { column: 'openSince', nullable: true } },
  usual: [{ field: 'reference', direction: 'ASC' }],
};
export const CaseConnection = connectionType(Case, 'Case');
